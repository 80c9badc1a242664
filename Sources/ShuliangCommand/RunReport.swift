import ArgumentParser
import Shuliang

/// What went wrong in a run: named on standard error as it happens, summed up at the end.
final class RunReport {
  /// What becomes of a run when an input fails.
  enum FailurePolicy {
    /// The others are read all the same.
    case goOn
    case stop
  }

  /// What is said besides errors.
  enum Verbosity {
    case errorsOnly, warnings
  }

  /// The first failure ended the run, as was asked for.
  struct Stop: Error {}

  private let policy: FailurePolicy
  private let verbosity: Verbosity
  private let listPath: String?
  private var list: ErrorList?
  private(set) var inputs = 0
  private(set) var failures = 0
  private var isFailed = false
  /// Taken off the terminal before anything is said.
  var progress: ProgressLine?
  /// What a user can do after a run that was stopped.
  var wayOn: String?

  /// - Parameter list: the file in which failures are written down besides.
  init(
    policy: FailurePolicy = .goOn,
    verbosity: Verbosity = .warnings,
    list: String? = nil
  ) {
    self.policy = policy
    self.verbosity = verbosity
    listPath = list
  }

  /// Runs a command's work and turns what came of it into the exit status.
  ///
  /// - Throws: `ExitCode` 1 where an input or the output failed, 128 and the signal where one ended it.
  func run(_ work: () throws -> Void) throws {
    StandardStreams.ignoreClosedPipes()
    do {
      try endingWithList(work)
    } catch is ClosedPipe {
      // Who read the output has enough of it, as `head` does.
      return
    } catch let error as Interruption.Requested {
      stopped("interrupted")
      throw ExitCode(error.exitCode)
    } catch is Stop {
      stopped("stopped at the first failure, as --strict asks")
      throw ExitCode(1)
    } catch let error as any RunFailure {
      say("error", "\(error)")
      throw ExitCode(1)
    }
    guard failures > 0 else { return }
    StandardStreams.writeError("shuliang: \(failures) of \(inputs) inputs failed\n")
    throw ExitCode(1)
  }

  /// The list of failures is whole where the run came to its end, or to that of its own accord.
  private func endingWithList(_ work: () throws -> Void) throws {
    do {
      list = try listPath.map { path throws(OutputError) in try ErrorList(path: path) }
      try work()
    } catch let stop as Stop {
      try list?.finish()
      throw stop
    }
    progress?.clear()
    try list?.finish()
  }

  /// Counts an input, before it is read.
  func begin() {
    inputs += 1
    isFailed = false
  }

  /// Counts the input that was begun last as failed, once; its problems were named before.
  func fail() {
    if !isFailed { failures += 1 }
    isFailed = true
  }

  /// Names a problem of an input, and counts the input as failed.
  ///
  /// - Throws: `Stop` where the run shall end with the first; `OutputError` of the list of errors.
  func failure(_ failure: InputFailure) throws {
    say("error", "\(failure.input.name): \(failure.problem)")
    fail()
    try list?.write(failure.input.path ?? "-", line: failure.line, failure.error.problem)
    try checkFailures()
  }

  /// - Throws: `Stop` where an input has failed and the run shall end with the first.
  func checkFailures() throws {
    if policy == .stop, failures > 0 { throw Stop() }
  }

  /// Names a problem: where it is and what is the way out.
  func error(_ name: String, _ problem: String) {
    say("error", "\(name): \(problem)")
    list?.add(name, problem)
  }

  /// Names something odd that loses nothing.
  func warning(_ name: String, _ problem: String) {
    if verbosity == .warnings { say("warning", "\(name): \(problem)") }
  }

  /// Says how many stretches of bytes were no text.
  func warnOfReplacements(_ count: Int, in input: Input) {
    guard count > 0 else { return }
    let sequences = count == 1 ? "sequence" : "sequences"
    warning(input.name, "\(count) illegal byte \(sequences) replaced by U+FFFD")
  }

  private func stopped(_ reason: String) {
    progress?.clear()
    StandardStreams.writeError("shuliang: \(reason)\(wayOn.map { "; \($0)" } ?? "")\n")
  }

  /// Says in a run's closing line how many phrases were too common to look for repeats by them;
  /// nothing where there were none.
  func closeSearch(crowdedPhrases count: Int) {
    guard count > 0, verbosity == .warnings else { return }
    let phrases = count == 1 ? "1 phrase" : "\(count) phrases"
    say(
      "note",
      "\(phrases) of 16 characters stood in 6 earlier places or more and were not followed"
    )
  }

  private func say(_ severity: String, _ message: String) {
    progress?.clear()
    StandardStreams.writeError("shuliang: \(severity): \(message)\n")
  }
}

/// What ends a run with an error of its own words.
protocol RunFailure: Error, CustomStringConvertible {}

extension OutputError: RunFailure {}
extension SegmentationError: RunFailure {}
extension PassageIndexError: RunFailure {}

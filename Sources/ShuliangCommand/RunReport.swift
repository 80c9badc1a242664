import ArgumentParser
import Shuliang

/// What went wrong in a run: named on standard error as it happens, summed up at the end.
final class RunReport {
  private var inputs = 0
  private var failures = 0

  /// Runs a command's work and turns what came of it into the exit status.
  ///
  /// - Throws: `ExitCode` 1 where an input or the output failed.
  func run(_ work: () throws -> Void) throws {
    StandardStreams.ignoreClosedPipes()
    do {
      try work()
    } catch is ClosedPipe {
      // Who read the output has enough of it, as `head` does.
      return
    } catch let error as OutputError {
      say("error", error.description)
      throw ExitCode(1)
    } catch let error as SegmentationError {
      say("error", error.description)
      throw ExitCode(1)
    } catch let error as PassageIndexError {
      say("error", error.description)
      throw ExitCode(1)
    }
    guard failures > 0 else { return }
    StandardStreams.writeError("shuliang: \(failures) of \(inputs) inputs failed\n")
    throw ExitCode(1)
  }

  /// Counts an input, before it is read.
  func begin() {
    inputs += 1
  }

  /// Counts the input that was begun last as failed; its problems were named before.
  func fail() {
    failures += 1
  }

  /// Names a problem of an input: where it is and what is the way out.
  func error(_ name: String, _ problem: String) {
    say("error", "\(name): \(problem)")
  }

  /// Names something odd that loses nothing.
  func warning(_ name: String, _ problem: String) {
    say("warning", "\(name): \(problem)")
  }

  /// Says in a run's closing line how many phrases were too common to look for repeats by them;
  /// nothing where there were none.
  func closeSearch(crowdedPhrases count: Int) {
    guard count > 0 else { return }
    let phrases = count == 1 ? "1 phrase" : "\(count) phrases"
    say(
      "note",
      "\(phrases) of 16 characters stood in 6 earlier places or more and were not followed"
    )
  }

  private func say(_ severity: String, _ message: String) {
    StandardStreams.writeError("shuliang: \(severity): \(message)\n")
  }
}

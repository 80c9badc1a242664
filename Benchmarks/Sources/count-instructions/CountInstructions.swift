import BenchmarkCases
import CAllocations
import CMeasured
import Foundation

/// Runs every case once inside `measured_region`, where callgrind counts, and prints a line for each:
/// name, bytes of text, what was found, allocations, the most bytes held at once beside the text.
///
/// A case runs once before it is counted, so that what a program sets up once is left out; but for
/// the loading of ICU's words, which is such a thing and is counted first.
@main struct CountInstructions {
  /// Small, because callgrind makes all of it some fifty times slower.
  private static let megabytes = 0.4

  static func main() {
    do {
      let text = try NewsText.load(megabytes: megabytes)
      try countFirst(.loading, over: text)
      try AllocationCheck.check(text)
      for stage in BenchmarkCase.all { try count(stage, over: text, as: stage.name) }
      // What costs more than its share in a longer document grows faster than the text.
      let part = text.prefix(20)
      for times in [1, 10] {
        let joined = part.pieces.map(\.bytes).joined(separator: [0x0A, 0x0A])
        let document = Array(repeatElement(Array(joined), count: times).joined(separator: [0x0A]))
        let long = NewsText(title: "", documents: [document])
        try count(.records, over: long, as: "records of \(times == 1 ? "one part" : "ten parts")")
      }
    } catch {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func count(
    _ stage: BenchmarkCase,
    over text: NewsText,
    as name: String
  ) throws {
    let expected = try stage.run(text)
    guard try countFirst(stage, over: text, as: name) == expected else {
      throw BenchmarkError("wrong answer: \(name) gives two answers")
    }
  }

  /// Counts a case that was not run before.
  @discardableResult
  private static func countFirst(
    _ stage: BenchmarkCase,
    over text: NewsText,
    as name: String? = nil
  ) throws -> Int {
    let run = Run(stage: stage, text: text)
    measured_region(
      { Unmanaged<Run>.fromOpaque($0!).takeUnretainedValue().go() },
      Unmanaged.passUnretained(run).toOpaque()
    )
    let answer = try run.answer.get()
    print(
      name ?? stage.name,
      text.byteCount,
      answer,
      run.allocations,
      run.mostHeld,
      separator: "\t"
    )
    return answer
  }

  /// A run of a case, for the C function that calls it.
  private final class Run {
    private let stage: BenchmarkCase
    private let text: NewsText
    private(set) var answer: Result<Int, any Error> = .success(0)
    private(set) var allocations = 0
    private(set) var mostHeld = 0

    init(stage: BenchmarkCase, text: NewsText) {
      self.stage = stage
      self.text = text
    }

    func go() {
      allocation_forget_most()
      let before = (count: allocation_count(), held: allocation_held())
      answer = Result { try stage.run(text) }
      allocations = Int(allocation_count() - before.count)
      mostHeld = Int(allocation_most_held() - before.held)
    }
  }
}

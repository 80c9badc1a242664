import BenchmarkCases
import Foundation

/// Prints the speed of every stage in MB/s of UTF-8, next to what it is measured by.
///
/// The cases take turns, round by round, so that what else the machine does falls on all of them.
@main struct Throughput {
  private static let rounds = 7

  static func main() {
    do {
      let text = try NewsText.load()
      try AnswerCheck.checkAll(over: text)
      var table = SpeedTable(text: text, rounds: rounds)
      for _ in 0..<rounds {
        for stage in BenchmarkCase.all { try table.time(stage) }
      }
      print(table.description)
      print(try GrowthTable.measure(text, rounds: 3).description)
      print(try AllocationTable.measure(text).description)
    } catch {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      exit(1)
    }
  }
}

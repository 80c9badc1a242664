import BenchmarkCases
import CAllocations
import Foundation

/// The times of all cases over one text, as a table.
struct SpeedTable: CustomStringConvertible {
  private struct Row {
    var answer = 0
    var seconds: [Double] = []
    var allocations = 0

    var median: Double { seconds.sorted()[seconds.count / 2] }
    var best: Double { seconds.min() ?? 0 }
  }

  private let text: NewsText
  private let rounds: Int
  private var rows: [String: Row] = [:]

  init(text: NewsText, rounds: Int) {
    self.text = text
    self.rounds = rounds
  }

  /// Times a case once.
  ///
  /// - Throws: what the case throws, and `BenchmarkError` where its answer is not that of before.
  mutating func time(_ stage: BenchmarkCase) throws {
    let clock = ContinuousClock()
    let before = allocation_count()
    var answer = 0
    let time = try clock.measure { answer = try stage.run(text) }
    let allocations = Int(allocation_count() - before)
    var row = rows[stage.name] ?? Row()
    guard row.seconds.isEmpty || row.answer == answer else {
      throw BenchmarkError("wrong answer: \(stage.name) finds \(row.answer), then \(answer)")
    }
    row.answer = answer
    row.allocations = allocations
    row.seconds.append(time / .seconds(1))
    rows[stage.name] = row
  }

  var description: String {
    let size = String(format: "%.1f MB", text.megabytes)
    let count = text.pieces.count
    let heading = "\(text.title): \(size) of UTF-8 in \(count) document\(count == 1 ? "" : "s")"
    let columns = Self.columns(
      "",
      "MB/s",
      "best",
      "× counting",
      "× ICU",
      "allocations",
      "found",
      ""
    )
    let lines = BenchmarkCase.all.map { line($0) }
    return
      ([heading, "median and best of \(rounds) rounds, one core; \(Machine.name)", "", columns]
      + lines).joined(separator: "\n") + "\n"
  }

  private func line(_ stage: BenchmarkCase) -> String {
    let row = rows[stage.name] ?? Row()
    let counting = rows[BenchmarkCase.scalarCount.name]?.median ?? 0
    let icu = rows[BenchmarkCase.icuWords.name]?.median ?? 0
    return Self.columns(
      stage.name,
      String(format: "%.1f", text.megabytes / row.median),
      String(format: "%.1f", text.megabytes / row.best),
      String(format: "%.3f", counting / row.median),
      String(format: "%.2f", icu / row.median),
      row.allocations < 0 ? "-" : String(row.allocations / text.pieces.count),
      String(row.answer),
      stage.counted
    )
  }

  private static func columns(_ cells: String...) -> String {
    let widths = [10, 7, 7, 12, 7, 13, 11]
    let name = cells[0].padding(toLength: widths[0], withPad: " ", startingAt: 0)
    let numbers = zip(cells.dropFirst(), widths.dropFirst()).map { cell, width in
      String(repeating: " ", count: max(0, width - cell.count)) + cell
    }
    let line = name + numbers.joined() + " " + (cells.last ?? "")
    return line.replacing(/\s+$/, with: "")
  }
}

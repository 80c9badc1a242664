import BenchmarkCases
import Foundation

/// How the time grows with a document: ten times the text must take ten times the time.
struct GrowthTable: CustomStringConvertible {
  private let lines: [String]

  var description: String {
    (["one document of 1 and of 10 parts, best times (10 is linear)", ""] + lines)
      .joined(separator: "\n") + "\n"
  }

  /// Times the cases that read figures over one document and over ten times that document.
  static func measure(_ text: NewsText, rounds: Int) throws -> GrowthTable {
    let joined = Array(text.pieces.map(\.bytes).joined(separator: [0x0A, 0x0A]))
    var end = joined.count / 10
    while end > 0, joined[end] & 0xC0 == 0x80 { end -= 1 }
    let small = NewsText(title: "", documents: [Array(joined[..<end])])
    let large = NewsText(
      title: "",
      documents: [Array(repeatElement(joined[..<end], count: 10).joined())]
    )
    let lines = try [BenchmarkCase.mentions, .quantities, .records].map { stage in
      var best = (small: Double.infinity, large: Double.infinity)
      for _ in 0..<rounds {
        best.small = min(best.small, try seconds(stage, small))
        best.large = min(best.large, try seconds(stage, large))
      }
      return stage.name.padding(toLength: 10, withPad: " ", startingAt: 0)
        + String(
          format: " %6.1f MB %7.1f ms %6.1f MB %7.1f ms %6.1f times",
          small.megabytes,
          best.small * 1000,
          large.megabytes,
          best.large * 1000,
          best.large / best.small
        )
    }
    return GrowthTable(lines: lines)
  }

  private static func seconds(_ stage: BenchmarkCase, _ text: NewsText) throws -> Double {
    try ContinuousClock().measure { _ = try stage.run(text) } / .seconds(1)
  }
}

import Foundation
import ShuliangCorpus

/// The scores in rows and columns, with their total.
struct ScoreTable {
  private struct Column {
    let title: String
    let cell: (Score) -> String
  }

  private let columns: [Column]
  private var names: [String] = []
  private var scores: [String: Score] = [:]

  /// - Parameter claimFields: the parts of claims that were scored; each gets a column.
  init(claimFields: [ClaimField]) {
    let claimColumns = claimFields.map { field in
      Column(title: field.rawValue) { ScoreTable.decimal($0.claimFields[field]?.ratio) }
    }
    columns =
      [
        Column(title: "gold") { String($0.gold) },
        Column(title: "P") { ScoreTable.decimal($0.precision) },
        Column(title: "R") { ScoreTable.decimal($0.recall) },
        Column(title: "F1") { ScoreTable.decimal($0.f1) },
        Column(title: "value F1") { ScoreTable.decimal($0.valueF1) },
        Column(title: "repeated") { String($0.repeated) },
        Column(title: "claims") { String($0.claims) },
        Column(title: "role") { ScoreTable.decimal($0.roles.ratio) },
      ] + claimColumns
  }

  /// Adds a document's score to a row; rows stand in the order in which they first came.
  mutating func add(_ score: Score, to name: String) {
    if scores[name] == nil { names.append(name) }
    scores[name, default: Score()] += score
  }

  /// A line of titles, one for each row, and the total.
  var text: String {
    var total = Score()
    for score in scores.values { total += score }
    let rows =
      [[""] + columns.map(\.title)]
      + names.map { name in row(name, scores[name] ?? Score()) }
      + [row("total", total)]
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { ScoreTable.line($0, widths) }.joined(separator: "\n")
  }

  private func row(_ name: String, _ score: Score) -> [String] {
    [name] + columns.map { $0.cell(score) }
  }

  /// The name flush left, the numbers flush right.
  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).enumerated().map { column, entry in
      let padding = String(repeating: " ", count: entry.1 - entry.0.count)
      return column == 0 ? entry.0 + padding : padding + entry.0
    }
    .joined(separator: "  ")
  }

  private static func decimal(_ ratio: Double?) -> String {
    ratio.map { String(format: "%.3f", $0) } ?? "–"
  }
}

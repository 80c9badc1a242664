import GRDB
import Shuliang

/// The columns of the table `records`, and what a record has in each.
enum RecordColumns {
  private struct Column: Sendable {
    let name: String
    let type: String
    let value: @Sendable (Shuliang.Record) -> DatabaseValue
  }

  static let table = """
    CREATE TABLE IF NOT EXISTS records (
      document INTEGER NOT NULL REFERENCES documents,
      sentence INTEGER NOT NULL REFERENCES sentences,
      \(all.map { "\"\($0.name)\" \($0.type)" }.joined(separator: ",\n  "))
    );

    """

  private static let insertion =
    "INSERT INTO records VALUES (?, ?\(String(repeating: ", ?", count: all.count)))"

  static func insert(
    _ record: Shuliang.Record,
    document: Int,
    sentence: Int,
    into database: Database
  ) throws {
    var arguments = [document.databaseValue, sentence.databaseValue]
    for column in all { arguments.append(column.value(record)) }
    try database.cachedStatement(sql: insertion).execute(arguments: StatementArguments(arguments))
  }

  private static let all: [Column] = figure + base + claim

  /// Numbers are exact as text, and rounded as `REAL` to reckon with.
  private static let figure: [Column] = [
    Column(name: "id", type: "TEXT NOT NULL") { $0.id.databaseValue },
    Column(name: "start", type: "INTEGER NOT NULL") { $0.range.lowerBound.databaseValue },
    Column(name: "end", type: "INTEGER NOT NULL") { $0.range.upperBound.databaseValue },
    Column(name: "text", type: "TEXT NOT NULL") { $0.text.databaseValue },
    Column(name: "kind", type: "TEXT NOT NULL") { $0.kind.rawValue.databaseValue },
    Column(name: "value", type: "TEXT") { $0.value.single.databaseValue },
    Column(name: "lower", type: "TEXT") { $0.value.bounds.lower.databaseValue },
    Column(name: "upper", type: "TEXT") { $0.value.bounds.upper.databaseValue },
    Column(name: "number", type: "REAL") { $0.value.approximate.databaseValue },
    Column(name: "unit", type: "TEXT NOT NULL") { $0.unit.databaseValue },
    Column(name: "bound", type: "TEXT NOT NULL") { $0.bound.rawValue.databaseValue },
    Column(name: "role", type: "TEXT NOT NULL") { $0.role.rawValue.databaseValue },
    Column(name: "dimension", type: "TEXT NOT NULL") { $0.dimension.databaseValue },
  ]

  private static let base: [Column] = [
    Column(name: "base_value", type: "TEXT") { ($0.base?.value.single).databaseValue },
    Column(name: "base_lower", type: "TEXT") { ($0.base?.value.bounds.lower).databaseValue },
    Column(name: "base_upper", type: "TEXT") { ($0.base?.value.bounds.upper).databaseValue },
    Column(name: "base_number", type: "REAL") { ($0.base?.value.approximate).databaseValue },
    Column(name: "base_unit", type: "TEXT") { ($0.base?.unit).databaseValue },
  ]

  /// Who, what, when, against what.
  private static let claim: [Column] = [
    Column(name: "subject", type: "TEXT") { ($0.subject?.text).databaseValue },
    Column(name: "subject_resolved", type: "TEXT") { ($0.subject?.resolved).databaseValue },
    Column(name: "indicator", type: "TEXT") { ($0.indicator?.text).databaseValue },
    Column(name: "time", type: "TEXT") { ($0.time?.text).databaseValue },
    Column(name: "time_iso", type: "TEXT") { ($0.time?.iso).databaseValue },
    Column(name: "baseline", type: "TEXT") { ($0.baseline?.text).databaseValue },
    Column(name: "of", type: "TEXT") { ($0.scope?.text).databaseValue },
    Column(name: "change", type: "TEXT") { ($0.change?.rawValue).databaseValue },
    Column(name: "modality", type: "TEXT") { ($0.modality?.rawValue).databaseValue },
    Column(name: "whole", type: "TEXT") { ($0.whole).databaseValue },
  ]
}

extension Value {
  /// The value as it is written where it is one; a fraction is `1/3`, a score `3:1`.
  fileprivate var single: String? {
    if case .interval = self { nil } else { description }
  }

  fileprivate var bounds: (lower: String?, upper: String?) {
    guard case .interval(let lower, let upper) = self else { return (nil, nil) }
    return (lower.description, upper.description)
  }

  /// The number nearest to it, of an interval its middle; `nil` for a score.
  fileprivate var approximate: Double? {
    switch self {
    case .decimal(let number): Double(number.description)
    case .fraction(let fraction): Value.quotient(fraction.description)
    case .interval(let lower, let upper):
      if let lower = Double(lower.description), let upper = Double(upper.description) {
        (lower + upper) / 2
      } else {
        nil
      }
    case .score: nil
    }
  }

  private static func quotient(_ fraction: String) -> Double? {
    let parts = fraction.split(separator: "/").compactMap { Double($0) }
    return parts.count == 2 ? parts[0] / parts[1] : parts.first
  }
}

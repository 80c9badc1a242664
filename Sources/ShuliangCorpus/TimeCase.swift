import Foundation
import Shuliang

/// Spellings of one time and what it is in ISO 8601: a row of `Times.tsv`.
public struct TimeCase: Sendable, Hashable {
  /// The phenomenon: `month`, `since`, `partial` …
  public var kind: String
  public var line: Int
  /// The document's date.
  public var date: CalendarDate?
  /// The time that the text named before.
  public var earlier: CalendarInterval?
  /// The interval, or `unresolved`, or `none`.
  public var expected: String
  public var expressions: [String]

  /// Every row of a table with the columns `kind`, `date`, `earlier`, `iso` and `expressions`.
  public static func load(file: URL) throws -> [TimeCase] {
    try TableRows.read(file).map { line, row in
      guard row.count == 5 else {
        throw CorpusError(
          file: file.lastPathComponent,
          line: line,
          reason: "\(row.count) cells, not 5"
        )
      }
      return TimeCase(
        kind: row[0],
        line: line,
        date: row[1].isEmpty ? nil : try CalendarDate(row[1]),
        earlier: row[2].isEmpty ? nil : try interval(row[2]),
        expected: row[3],
        expressions: row[4].components(separatedBy: "|")
      )
    }
  }

  /// An interval from its ISO form; both ends of a single date are that date.
  private static func interval(_ text: String) throws -> CalendarInterval? {
    let ends = try text.components(separatedBy: "/").map {
      $0 == ".." ? nil : try CalendarDate($0)
    }
    return CalendarInterval(start: ends[0], end: ends[ends.count - 1])
  }

  /// What the library makes of an expression, in the form of `expected`.
  public func reading(of expression: String) -> String {
    let bytes = Array(expression.utf8)
    guard let time = TimeExpression(in: bytes, range: 0..<bytes.count) else { return "none" }
    return time.resolve(relativeTo: date, earlier: earlier)?.description ?? "unresolved"
  }
}

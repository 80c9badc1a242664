import Foundation
import GRDB

/// What a database holds, row by row, to compare two.
enum DatabaseContents {
  static let tables = ["documents", "sentences", "records", "occurrences"]

  /// Every row of every table in the order of their numbers, and what a search finds.
  static func rows(of file: URL) throws -> [String] {
    let queue = try DatabaseQueue(path: file.path)
    return try queue.read { database in
      var rows: [String] = []
      for table in tables {
        let found = try Row.fetchAll(database, sql: "SELECT * FROM \(table) ORDER BY rowid")
        rows += found.map { "\(table) \($0)" }
      }
      let words = "SELECT rowid FROM sentence_words WHERE sentence_words MATCH '造林'"
      rows += try Int.fetchAll(database, sql: words).map { "造林 \($0)" }
      rows += try String.fetchAll(
        database,
        sql: "SELECT type || ' ' || name FROM sqlite_schema ORDER BY name"
      )
      return rows
    }
  }

  /// What a query answers, each row as text with its cells parted by `|`.
  static func answer(_ sql: String, in file: URL) throws -> [String] {
    try DatabaseQueue(path: file.path).read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { value in
          switch value.storage {
          case .null: ""
          case .int64(let number): "\(number)"
          case .double(let number): "\(number)"
          case .string(let text): text
          case .blob: "blob"
          }
        }.joined(separator: "|")
      }
    }
  }
}

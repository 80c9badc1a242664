/// Why a table could not be read. Lines count from 1.
public struct TableError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The table's name: a file, or a table of the library.
  public let table: String
  public let line: Int
  public let reason: String

  public init(table: String, line: Int, reason: String) {
    self.table = table
    self.line = line
    self.reason = reason
  }

  public var description: String { "\(table):\(line): \(reason)" }
}

/// A table of tab-separated values: `#` comments, a header of column names, rows.
struct TSVTable {
  struct Row {
    let line: Int
    fileprivate let cells: [String]
    fileprivate let columns: [String: Int]

    /// A cell by its column's name; empty where the row is shorter.
    subscript(_ column: String) -> String {
      guard let index = columns[column], index < cells.count else { return "" }
      return cells[index]
    }

    /// The names in a cell, parted by `|`.
    func names(_ column: String) -> [String] {
      self[column].unicodeScalars.split(separator: "|").map { String($0) }
    }
  }

  let name: String
  let rows: [Row]

  /// Reads a table that must have `columns`, in any order.
  init(name: String, text: String, columns required: [String]) throws(TableError) {
    self.name = name
    var rows: [Row] = []
    var columns: [String: Int]?
    var number = 0
    // By scalars: to `Character`, CR LF is one and no line feed.
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == "\r" ? line.dropLast() : line
      if line.isEmpty || line.first == "#" { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
      if let columns {
        guard cells.count <= columns.count else {
          throw TableError(
            table: name,
            line: number,
            reason: "\(cells.count) cells, the header has \(columns.count)"
          )
        }
        rows.append(Row(line: number, cells: cells, columns: columns))
      } else {
        let found = Dictionary(cells.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
        for column in required where found[column] == nil {
          throw TableError(table: name, line: number, reason: "the column '\(column)' is missing")
        }
        columns = found
      }
    }
    self.rows = rows
  }
}

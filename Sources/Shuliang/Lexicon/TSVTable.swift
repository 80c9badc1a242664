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
    /// The whole table, of which the cells are stretches.
    fileprivate let text: [UInt8]
    fileprivate let cells: [Range<Int>]
    fileprivate let columns: [String: Int]

    /// A cell by its column's name; empty where the row is shorter.
    subscript(_ column: String) -> String { String(decoding: bytes(column), as: UTF8.self) }

    /// The names in a cell, parted by `|`.
    func names(_ column: String) -> [String] {
      keys(column).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The names in a cell, parted by `|`, as UTF-8: for tries, which need no strings.
    func keys(_ column: String) -> [ArraySlice<UInt8>] {
      let cell = bytes(column)
      var keys: [ArraySlice<UInt8>] = []
      var start = cell.startIndex
      while start < cell.endIndex {
        let bar = WordScan.first(of: (0x7C, 0x7C, 0x7C), in: text.span, start..<cell.endIndex)
        if start < bar { keys.append(cell[start..<bar]) }
        start = bar + 1
      }
      return keys
    }

    private func bytes(_ column: String) -> ArraySlice<UInt8> {
      guard let index = columns[column], index < cells.count else { return text[..<0] }
      return text[cells[index]]
    }
  }

  let name: String
  let rows: [Row]

  /// Reads a table that must have `columns`, in any order.
  ///
  /// A line ends with LF or CR LF.
  init(name: String, text: String, columns required: [String]) throws(TableError) {
    self.name = name
    let text = Array(text.utf8)
    var rows: [Row] = []
    var columns: [String: Int]?
    for (line, range) in TSVTable.lines(of: text) {
      let cells = TSVTable.cells(of: range, in: text)
      if let columns {
        guard cells.count <= columns.count else {
          throw TableError(
            table: name,
            line: line,
            reason: "\(cells.count) cells, the header has \(columns.count)"
          )
        }
        rows.append(Row(line: line, text: text, cells: cells, columns: columns))
      } else {
        let names = cells.map { String(decoding: text[$0], as: UTF8.self) }
        let found = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
        for column in required where found[column] == nil {
          throw TableError(table: name, line: line, reason: "the column '\(column)' is missing")
        }
        columns = found
      }
    }
    self.rows = rows
  }

  /// The lines that hold something, with their numbers from 1; no comments.
  private static func lines(of text: [UInt8]) -> [(number: Int, range: Range<Int>)] {
    var lines: [(number: Int, range: Range<Int>)] = []
    var number = 0
    var start = 0
    while start < text.count {
      number += 1
      let feed = WordScan.first(of: (0x0A, 0x0A, 0x0A), in: text.span, start..<text.count)
      let end = feed > start && text[feed - 1] == 0x0D ? feed - 1 : feed
      if start < end, text[start] != UInt8(ascii: "#") { lines.append((number, start..<end)) }
      start = feed + 1
    }
    return lines
  }

  /// What the tabs of a line part.
  private static func cells(of line: Range<Int>, in text: [UInt8]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    while true {
      let tab = WordScan.first(of: (0x09, 0x09, 0x09), in: text.span, start..<line.upperBound)
      cells.append(start..<tab)
      if tab == line.upperBound { return cells }
      start = tab + 1
    }
  }
}

import Shuliang

/// Records as CSV, one flat row a record, under a row of names. Source: RFC 4180.
///
/// A further place in the same document is counted in `occurrences`; further places in later documents
/// have no row.
struct CSVRenderer: ReadingRenderer {
  /// How the file says that it is UTF-8: Excel takes it for another encoding without a mark.
  enum Mark: String, Sendable {
    case none, byteOrderMark
  }

  let mark: Mark

  var head: [UInt8] {
    var row: [UInt8] = mark == .byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    CSVRenderer.append(CSVColumn.all.map(\.name), to: &row)
    return row
  }

  func render(_ readings: [DocumentReading]) -> RenderedReadings {
    var rows: [UInt8] = []
    for reading in readings {
      for record in reading.reading.records {
        CSVRenderer.append(CSVColumn.all.map { $0.cell(record, reading) }, to: &rows)
      }
    }
    return .bytes(rows)
  }

  static func append(_ cells: [String], to row: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { row.append(0x2C) }
      append(cell, to: &row)
    }
    row += [0x0D, 0x0A]
  }

  /// In quotation marks where the cell holds a comma, a quotation mark or a line break.
  private static func append(_ cell: String, to row: inout [UInt8]) {
    let special: (UInt8) -> Bool = { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard cell.utf8.contains(where: special) else {
      row += cell.utf8
      return
    }
    row.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { row.append(0x22) }
      row.append(byte)
    }
    row.append(0x22)
  }
}

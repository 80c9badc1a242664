import Shuliang

/// Writes records as a table for the eye: one figure a line, columns aligned.
///
/// Records are aligned some two hundred at a time, so that the first show at once and none pile
/// up; columns grow wider from there and never narrower.
struct TableWriter {
  private let sink: OutputSink
  private let lineWidth: Int
  private let highlight: (start: String, end: String)
  private var waiting: [Record] = []
  private var widths: [Int]
  private var isFirst = true

  private static let batch = 200
  /// The sentence gets no fewer cells than these, even where the line is then too long.
  private static let narrowestSentence = 20

  init(sink: OutputSink) {
    self.sink = sink
    lineWidth = StandardStreams.columns
    let showsColour = sink.isStandardOutput && StandardStreams.showsColour
    highlight = showsColour ? ("\u{1B}[1m", "\u{1B}[0m") : ("", "")
    widths = TableColumn.all.map { DisplayWidth.of($0.title) }
  }

  /// - Throws: `ClosedPipe` or `OutputError`.
  mutating func write(_ record: Record) throws {
    waiting.append(record)
    if waiting.count == TableWriter.batch { try writeWaiting() }
  }

  /// Writes what waits; called once, after the last record.
  mutating func finish() throws {
    try writeWaiting()
  }

  private mutating func writeWaiting() throws {
    guard !waiting.isEmpty else { return }
    let rows = waiting.map { record in TableColumn.all.map { $0.cell(record) } }
    for row in rows {
      for (index, cell) in row.enumerated() {
        widths[index] = Swift.max(widths[index], DisplayWidth.of(cell))
      }
    }
    if isFirst {
      isFirst = false
      try write(line(TableColumn.all.map(\.title)) + "sentence")
    }
    for (record, row) in zip(waiting, rows) {
      let start = line(row)
      let room = lineWidth - DisplayWidth.of(start)
      let cells = Swift.max(TableWriter.narrowestSentence, room)
      let excerpt = SentenceExcerpt(of: record, cells: cells)
      let figure = highlight.start + excerpt.figure + highlight.end
      try write(start + excerpt.before + figure + excerpt.after)
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// The cells of a row, each filled up to its column's width.
  private func line(_ cells: [String]) -> String {
    var line = ""
    for (index, column) in TableColumn.all.enumerated() {
      let padding = String(repeating: " ", count: widths[index] - DisplayWidth.of(cells[index]))
      switch column.alignment {
      case .left: line += cells[index] + padding
      case .right: line += padding + cells[index]
      }
      line += "  "
    }
    return line
  }

  private func write(_ line: String) throws {
    try sink.write(Array((line + "\n").utf8))
  }
}

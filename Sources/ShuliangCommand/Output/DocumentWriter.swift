import Shuliang

/// Writes texts one after another, as text or as JSON Lines.
struct DocumentWriter {
  enum Headings {
    case none
    /// A line with the document's name before each.
    case each
  }

  let format: Repair.Format
  let headings: Headings
  let sink: OutputSink
  private var isFirst = true

  init(format: Repair.Format, headings: Headings, sink: OutputSink) {
    self.format = format
    self.headings = headings
    self.sink = sink
  }

  /// - Throws: `ClosedPipe` or `OutputError`.
  mutating func write(_ text: [UInt8], of id: String) throws {
    defer { isFirst = false }
    switch format {
    case .jsonl:
      var line: [UInt8] = []
      Document(id: id, text: String(decoding: text, as: UTF8.self)).appendJSONLine(to: &line)
      try sink.write(line)
    case .text:
      if headings == .each {
        try sink.write(Array("\(isFirst ? "" : "\n")==> \(id) <==\n".utf8))
      }
      try sink.write(text)
      if let last = text.last, last != 0x0A { try sink.write([0x0A]) }
    }
  }
}

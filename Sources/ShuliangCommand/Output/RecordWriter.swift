import Shuliang

/// Writes records in one of the formats.
protocol RecordWriter {
  /// - Throws: `ClosedPipe` or `OutputError`.
  mutating func write(_ record: Record) throws

  /// Writes a further place of a record that was written.
  ///
  /// - Throws: `ClosedPipe` or `OutputError`.
  mutating func write(_ occurrence: Occurrence) throws

  /// Writes what waits; called once, after the last record.
  ///
  /// - Throws: `ClosedPipe` or `OutputError`.
  mutating func finish() throws
}

/// Writes one record a line, as JSON.
struct JSONLinesWriter: RecordWriter {
  private let sink: OutputSink
  private var line: [UInt8] = []

  init(sink: OutputSink) {
    self.sink = sink
  }

  mutating func write(_ record: Record) throws {
    line.removeAll(keepingCapacity: true)
    record.appendJSONLine(to: &line)
    try sink.write(line)
  }

  mutating func write(_ occurrence: Occurrence) throws {
    line.removeAll(keepingCapacity: true)
    occurrence.appendJSONLine(to: &line)
    try sink.write(line)
  }

  func finish() {}
}

/// Writes batches to standard output, a pipe or a device: what is out cannot be taken back.
final class StreamOutput: BatchOutput {
  private let sink: OutputSink

  init(sink: OutputSink, head: [UInt8]) throws {
    self.sink = sink
    try sink.write(head)
  }

  func write(_ body: RenderedReadings, _ entry: JournalEntry) throws {
    if case .bytes(let bytes) = body { try sink.write(bytes) }
  }

  func finish() throws { try sink.finish() }

  func suspend() { try? sink.finish() }
}

/// Writes batches as a table for the eye.
final class TableOutput: BatchOutput {
  private var writer: TableWriter
  private let sink: OutputSink

  init(sink: OutputSink) {
    self.sink = sink
    writer = TableWriter(sink: sink)
  }

  func write(_ body: RenderedReadings, _ entry: JournalEntry) throws {
    guard case .readings(let readings) = body else { return }
    for reading in readings {
      for record in reading.reading.records { try writer.write(record) }
    }
  }

  func finish() throws {
    try writer.finish()
    try sink.finish()
  }

  func suspend() { try? finish() }
}

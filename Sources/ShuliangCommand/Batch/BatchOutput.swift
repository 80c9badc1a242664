/// Where batches go in the end, one after another.
protocol BatchOutput: AnyObject {
  /// How many batches an earlier run has written.
  var completed: Int { get }

  /// What an earlier run wrote down of the next batch, the first one first.
  ///
  /// - Throws: `ResumeError` where it cannot be read.
  func nextEntry() throws -> JournalEntry

  /// Takes the next batch that no earlier run has written.
  ///
  /// - Throws: `ClosedPipe`, or `OutputError` for any other reason.
  func write(_ body: RenderedReadings, _ entry: JournalEntry) throws

  /// Puts the output where it belongs; called once, after the last batch.
  func finish() throws

  /// Leaves what was written as it is, to go on with it or not; called where a run was stopped.
  func suspend()

  /// Takes away what was written: it could not be written to the end.
  func discard()
}

extension BatchOutput {
  var completed: Int { 0 }

  func nextEntry() throws -> JournalEntry {
    throw ResumeError(name: "the output", problem: "nothing was written down of it")
  }

  func suspend() {}
  func discard() {}
}

/// Makes of readings what an output takes; any number of jobs may do so at once.
protocol ReadingRenderer: Sendable {
  /// What stands before the first reading.
  var head: [UInt8] { get }

  func render(_ readings: [DocumentReading]) throws -> RenderedReadings
}

extension ReadingRenderer {
  var head: [UInt8] { [] }
}

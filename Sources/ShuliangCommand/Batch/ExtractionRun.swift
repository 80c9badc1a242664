import Shuliang

/// A run over a whole corpus: from the files to the output, by any number of jobs.
struct ExtractionRun {
  let preparation: BatchPreparation
  let settlement: BatchSettlement
  let renderer: any ReadingRenderer
  let output: any BatchOutput
  let units: UnitTable
  let jobs: Int
  let progress: ProgressLine?

  /// A batch and the bytes under way are as many for each job at most; a document larger than that
  /// is under way with little beside it.
  private static let batchesPerJob = 4
  private static let bytesPerJob = 4_000_000

  /// What came of a run.
  struct Outcome {
    var tally = RunTally()
    var times = StageTimes()
    var seconds = 0.0
    var bytesRead = 0
  }

  /// Reads all inputs and writes the output, but for its last step: to put it in its place.
  ///
  /// - Throws: what a stage throws; what can be told of an input is told and not thrown.
  func run(_ inputs: [Input], limits: InputLimits) throws -> Outcome {
    let begun = Clock.now
    let reader = BatchReader(InputReader(inputs, limits: limits))
    var outcome = Outcome()
    let workers = try Conveyor<BatchWorker, Batch, PreparedBatch, SettledBatch, RenderedBatch>(
      makeWorker: { BatchWorker(extractor: Extractor(units: units)) },
      read: { worker in try worker.times.measure(.read) { try reader.next() } },
      prepare: { batch, worker in preparation.prepare(batch, &worker) },
      settle: { batch, worker in
        try worker.times.measure(.compare) { try settlement.settle(batch) }
      },
      render: { batch, worker in try worker.times.measure(.render) { try render(batch) } },
      write: { batch, worker in
        try worker.times.measure(.write) { try write(batch) }
        outcome.tally += batch.tally
        outcome.bytesRead = batch.bytesRead
        progress?.show(outcome.tally, byteCount: batch.bytesRead)
      },
      room: { count, byteCount in
        count < jobs * ExtractionRun.batchesPerJob && byteCount < jobs * ExtractionRun.bytesPerJob
      },
      size: { $0.byteCount }
    ).run(jobs: jobs)
    for worker in workers { outcome.times += worker.times }
    outcome.seconds = Clock.now - begun
    return outcome
  }

  private func render(_ batch: SettledBatch) throws -> RenderedBatch {
    guard batch.number >= output.completed else {
      return RenderedBatch(
        body: .bytes([]),
        entry: nil,
        tally: batch.tally,
        bytesRead: batch.bytesRead
      )
    }
    let body = try renderer.render(batch.readings)
    var entry = JournalEntry(batch)
    if case .bytes(let bytes) = body {
      entry.length = bytes.count
      entry.output = Checksum.of(bytes)
    }
    return RenderedBatch(
      body: body,
      entry: entry,
      tally: batch.tally,
      bytesRead: batch.bytesRead
    )
  }

  private func write(_ batch: RenderedBatch) throws {
    if let entry = batch.entry { try output.write(batch.body, entry) }
  }
}

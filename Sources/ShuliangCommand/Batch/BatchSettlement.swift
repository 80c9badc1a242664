import Shuliang

/// The work on a batch that must be done in the order of the batches: names are made unique, failures
/// told, passages compared with all that came before.
final class BatchSettlement {
  private let report: RunReport
  private let output: any BatchOutput
  private let role: Quantity.Role?
  private var corpus: CorpusReader
  private var names = DocumentNames()
  /// Of the input at hand: what was replaced, and the names that were taken.
  private var replacements = 0
  private var renamed: (count: Int, first: String)?

  /// - Parameters:
  ///   - corpus: compares passages; it has seen no document yet.
  ///   - role: which records are kept; all where it is `nil`.
  ///   - output: knows what an earlier run wrote.
  init(
    corpus: consuming CorpusReader,
    role: Quantity.Role?,
    output: any BatchOutput,
    report: RunReport
  ) {
    self.corpus = corpus
    self.role = role
    self.output = output
    self.report = report
  }

  /// The phrases that stood in too many places to be followed.
  var crowdedPhrases: Int { corpus.crowdedPhrases }

  /// - Throws: `RunReport.Stop`, `PassageIndexError`, or `ResumeError` where the batch is not the one
  ///   that an earlier run read.
  func settle(_ batch: PreparedBatch) throws -> SettledBatch {
    let earlier = try batch.number < output.completed ? output.nextEntry() : nil
    var settled = SettledBatch(
      number: batch.number,
      checksum: batch.checksum,
      bytesRead: batch.bytesRead
    )
    if let earlier, earlier.input != batch.checksum { throw changed(batch) }
    var number = 0
    for item in batch.items {
      switch item {
      case .begin: report.begin()
      case .failure(let failure): try report.failure(failure)
      case .end(let input): endInput(input)
      case .document(let document):
        let reading = try read(document, trace: earlier?.trace(number))
        number += 1
        guard earlier == nil else { continue }
        settled.tally += tally(of: reading, document.byteCount)
        settled.readings.append(reading)
      }
    }
    if let earlier { settled.tally = earlier.tally }
    return settled
  }

  private func changed(_ batch: PreparedBatch) -> ResumeError {
    let inputs = batch.items.compactMap { item in
      if case .document(let document) = item { document.input.name } else { nil }
    }
    return ResumeError(
      name: inputs.first ?? "an input",
      problem: "it, or what comes just behind it, is not what it was"
    )
  }

  private func read(
    _ document: PreparedReading,
    trace: ReadingTrace?
  ) throws -> DocumentReading {
    replacements += document.replacements
    let id = names.name(for: document.id)
    if id != document.id { renamed = ((renamed?.count ?? 0) + 1, renamed?.first ?? id) }
    var reading = CorpusReader.Reading()
    switch document.content {
    case .prepared(var prepared):
      if id != document.id { prepared.rename(to: id) }
      reading = try corpus.read(prepared)
    case .records(let records):
      reading.records = id == document.id ? records : Record.renamed(records, document: id)
    case .folded(let text):
      guard let trace else {
        throw ResumeError(name: document.input.name, problem: "its journal is damaged")
      }
      try corpus.restore(text, id: id, trace: trace)
    case .done: break
    }
    if let role {
      reading.records.removeAll { $0.role != role }
      reading.occurrences.removeAll { $0.role != role }
    }
    return DocumentReading(
      id: id,
      path: document.input.path ?? "-",
      line: document.line,
      date: document.date,
      title: document.title,
      reading: reading
    )
  }

  private func tally(of document: DocumentReading, _ byteCount: Int) -> RunTally {
    var tally = RunTally()
    tally.documents = 1
    tally.bytes = byteCount
    tally.records = document.reading.records.count
    tally.occurrences = document.reading.occurrences.count
    // By number: a record that a loop hands out is copied, with all of its strings.
    for number in document.reading.records.indices {
      tally.kinds[document.reading.records[number].kind.rawValue, default: 0] += 1
    }
    return tally
  }

  private func endInput(_ input: Input) {
    report.warnOfReplacements(replacements, in: input)
    replacements = 0
    guard let (count, first) = renamed else { return }
    renamed = nil
    let documents = count == 1 ? "1 document has" : "\(count) documents have"
    report.warning(
      input.name,
      "\(documents) an id that was there before; the first is called \"\(first)\" in the output"
    )
  }
}

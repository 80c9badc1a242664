import Shuliang

/// What one job keeps for itself: an extractor of its own, whose tables no other job counts references
/// to, and how long each stage took it.
struct BatchWorker {
  let extractor: Extractor
  var times = StageTimes()
}

/// The work on a batch that any job can do: documents are parsed, their figures read, their text folded.
struct BatchPreparation: Sendable {
  /// Whether passages are looked for that were there before.
  enum Comparison: String, Sendable {
    case passages, none
  }

  let parser: DocumentParser
  let comparison: Comparison
  /// The batches before this one were written by an earlier run.
  let firstNewBatch: Int

  func prepare(_ batch: Batch, _ worker: inout BatchWorker) -> PreparedBatch {
    var checksum = Checksum()
    let items = batch.items.map { item in
      switch item {
      case .begin(let input): return PreparedItem.begin(input)
      case .end(let input): return .end(input)
      case .failure(let failure): return .failure(failure)
      case .document(let raw):
        checksum.combine(raw.bytes)
        do throws(InputError) {
          return .document(try prepare(raw, isNew: batch.number >= firstNewBatch, &worker))
        } catch {
          return .failure(InputFailure(input: raw.input, line: raw.line, error: error))
        }
      }
    }
    return PreparedBatch(
      number: batch.number,
      items: items,
      checksum: checksum.value,
      bytesRead: batch.bytesRead
    )
  }

  private func prepare(
    _ raw: RawDocument,
    isNew: Bool,
    _ worker: inout BatchWorker
  ) throws(InputError) -> PreparedReading {
    let parsed = try worker.times.measure(.parse) { () throws(InputError) in
      try parser.parse(raw)
    }
    return PreparedReading(
      id: parsed.document.id,
      input: raw.input,
      line: raw.line,
      date: parsed.date,
      title: parsed.title,
      byteCount: raw.bytes.count,
      replacements: parsed.replacements,
      content: isNew ? read(parsed.document, &worker) : remember(parsed.document, &worker)
    )
  }

  private func read(
    _ document: Document,
    _ worker: inout BatchWorker
  ) -> PreparedReading.Content {
    let extractor = worker.extractor
    let records = worker.times.measure(.extract) { extractor.records(in: document) }
    guard comparison == .passages else { return .records(records) }
    return worker.times.measure(.fold) {
      let text = FoldedText(document.text)
      return .prepared(PreparedDocument(id: document.id, text: text, records: records))
    }
  }

  private func remember(
    _ document: Document,
    _ worker: inout BatchWorker
  ) -> PreparedReading.Content {
    guard comparison == .passages else { return .done }
    return worker.times.measure(.fold) { .folded(FoldedText(document.text)) }
  }
}

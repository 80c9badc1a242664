/// Some documents in a row, which go through the stages together: a piece of work worth handing on,
/// and the step in which a run that was stopped goes on.
struct Batch: Sendable {
  /// From 0.
  let number: Int
  var items: [SourceItem] = []
  /// The bytes of its documents.
  var byteCount = 0
  /// The bytes of the input files that were read when it was whole.
  var bytesRead = 0
}

/// Makes batches of what an `InputReader` finds. Where one ends depends on the inputs alone.
final class BatchReader {
  private let reader: InputReader
  private var number = 0

  /// A batch is full with so many bytes or items; it may be more by one document.
  private static let fullSize = 1 << 16
  private static let fullCount = 128

  init(_ reader: InputReader) {
    self.reader = reader
  }

  /// The next batch, or `nil` at the end.
  ///
  /// - Throws: `Interruption.Requested`; what was read of the batch is given up.
  func next() throws(Interruption.Requested) -> Batch? {
    var batch = Batch(number: number)
    while batch.byteCount < BatchReader.fullSize, batch.items.count < BatchReader.fullCount,
      let item = try reader.nextItem()
    {
      if case .document(let raw) = item { batch.byteCount += raw.bytes.count }
      batch.items.append(item)
    }
    guard !batch.items.isEmpty else { return nil }
    batch.bytesRead = reader.byteCount
    number += 1
    return batch
  }
}

/// A document whose figures were read and whose text was folded: what any job can do of a reading, so
/// that a `CorpusReader`, which takes documents in their order, has little left to do.
///
///     let prepared = PreparedDocument(document, by: extractor)  // in any job
///     let reading = try reader.read(prepared)  // in the order of the documents
public struct PreparedDocument: Sendable {
  /// The document's id.
  public private(set) var id: String
  let text: FoldedText
  private(set) var records: [Record]
  /// What is kept of each record.
  private(set) var figures: [KnownFigure]

  /// Folds the text of a document and reads its figures. O(length of the text).
  public init(_ document: Document, by extractor: Extractor) {
    self.init(
      id: document.id,
      text: FoldedText(document.text),
      records: extractor.records(in: document)
    )
  }

  /// A document from what was made of it before.
  ///
  /// - Parameters:
  ///   - id: the document's id, as the records have it.
  ///   - text: the document's text.
  ///   - records: its figures, in the order of `Extractor.records(in:)`.
  public init(id: String, text: FoldedText, records: [Record]) {
    self.id = id
    self.text = text
    self.records = records
    figures = records.map { KnownFigure($0) }
  }

  /// Calls the document otherwise, for instance where an earlier one has its id: records and their
  /// identities change with it.
  public mutating func rename(to id: String) {
    self.id = id
    records = Record.renamed(records, document: id)
    figures = records.map { KnownFigure($0) }
  }
}

extension Record {
  /// The records of a document as they are where it is called otherwise. O(records).
  public static func renamed(_ records: [Record], document: String) -> [Record] {
    var renamed = records
    var identities: [String: String] = [:]
    for index in records.indices {
      let record = records[index]
      renamed[index].document = document
      renamed[index].id = RecordIdentity.make(
        document: document,
        start: record.range.lowerBound,
        text: record.text
      )
      identities[record.id] = renamed[index].id
    }
    for index in renamed.indices {
      renamed[index].whole = renamed[index].whole.map { identities[$0] ?? $0 }
    }
    return renamed
  }
}

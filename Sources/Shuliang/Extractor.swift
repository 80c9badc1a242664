/// Reads every figure of a document into records: the whole pipeline in one call.
///
/// An extractor is immutable; one serves any number of jobs at once.
public struct Extractor: Sendable {
  public init() {}

  /// The figures of a document, in text order.
  public func records(in document: Document) -> [Record] {
    []
  }
}

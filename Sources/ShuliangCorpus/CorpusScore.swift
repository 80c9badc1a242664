import Foundation
import Shuliang

/// How well an extractor reads every article of a corpus.
public struct CorpusScore: Sendable {
  /// The documents that have a gold, by name, and how each was read.
  public let documents: [(document: GoldDocument, result: DocumentScore)]

  /// Reads and scores every article of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: the folder that holds `Articles` and `Gold`.
  ///   - extractor: reads the articles, each by itself.
  ///   - scorer: judges what was read.
  /// - Throws: what `GoldDocument.load(corpus:)` throws.
  public init(corpus: URL, extractor: Extractor = Extractor(), scorer: Scorer = Scorer()) throws {
    documents = try GoldDocument.load(corpus: corpus).map { document in
      let records = extractor.records(in: Document(id: document.name, text: document.text))
      return (document, scorer.score(records.map { ReadFigure($0) }, against: document))
    }
  }

  /// The scores of the documents of each domain together, by domain.
  public var domains: [String: Score] {
    documents.reduce(into: [:]) { $0[$1.document.domain, default: Score()] += $1.result.score }
  }
}

import Foundation
import Shuliang

/// A text in which everything that looks like a figure is none: a row of `Negatives.tsv`.
public struct NegativeCase: Sendable, Hashable {
  /// Why it holds no figure: `date`, `label`, `idiom` …
  public var kind: String
  public var line: Int
  public var text: String

  /// Every row of a table with the columns `kind` and `text`.
  public static func load(file: URL) throws -> [NegativeCase] {
    try TableRows.read(file).map { line, row in
      guard row.count == 2 else {
        throw CorpusError(
          file: file.lastPathComponent,
          line: line,
          reason: "\(row.count) cells, not 2"
        )
      }
      return NegativeCase(kind: row[0], line: line, text: row[1])
    }
  }

  /// The figures that the extractor reads all the same, or `nil`.
  public func failure(_ extractor: Extractor) -> String? {
    let records = extractor.records(in: Document(id: kind, text: text))
    guard !records.isEmpty else { return nil }
    return records.map { "[\($0.text)] \($0.kind) \($0.value) \($0.unit)" }.joined(separator: "; ")
  }
}

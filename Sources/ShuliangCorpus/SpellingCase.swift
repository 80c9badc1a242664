import Foundation
import Shuliang

/// One way to write a figure, and what must be read from it.
///
/// A case file groups every spelling under its value: columns `kind`, `value`, `unit`, `bound`,
/// `spellings`, the last parted by ` | `, the figure in square brackets.
public struct SpellingCase: Sendable, Hashable {
  /// The file it stands in, without `.tsv`.
  public var phenomenon: String
  public var line: Int
  /// The text without the brackets.
  public var text: String
  /// The figure as the text has it.
  public var figure: String
  /// Where the figure stands in the text, in UTF-8.
  public var range: Range<Int>
  /// `kind`, `value`, `unit`, `bound` as the file has them.
  public var expected: [String]

  /// Every case of a folder of tables, by file name and line.
  public static func load(folder: URL) throws -> [SpellingCase] {
    try CorpusFiles.list(folder, extension: "tsv").flatMap { try load(file: $0) }
  }

  static func load(file: URL) throws -> [SpellingCase] {
    let phenomenon = file.deletingPathExtension().lastPathComponent
    var cases: [SpellingCase] = []
    for (index, row) in try TableRows.read(file) where row.count == 5 {
      for spelling in row[4].components(separatedBy: " | ") {
        guard let open = spelling.firstIndex(of: "["), let close = spelling.firstIndex(of: "]")
        else {
          throw CorpusError(
            file: file.lastPathComponent,
            line: index,
            reason: "no [figure] in '\(spelling)'"
          )
        }
        let before = spelling[..<open]
        let figure = spelling[spelling.index(after: open)..<close]
        let start = before.utf8.count
        cases.append(
          SpellingCase(
            phenomenon: phenomenon,
            line: index,
            text: String(before) + figure + String(spelling[spelling.index(after: close)...]),
            figure: String(figure),
            range: start..<(start + figure.utf8.count),
            expected: Array(row[..<4])
          )
        )
      }
    }
    return cases
  }

  /// What the extractor reads instead, or `nil` where it reads the figure and nothing else.
  public func failure(_ extractor: Extractor) -> String? {
    let records = extractor.records(in: Document(id: phenomenon, text: text))
    let found = records.map { record in
      "[\(record.text)] \(record.kind) \(record.value) \(record.unit) \(record.bound)"
    }
    guard let record = records.first, records.count == 1, record.text == figure else {
      return found.isEmpty ? "nothing" : found.joined(separator: "; ")
    }
    let isRight =
      record.kind.rawValue == expected[0] && FigureValue(expected[1]) == FigureValue(record.value)
      && record.unit == expected[2] && record.bound.rawValue == expected[3]
    return isRight ? nil : found[0]
  }
}

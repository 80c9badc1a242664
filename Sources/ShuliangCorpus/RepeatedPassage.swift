import Foundation

/// A stretch of an article that says again what stood before, line breaks aside.
public struct RepeatedPassage: Sendable, Hashable {
  /// The article's name.
  public var document: String
  /// Where it stands, in Unicode scalars of the article as it came.
  public var range: Range<Int>
  /// Where the same stood first.
  public var original: Range<Int>

  public init(document: String, range: Range<Int>, original: Range<Int>) {
    self.document = document
    self.range = range
    self.original = original
  }

  /// Every row of a folder's tables whose names begin with `repeats`: columns `document`,
  /// `start`, `end`, `of_start`, `of_end`.
  ///
  /// - Throws: `CorpusError` where a row is none, or the error of the file system.
  public static func load(folder: URL) throws -> [RepeatedPassage] {
    let tables = try CorpusFiles.list(folder, extension: "tsv")
      .filter { $0.lastPathComponent.hasPrefix("repeats") }
    return try tables.flatMap { file in
      try TableRows.read(file).map { line, row in
        let offsets = row.dropFirst().compactMap { Int($0) }
        guard row.count == 5, offsets.count == 4, offsets[0] < offsets[1], offsets[2] < offsets[3]
        else {
          throw CorpusError(
            file: file.lastPathComponent,
            line: line,
            reason: "not a name and two spans: \(row)"
          )
        }
        return RepeatedPassage(
          document: row[0],
          range: offsets[0]..<offsets[1],
          original: offsets[2]..<offsets[3]
        )
      }
    }
  }

  /// Whether a stretch of the article stands wholly in the passage.
  public func holds(_ stretch: Range<Int>) -> Bool {
    range.lowerBound <= stretch.lowerBound && stretch.upperBound <= range.upperBound
  }
}

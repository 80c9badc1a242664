import Foundation
import Shuliang

/// An article with all the figures it holds.
public struct GoldDocument: Sendable, Hashable {
  /// The article's file name without its extension: `energy-01`, `hk-energy`.
  public var name: String
  /// The article as it came; offsets count its Unicode scalars.
  public var text: String
  /// Its figures in text order, those in repeated passages only once, where they stood first.
  public var mentions: [GoldMention]
  /// Where it says again what stood before.
  public var repeats: [RepeatedPassage]

  public init(
    name: String,
    text: String,
    mentions: [GoldMention],
    repeats: [RepeatedPassage] = []
  ) {
    self.name = name
    self.text = text
    self.mentions = mentions
    self.repeats = repeats
  }

  /// What the article is about: its name without the region before and the number after.
  public var domain: String {
    let parts = name.split(separator: "-")
    let withoutRegion = ["hk", "tw"].contains(parts.first) ? parts.dropFirst() : parts[...]
    let isNumbered = withoutRegion.last.map { $0.allSatisfy(\.isNumber) } ?? false
    return (isNumbered ? withoutRegion.dropLast() : withoutRegion).joined(separator: "-")
  }

  /// Every article of a corpus that has a gold file, by name.
  ///
  /// - Parameter corpus: the folder that holds `Articles` and `Gold`.
  /// - Throws: `CorpusError` where a line is no mention, or the error of a file.
  public static func load(corpus: URL) throws -> [GoldDocument] {
    let gold = corpus.appendingPathComponent("Gold")
    let repeats = Dictionary(grouping: try RepeatedPassage.load(folder: gold), by: \.document)
    return try CorpusFiles.list(gold, extension: "jsonl").map { file in
      let name = file.deletingPathExtension().lastPathComponent
      let article = corpus.appendingPathComponent("Articles/\(name).txt")
      return GoldDocument(
        name: name,
        text: try Document(id: name, bytes: Array(Data(contentsOf: article))).text,
        mentions: try mentions(of: name, in: file),
        repeats: repeats[name] ?? []
      )
    }
  }

  private static func mentions(of name: String, in file: URL) throws -> [GoldMention] {
    let decoder = JSONDecoder()
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    return try lines.enumerated().filter { !$0.element.isEmpty }.map { index, line in
      do {
        let line = try decoder.decode(GoldLine.self, from: Data(line.utf8))
        guard line.document == name else {
          throw GoldLine.Unreadable(description: "speaks of '\(line.document)'")
        }
        return try line.mention()
      } catch {
        throw CorpusError(file: file.lastPathComponent, line: index + 1, reason: "\(error)")
      }
    }
  }
}

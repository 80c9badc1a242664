import Foundation
import Shuliang
import Testing

@Suite struct GoldTests {
  struct Mention: Decodable {
    var document: String
    var start: Int
    var end: Int
    var text: String
    var value: String?
    var lower: String?
    var upper: String?
    var kind: Quantity.Kind
    var bound: OneOrMore<Quantity.Bound>?
    var role: Quantity.Role
    var change: String?
    var modality: OneOrMore<String>?
    var whole: String?
    var optional: Bool?
  }

  /// A string, or a list of which any will do.
  struct OneOrMore<Element: Decodable & Equatable>: Decodable {
    var elements: [Element]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      elements = try (try? [container.decode(Element.self)]) ?? container.decode([Element].self)
    }
  }

  static func mentions(_ name: String) throws -> [Mention] {
    let file = CorpusFiles.folder.appending(path: "Gold/\(name).jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Mention.self, from: Data($0.utf8))
    }
  }

  /// A cut with `⏎` for each line break inside it and the blank lines about that.
  private func marked(_ cut: String) -> String {
    let lines = cut.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
    return lines.count < 2 ? cut : lines.joined(separator: "⏎")
  }

  @Test(arguments: try CorpusFiles.names(in: "Gold", extension: "jsonl"))
  func everyMentionCutsItsOwnText(name: String) throws {
    let article = try CorpusFiles.article(name)
    let mentions = try Self.mentions(name)
    #expect(!mentions.isEmpty)
    for mention in mentions {
      #expect(mention.document == name)
      let cut = Figures.cut(mention.start..<mention.end, from: article.text)
      #expect(marked(cut) == mention.text, "\(name) at \(mention.start)")
    }
    for (first, second) in zip(mentions, mentions.dropFirst()) {
      #expect(first.end <= second.start, "\(name): \(first.text), \(second.text)")
    }
  }

  @Test(arguments: try CorpusFiles.names(in: "Gold", extension: "jsonl"))
  func everyMentionIsWellFormed(name: String) throws {
    let mentions = try Self.mentions(name)
    for mention in mentions {
      let place = "\(name) at \(mention.start): \(mention.text)"
      let bounds = mention.bound?.elements ?? []
      let isInterval = bounds == [.range] || bounds == [.vague]
      #expect(isInterval == (mention.value == nil), "\(place)")
      for number in [mention.lower, mention.upper] {
        #expect((number.flatMap { ExactDecimal($0) } != nil) == isInterval, "\(place)")
      }
      #expect(bounds != [.exact], "exact is left out: \(place)")
      #expect(["increase", "decrease", nil].contains(mention.change), "\(place)")
      let modalities = mention.modality?.elements ?? []
      #expect(Set(modalities).isSubset(of: ["projected", "target", "capacity"]), "\(place)")
      if let whole = mention.whole {
        #expect(mentions.contains { $0.text == whole }, "\(place) is part of \(whole)")
      }
    }
  }

  @Test func everyArticleHasItsGold() throws {
    #expect(
      try CorpusFiles.names(in: "Gold", extension: "jsonl")
        == CorpusFiles.names(in: "Articles", extension: "txt")
    )
  }
}

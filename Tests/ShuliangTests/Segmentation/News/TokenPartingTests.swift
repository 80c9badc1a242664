import Testing

@testable import Shuliang

/// Text without a mark is rewritten in parts. They must not show.
@Suite struct TokenPartingTests {
  private let dictionary: WordDictionary
  private let iterators: BreakIteratorPool

  init() throws {
    dictionary = try WordDictionary.installed.get()
    iterators = try BreakIteratorPool.installed.get()
  }

  private func rawTokens(of text: [UInt8]) -> [Token] {
    var scanner = WordScanner(dictionary: dictionary, iterators: iterators)
    var tokens: [Token] = []
    _ = scanner.appendTokens(of: text, from: 0, wanting: text.count, to: &tokens)
    return tokens
  }

  /// The articles of the corpus without marks and line breaks.
  private static func textWithoutMarks() throws -> [UInt8] {
    try CorpusFiles.names(in: "Articles", extension: "txt").flatMap { name in
      try CorpusFiles.article(name).text.unicodeScalars
        .filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        .flatMap { Array(String($0).utf8) }
    }
  }

  @Test func partsDoNotShow() throws {
    // Several times what is held at once.
    let text = Array(
      repeatElement(try TokenPartingTests.textWithoutMarks(), count: 6).joined()
    )
    try #require(text.count > 150_000)
    var whole: [Token] = []
    var rewriter = NewsRewriter()
    rewriter.rewrite(rawTokens(of: text), of: text, to: &whole)
    #expect(Array(try Segmenter().tokens(in: text)) == whole)
  }

  @Test func aPlaceIsBetweenWordsFarFromNumbers() {
    let words = String(repeating: "发展经济改善环境", count: 30)
    for (text, isFound) in [(words, true), ("三" + words, true), (words + "三" + "发展经济", true)] {
      let bytes = Array(text.utf8)
      #expect((NewsRewriter.partingIndex(in: rawTokens(of: bytes), of: bytes) != nil) == isFound)
    }
    for text in ["", "发展", "三发展经济改善环境", String(repeating: "发展三", count: 100)] {
      let bytes = Array(text.utf8)
      #expect(NewsRewriter.partingIndex(in: rawTokens(of: bytes), of: bytes) == nil, "\(text)")
    }
  }
}

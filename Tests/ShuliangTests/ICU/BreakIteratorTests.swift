import Testing

@testable import Shuliang

@Suite struct BreakIteratorTests {
  private func words(_ text: String, _ iterator: BreakIterator) throws -> [String] {
    let bytes = Array(text.utf8)
    var boundaries: [Int] = []
    try iterator.appendBoundaries(of: bytes, in: 0..<bytes.count, to: &boundaries)
    return zip([0] + boundaries, boundaries).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
  }

  @Test func tilesTheText() throws {
    let iterator = try BreakIterator()
    let text = "全年产量3.5万吨， a\u{301}b 😀。\n"
    let words = try words(text, iterator)
    #expect(words.joined() == text)
    #expect(words.contains("3.5"))
    #expect(words.contains("产量"))
    #expect(try self.words("", iterator).isEmpty)
  }

  @Test func breaksAStretch() throws {
    let bytes = Array("增长，产量".utf8)
    var boundaries: [Int] = []
    try BreakIterator().appendBoundaries(of: bytes, in: 9..<15, to: &boundaries)
    #expect(boundaries == [15])
  }

  @Test func forgetsTheTextBefore() throws {
    let texts = ["カタカナひらがなです", "中国すべての人は", "東京タワー", "增长产量", "a b"]
    let used = try BreakIterator()
    for text in texts + texts.reversed() {
      #expect(try words(text, used) == words(text, BreakIterator()))
      #expect(try words(text, used.copy()) == words(text, used))
    }
  }
}

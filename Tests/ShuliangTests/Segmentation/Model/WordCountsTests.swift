import Testing

@testable import Shuliang

@Suite struct WordCountsTests {
  private func counts(_ lines: [String]) -> WordCounts {
    var counts = WordCounts()
    for (number, line) in lines.enumerated() {
      let part = WordCounts.part(ofLine: number, of: lines.count)
      counts.add(SegmentedLine(Array(line.utf8)[...]), part: part)
    }
    return counts
  }

  private func names(_ words: LearnedWords) -> [String] {
    words.words.map { String(decoding: $0.scalars, as: UTF16.self) }
  }

  /// What only one part has is unknown where that is read.
  @Test func aPartIsReadWithTheWordsOfTheOthers() {
    let counts = counts(["今年 投资", "全市 投资", "投资", "预期"])
    #expect(names(counts.words()) == ["今年", "全市", "投资", "预期"])
    #expect(names(counts.words(without: 0)) == ["全市", "投资", "预期"])
    #expect(names(counts.words(without: 3)) == ["今年", "全市", "投资"])
  }

  @Test func partsAreOfLinesThatFollowEachOther() {
    let parts = (0..<10).map { WordCounts.part(ofLine: $0, of: 10) }
    #expect(parts == parts.sorted())
    #expect(Set(parts) == Set(0..<WordCounts.partCount))
    #expect(WordCounts.part(ofLine: 0, of: 1) == 0)
  }

  /// So that each part's words are searched with the same codes.
  @Test func theCharactersAreThoseOfAllParts() {
    #expect(counts(["今年", "年"]).scalars.sorted() == Array("今年年".utf16).sorted())
  }

  @Test func noTextHasNoWords() {
    #expect(WordCounts().words().words.isEmpty)
    #expect(WordCounts().words(without: 2).words.isEmpty)
  }
}

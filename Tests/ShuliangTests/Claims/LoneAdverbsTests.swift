import Testing

@testable import Shuliang

/// A character before a verb that no table knows is no part of a name.
@Suite struct LoneAdverbsTests {
  @Test(arguments: [
    ("云启公司还宣布投资3亿元。", "3亿元", "云启公司"), ("云启公司先发布2款平板。", "2款", "云启公司"),
    ("柳源县却下降3%。", "3%", "柳源县"),
  ])
  func theNameEndsBeforeIt(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Parted from the verb, of another kind, and a longer word.
  @Test func othersStayAsTheyAre() {
    let bytes = Array("还产出还".utf8)
    let verb = ClauseWord(.having, 3..<9)
    for word in [ClauseWord(.text, 9..<12), ClauseWord(.noun, 0..<3), ClauseWord(.text, 3..<9)] {
      var words = [word]
      LoneAdverbs.mark(before: verb, in: &words, bytes)
      #expect(words == [word])
    }
    var words = [ClauseWord(.text, 0..<3)]
    LoneAdverbs.mark(before: verb, in: &words, bytes)
    #expect(words == [ClauseWord(.adverb, 0..<3)])
    words = []
    LoneAdverbs.mark(before: verb, in: &words, bytes)
    #expect(words.isEmpty)
  }
}

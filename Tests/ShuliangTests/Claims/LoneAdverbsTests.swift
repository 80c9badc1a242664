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

  @Test func onlyBeforeAVerb() {
    let bytes = Array("岭还产岭还岭".utf8)
    var words = [
      ClauseWord(.place, 0..<3), ClauseWord(.text, 3..<6), ClauseWord(.having, 6..<9),
      ClauseWord(.place, 9..<12), ClauseWord(.text, 12..<15), ClauseWord(.noun, 15..<18),
    ]
    LoneAdverbs.mark(in: &words, bytes)
    #expect(words.map(\.kind) == [.place, .adverb, .having, .place, .text, .noun])
  }
}

import Testing

@testable import Shuliang

/// Ships and the like that are called by a quoted name.
@Suite struct QuotedNamesTests {
  @Test(arguments: [
    ("“海蓝”号下潜43次。", "43次", "“海蓝”号"), ("「海藍」輪載客43人。", "43人", "「海藍」輪"),
    ("“海蓝”公司下潜43次。", "43次", "“海蓝”公司"), ("“海蓝”号客轮在石湾触礁，造成3人受伤。", "3人", "“海蓝”号客轮"),
    ("“云雀”号飞船载重12吨。", "12吨", "“云雀”号飞船"),
  ])
  func areNamesWithTheirSign(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// The sign alone leaves no word behind it, and a quotation without one stays as it is.
  @Test func wordsStayInOrder() {
    let bytes = Array("“海蓝”号“海蓝”的".utf8)
    var words = [
      ClauseWord(.openQuote, 0..<3), ClauseWord(.text, 3..<9), ClauseWord(.closeQuote, 9..<12),
      ClauseWord(.text, 12..<15), ClauseWord(.openQuote, 15..<18), ClauseWord(.text, 18..<24),
      ClauseWord(.closeQuote, 24..<27), ClauseWord(.of, 27..<30),
    ]
    let rest = Array(words[4...])
    QuotedNames.join(&words, in: bytes)
    #expect(words == [ClauseWord(.organisation, 0..<15)] + rest)
  }
}

import Testing

@testable import Shuliang

/// After what something was so is nobody and no property.
@Suite struct EventAdverbsTests {
  @Test(arguments: [
    ("柳源队选手转项后体重减到58公斤。", "58公斤", "选手转项后体重"), ("去年入冬前。转项后体重减到58公斤。", "58公斤", "体重"),
  ])
  func opensItsClause(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  @Test func othersStayAsTheyAre() {
    let bytes = Array("云岭转项后体重".utf8)
    var words = [
      ClauseWord(.place, 0..<6), ClauseWord(.text, 6..<15), ClauseWord(.property, 15..<21),
    ]
    let before = words
    EventAdverbs.mark(in: &words, bytes)
    #expect(words == before)
  }

  /// 输球后|上海队: after what comes who did something.
  @Test func whoDidItStandsBehind() {
    #expect(ReadClaims("输球后上海队得53分。").subject("53分") == "上海队")
  }
}

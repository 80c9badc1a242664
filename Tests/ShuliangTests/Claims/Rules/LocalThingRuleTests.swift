import Shuliang
import Testing

/// A thing that is called by its place, in the clause before the figure's.
@Suite struct LocalThingRuleTests {
  @Test(arguments: [
    ("北京新年音乐会是市里的品牌，已连续举办了4届。", "4届", "北京新年音乐会"), ("江西古墓群简牍经修复，日前总数更新至5795枚。", "5795枚", "江西古墓群简牍"),
  ])
  func isWhoTheRestIsAbout(text: String, figure: String, thing: String) {
    #expect(ReadClaims(text).subject(figure) == thing)
  }

  /// Of all the country, a name of two words that a place begins, and a place with nothing of its own.
  @Test(arguments: [
    ("全国血吸虫病防治会议已开过，病人有86万。", "86万", "全国"), ("江西南昌大力造林，今年种树5万棵。", "5万棵", "江西南昌"),
    ("江西加快造林，今年种树5万棵。", "5万棵", "江西"),
  ])
  func elseThePlaceIs(text: String, figure: String, place: String) {
    #expect(ReadClaims(text).subject(figure) == place)
  }
}

import Shuliang
import Testing

/// How far what a clause without figures speaks of is meant.
@Suite struct TopicReachRuleTests {
  @Test(arguments: [
    // To the end of its sentence: one of several, or some of a kind.
    ("柳源县推进改造。北湾镇进度最快，已改造小区8个。全年接待游客90万人次。", "90万人次", "柳源县"),
    ("柳源县推进改造。个别村进展缓慢，拖欠工程款5万元。全年接待游客90万人次。", "90万人次", "柳源县"),
    // For the rest of the text.
    ("柳源县推进改造。北湾镇完善配套，已改造小区8个。全年接待游客90万人次。", "90万人次", "北湾镇"),
    // All of a place before its parts.
    ("全县推进改造。北湾镇完善配套，已改造小区8个。全年接待游客90万人次。", "90万人次", "全县"),
  ])
  func isMeantSoFar(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }
}

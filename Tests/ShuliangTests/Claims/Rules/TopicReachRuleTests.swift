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

  /// The world at the end of a name is part of a longer one, of which nothing more is told; a news agency is nobody.
  @Test(arguments: ["联合国全球信息中心落户浙江。", "新华社记者拍摄。船只来到浙江。"])
  func namesInPassingAreNotKept(before: String) {
    #expect(ReadClaims("\(before)每万人专利拥有量提高到24件。").subject("24件") == "浙江")
  }
}

import Shuliang
import Testing

/// What was built or made stands for itself at the start of a clause.
@Suite struct ThingSubjectRuleTests {
  @Test(arguments: [
    ("岚川研究院建成试验场。装置占地40亩，年处理卤水5万立方米。", "40亩", "装置"),
    ("岚川研究院建成试验场。装置占地40亩，年处理卤水5万立方米。", "5万立方米", "装置"),
    ("云岭省加快引水。目前，工程总投资575亿元。", "575亿元", "工程"), ("柳源县获悉，矿区平均海拔4200米。", "4200米", "矿区"),
    ("研究团队说，系统每分钟能解码38个汉字。", "38个", "系统"),
  ])
  func hasItsOwnFigures(text: String, figure: String, thing: String) {
    #expect(ReadClaims(text).subject(figure) == thing)
  }

  /// Part of a longer noun, owned by somebody, and what is no thing.
  @Test(arguments: [
    ("恒澜股份发布公告，系统集成收入达3亿元。", "3亿元", "恒澜股份"), ("恒澜股份发布公告，其装置占地40亩。", "40亩", "恒澜股份"),
    ("柳源县发布公报，粮食产量达3万吨。", "3万吨", "柳源县"),
  ])
  func elseWhoWasSpokenOf(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }
}

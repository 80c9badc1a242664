import Shuliang
import Testing

/// Those who are counted are who is meant, where nothing else says it.
@Suite struct CountedSubjectRuleTests {
  @Test(arguments: [
    ("截至8月底，已有24家券商公布半年报。", "24家", "券商"), ("上周共有73家机构参与评级。", "73家", "机构"),
    ("今日有2只新股申购。", "2只", "新股"), ("目前已有300名志愿者报名。", "300名", "志愿者"),
  ])
  func areMeant(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Who was named before, and things that nobody is known to have.
  @Test(arguments: [
    ("柳源县开会。目前已有300名志愿者报名。", "300名", "柳源县" as String?), ("目前已有300个包裹寄出。", "300个", nil),
  ])
  func othersAreNot(text: String, figure: String, subject: String?) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }
}

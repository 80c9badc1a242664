import Shuliang
import Testing

/// What was done with a thing is no part of its name, where the name is long enough to stand alone.
@Suite struct RelativeClauseTests {
  @Test(arguments: [
    ("由环保部门组织监测的生态环境监测站点突破3.3万个。", "突破3.3万个", "生态环境监测站点"),
    ("企业供应的自动驾驶订单约89.9万单。", "约89.9万单", "自动驾驶订单"),
  ])
  func isDroppedBeforeALongName(text: String, figure: String, noun: String) {
    #expect(ReadClaims(text).indicator(figure) == noun)
  }

  /// 户数 alone would not say of what.
  @Test func staysBeforeAShortName() {
    #expect(ReadClaims("完成改造的户数达3万户。").indicator("3万户") == "改造的户数")
  }
}

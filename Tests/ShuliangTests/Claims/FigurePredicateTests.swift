import Shuliang
import Testing

/// What stands between a noun and its figure.
@Suite struct FigurePredicateTests {
  /// 职工|从|最多时的4300人: the level it came from.
  @Test(arguments: ["4300人", "2900余人"])
  func standsBeforeTheLevelItCameFrom(figure: String) {
    let claims = ReadClaims("职工从最多时的4300人减至2900余人。")
    #expect(claims.indicator(figure) == "职工")
  }

  /// 减至|标准|的七成: what is parted or multiplied stands behind the verb.
  @Test(arguments: [
    ("从下月起口粮将减至标准的七成。", "七成", "口粮"), ("过火面积是常年平均值的两倍。", "两倍", "过火面积"),
    ("失业率居首，其次是兰亭县的1.7%。", "1.7%", "失业率"),
  ])
  func standsBeforeTheVerb(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }
}

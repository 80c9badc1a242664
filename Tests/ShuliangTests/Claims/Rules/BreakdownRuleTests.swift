import Shuliang
import Testing

@Suite struct BreakdownRuleTests {
  @Test(arguments: [("37件", "175件"), ("49件", "175件"), ("14件", "175件")])
  func partsAreTiedToTheWhole(part: String, whole: String) {
    let claims = ReadClaims("累计解决办件175件。其中跨省37件、跨市49件、跨层级14件，效果良好。")
    #expect(claims.whole(part) == whole)
  }

  /// Another unit, a greater figure, a change, and no 其中.
  @Test(arguments: [
    ("办件175件，其中窗口37个。", "37个"), ("办件175件，其中网上办理190件。", "190件"),
    ("办件175件，其中网上增长37件。", "37件"), ("办件175件，投诉37件。", "37件"),
  ])
  func othersAreNoParts(text: String, figure: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims.whole(figure) == nil)
  }

  /// A phase is part of what is built, and no part of another phase.
  @Test(arguments: [
    ("落地600万吨氧化铝一期200万吨项目。", "200万吨", "600万吨" as String?), ("氧化铝一期300万吨、二期200万吨建成。", "200万吨", nil),
    ("氧化铝200万吨一期300万吨项目。", "300万吨", nil),
  ])
  func phasesArePartsOfTheProject(text: String, part: String, whole: String?) {
    let claims = ReadClaims(text)
    #expect(claims[part] != nil)
    #expect(claims.whole(part) == whole)
  }
}

import Shuliang
import Testing

@Suite struct MedalRuleTests {
  @Test(arguments: [("2金", "金"), ("3铜", "铜")])
  func medalsNameThemselves(figure: String, indicator: String) {
    #expect(ReadClaims("中国队收获2金3铜。").indicator(figure) == indicator)
  }
}

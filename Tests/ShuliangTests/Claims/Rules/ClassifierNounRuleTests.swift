import Shuliang
import Testing

@Suite struct ClassifierNounRuleTests {
  @Test(arguments: [("2金", "金"), ("3铜", "铜")])
  func medalsNameThemselves(figure: String, indicator: String) {
    #expect(ReadClaims("中国队收获2金3铜。").indicator(figure) == indicator)
  }

  /// 2死5伤, 3胜1负: casualties and games.
  @Test(arguments: [("车祸导致2死5伤。", "2死", "死"), ("车祸导致2死5伤。", "5伤", "伤"), ("柳源队取得3胜1负。", "1负", "负")])
  func casualtiesAndGames(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }
}

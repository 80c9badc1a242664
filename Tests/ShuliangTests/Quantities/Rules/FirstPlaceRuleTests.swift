import Testing

@testable import Shuliang

@Suite struct FirstPlaceRuleTests {
  @Test(arguments: [
    ("居全国首位", "首位 = 1 rank"), ("登上榜首", "榜首 = 1 rank"), ("跃居全省首位", "首位 = 1 rank"),
    ("排在首位", "首位 = 1 rank"), ("蝉联金牌榜首位", "首位 = 1 rank"),
  ])
  func claimsTheFirstPlace(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: ["首位女院士", "首个项目", "首次公开", "首先", "榜样", "首批学员", "首"])
  func beingTheFirstClaimsNone(text: String) {
    #expect(Figures.read(text).isEmpty)
  }
}

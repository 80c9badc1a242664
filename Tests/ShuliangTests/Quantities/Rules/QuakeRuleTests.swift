import Testing

@testable import Shuliang

@Suite struct QuakeRuleTests {
  @Test(arguments: [
    ("外海發生規模5.8地震", "5.8 = 5.8 级 measure"), ("地震规模达6.1", "6.1 = 6.1 级 measure"),
    ("芮氏規模約6，無人傷亡", "約6 = 6 级 measure approximate"),
  ])
  func readsTheMagnitude(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: ["规模5.8", "市场规模2.6，震荡上行", "規模12地震", "地震后成立的5个小组"])
  func otherSizesAreNone(text: String) {
    #expect(!Figures.records(text).contains { $0.unit == "级" })
  }
}

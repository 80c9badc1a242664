import Testing

@testable import Shuliang

@Suite struct AgeRuleTests {
  @Test(arguments: [
    ("患者年龄从10个月至86岁", ["10个月 = 10 mo age", "86岁 = 86 a age"]),
    ("患者为3天到5岁", ["3天 = 3 d age", "5岁 = 5 a age"]),
    ("60岁以上老人", ["60岁以上 = 60 a age atLeast"]),
    ("6个月以上婴幼儿接种", ["6个月以上 = 6 mo age atLeast"]), ("7個月大男嬰送院", ["7個月 = 7 mo age"]),
    ("现年八十三歲", ["八十三歲 = 83 a age"]),
    ("不满14周岁", ["不满14周岁 = 14 a age lessThan"]),
  ])
  func readsAges(text: String, figures: [String]) {
    #expect(Figures.read(text) == figures)
  }

  @Test func aDurationWithoutAnAgeBehindStays() {
    #expect(Figures.read("为期10个月至12个月") == ["10个月至12个月 = 10..12 mo duration range"])
    #expect(Figures.read("股价连续3个月大跌") == ["3个月 = 3 mo duration"])
    #expect(Figures.read("出生仅28天的婴儿") == ["28天 = 28 d duration"])
  }
}

import Testing

@testable import Shuliang

/// A clause may tell what it is about by what is done to it, or where it is.
@Suite struct DescribedTopicRuleTests {
  @Test(arguments: [
    ("云岭大学和一家企业联合研制的奶牛基因芯片日前通过鉴定，单头费用降到180元。", "180元", "奶牛基因芯片"),
    ("地处大青山腹地的柳源县，八年前茶园只有2万亩。", "2万亩", "柳源县"),
  ])
  func standsBehindTheDescription(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// A property is nobody of whom the rest tells.
  @Test func aPropertyIsNoTopic() {
    let claims = ReadClaims("云岭县公布的产量已经核实，柳源县为3万吨。")
    #expect(claims.subject("3万吨") == "柳源县")
    #expect(ReadClaims("云岭县今年实现的产值大幅增长，增幅为3%。").subject("3%") == "云岭县")
  }

  /// 决策部署 and 武力威胁 are nouns, of which nothing more is told.
  @Test(arguments: ["云岭省落实中央作出的决策部署，新建学校3所。", "云岭省受到美国实施的武力威胁，新建学校3所。"])
  func aClosingVerbIsPartOfTheNoun(text: String) {
    #expect(ReadClaims(text).subject("3所") == "云岭省")
  }

  /// The first description counts, whatever is described behind it.
  @Test func theFirstDescriptionCounts() {
    let text = "云岭大学研制的奶牛基因芯片日前通过农业部组织的鉴定，单头费用降到180元。"
    #expect(ReadClaims(text).subject("180元") == "奶牛基因芯片")
  }
}

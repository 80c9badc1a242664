import Testing

@testable import Shuliang

@Suite struct OrdinalRuleTests {
  @Test(arguments: [
    ("居全国第六", ["第六 = 6 rank"]), ("排名第十三位", ["第十三位 = 13 rank"]), ("获得第三名", ["第三名 = 3 rank"]),
    ("世界第二大石油生产国", ["第二大 = 2 rank"]), ("排在全市第1位", ["第1位 = 1 rank"]),
    ("分列第二、三名", ["第二 = 2 rank", "三名 = 3 rank"]), ("全国第五个示范市", ["第五个 = 5 rank"]),
    ("第5至第8名获奖", ["第5至第8名 = 5..8 rank range"]), ("名列第二到四位", ["第二到四位 = 2..4 rank range"]),
  ])
  func claimsAPlace(text: String, figures: [String]) {
    #expect(Figures.read(text) == figures)
  }

  @Test(arguments: [
    "第八批集采名单", "第一期工程", "第二日的行程", "第二条的规定", "第三季度业绩", "第一，摸清底数", "第23和24轮", "第四届研讨会",
    "第一书记驻村", "第三个项目开工", "第三至第五轮", "第1至3季度业绩", "位居第一梯队",
  ])
  func anyOtherClaimsNone(text: String) {
    #expect(Figures.read(text).isEmpty)
  }

  @Test func aVerbFollowsTheRank() {
    #expect(Figures.read("苏炳添排名小组第二晋级") == ["第二 = 2 rank"])
    #expect(Figures.read("系列賽第1場輸球").isEmpty)
    #expect(Figures.read("稳居全省第一方阵").isEmpty)
  }
}

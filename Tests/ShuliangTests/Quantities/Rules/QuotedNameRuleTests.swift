import Testing

@testable import Shuliang

@Suite struct QuotedNameRuleTests {
  @Test(arguments: [
    "建设“六个典范”城市", "推进“三项改革”", "完善“20连调”机制", "建成“15分钟健康服务圈”", "实施三年行动", "「兩個計畫」",
    "《三体》", "“五一”假期", "打造“四个中心、六个基地”", "「兩條走廊、三個園區」",
  ])
  func aQuotedNameIsNoFigure(text: String) {
    #expect(Figures.read(text).isEmpty)
  }

  @Test(arguments: [
    ("达到“100%”", "100% = 100 % percent"),
    ("他说：“3个项目已经开工，进展顺利。”", "3个 = 3 个 count"),
    ("公告称“另有三名船员获救”", "三名 = 3 名 count"),
    ("他说：“这里有3个项目”", "3个 = 3 个 count"),
  ])
  func aQuotedSentenceHoldsFigures(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }
}

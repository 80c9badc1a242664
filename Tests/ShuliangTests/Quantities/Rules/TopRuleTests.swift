import Testing

@testable import Shuliang

@Suite struct TopRuleTests {
  @Test(arguments: [
    ("跻身全国前十位", "前十位 = 10 rank atMost"),
    ("进入前3名", "前3名 = 3 rank atMost"),
    ("排名全国前三，", "前三 = 3 rank atMost"),
    ("规模居全省前10", "前10 = 10 rank atMost"),
  ])
  func claimsAPlaceOrBetter(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: ["今年前9个月", "前三季度", "前十年", "前两个月，市场回暖", "前3轮比赛"])
  func aSpanOfTimeIsNone(text: String) {
    #expect(!Figures.records(text).contains { $0.kind == .rank })
  }

  @Test(arguments: ["目前三位老人", "此前5名学生", "以前10位代表", "之前三名队员"])
  func theEndOfAnotherWordIsNone(text: String) {
    #expect(!Figures.records(text).contains { $0.kind == .rank || $0.text.hasPrefix("前") })
  }
}

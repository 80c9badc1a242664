import Testing

@testable import Shuliang

@Suite struct ScoreRuleTests {
  @Test(arguments: [
    ("主队3比1获胜", "3比1 = 3:1 point"), ("以79:82告负", "79:82 = 79:82 point"),
    ("两队2：2战平", "2：2 = 2:2 point"),
    ("三比二击败对手", "三比二 = 3:2 point"), ("比分19:30落后", "19:30 = 19:30 point"),
    ("101∶98", "101∶98 = 101:98 point"),
  ])
  func readsBothSides(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: ["19:30开门", "下午2:30开庭", "1:20:35", "时间为08:05"])
  func aTimeOfDayIsNone(text: String) {
    #expect(!Figures.records(text).contains { $0.kind == .point })
  }
}

import Testing

@testable import Shuliang

@Suite struct ScoreRuleTests {
  @Test(arguments: [
    ("主队3比1获胜", "3比1 = 3:1 point"), ("以79:82告负", "79:82 = 79:82 point"),
    ("两队2：2战平", "2：2 = 2:2 point"),
    ("三比二击败对手", "三比二 = 3:2 point"), ("比分19:30落后", "19:30 = 19:30 point"),
    ("101∶98", "101∶98 = 101:98 point"), ("收入比为2.52∶1", "2.52∶1 = 2.52:1 point"),
    ("约2∶1", "约2∶1 = 2:1 point approximate"), ("以11-9取胜", "11-9 = 11:9 point"),
    ("客场0-2落败", "0-2 = 0:2 point"), ("总比分4–1战胜", "4–1 = 4:1 point"),
  ])
  func readsBothSides(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: ["19:30开门", "下午2:30开庭", "1:20:35", "时间为08:05"])
  func aTimeOfDayIsNone(text: String) {
    #expect(!Figures.records(text).contains { $0.kind == .point })
  }

  @Test(arguments: [
    // A range, a code, a year, a number of a list: no score, though a word of contest is near.
    ("比赛前10-15分钟热身", ["10-15分钟 = 10..15 min duration range"]),
    ("主场票价80-120元", ["80-120元 = 80..120 CNY currency range"]),
    ("战胜A-10攻击机", []), ("胜出者编号7-12-3", []), ("每班分组2-3个", ["2-3个 = 2..3 个 count range"]),
    ("甲组1-9路出发", []),
  ])
  func aHyphenElsewhereIsNone(text: String, figures: [String]) {
    #expect(Figures.read(text) == figures)
  }
}

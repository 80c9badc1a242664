import Testing

@testable import Shuliang

@Suite struct ArticleRuleTests {
  @Test(arguments: [
    "一座城市的记忆", "一批项目", "一系列举措", "一声巨响", "一种声音", "一名男子被捕", "关键一年", "一个美丽的村庄",
    "落实八项规定精神的一项安排", "本届是第十二届，力争办成一届盛会",
  ])
  func anArticleCountsNothing(text: String) {
    #expect(Figures.read(text).isEmpty)
  }

  @Test(arguments: [
    ("其中一架坠毁", ["一架 = 1 架 count"]),
    ("6架私家车、1架的士，其中一架", ["6架 = 6 架 count", "1架 = 1 架 count", "一架 = 1 架 count"]),
    ("提供1次入户安检", ["1次 = 1 次 count"]), ("仅一家企业", ["一家 = 1 家 count"]),
    ("历时一年", ["一年 = 1 a duration"]),
    ("约一个小时", ["约一个小时 = 1 h duration approximate"]), ("一人死亡", ["一人 = 1 人 count"]),
    ("一辆坦克、一辆步兵战车", ["一辆 = 1 辆 count", "一辆 = 1 辆 count"]),
    ("車禍釀一死五傷", ["一死 = 1 死 count", "五傷 = 5 傷 count"]),
    ("拘捕一男兩女", ["一男 = 1 男 count", "兩女 = 2 女 count"]),
    ("建成三座水库和一座电站", ["三座 = 3 座 count", "一座 = 1 座 count"]),
  ])
  func oneThatIsCountedIsAFigure(text: String, figures: [String]) {
    #expect(Figures.read(text) == figures)
  }
}

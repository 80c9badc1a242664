import Testing

@testable import Shuliang

@Suite struct CompoundTimeRuleTests {
  @Test(arguments: [
    ("以25秒36夺冠", "25秒36 = 25.36 s duration"), ("成绩1分56秒38", "1分56秒38 = 116.38 s duration"),
    ("跑出50分26秒", "50分26秒 = 3026 s duration"), ("历时1小时20分", "1小时20分 = 80 min duration"),
    ("用时2小时5分8秒", "2小时5分8秒 = 7508 s duration"), ("用时两个小时三十分钟", "两个小时三十分钟 = 150 min duration"),
    ("用时1小时30秒", "1小时30秒 = 3630 s duration"), ("跳过2米31", "2米31 = 2.31 m measure"),
    ("以9秒8夺冠", "9秒8 = 9.8 s duration"),
  ])
  func sumsItsParts(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: [
    ("用时25秒", "25秒 = 25 s duration"), ("历时20分钟", "20分钟 = 20 min duration"),
    ("得了20分", "20分 = 20 分 point"),
    ("高2米", "2米 = 2 m measure"),
  ])
  func onePartIsNoSum(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test func theSmallerPartComesLast() {
    #expect(Figures.read("得了20分1小时").count == 2)
  }

  @Test func yearsAndMonthsAreMonths() {
    #expect(Figures.read("任职已有12年零3个月") == ["12年零3个月 = 147 mo duration"])
    #expect(Figures.read("有期徒刑2年6个月") == ["2年6个月 = 30 mo duration"])
    #expect(Figures.read("判處有期徒刑3年8月") == ["3年8月 = 44 mo duration"])
    #expect(Figures.read("2025年3个月内").isEmpty)
    #expect(Figures.read("判决于2025年8月公布").isEmpty)
  }
}

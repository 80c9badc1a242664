import Testing

@testable import Shuliang

@Suite struct ClockRuleTests {
  @Test(arguments: [
    ("8时许出发", ["8时许 clock"]), ("上午9点开幕", ["9点 clock"]), ("11时50分到达", ["11时50分 clock"]),
    ("19:30开赛", ["19:30 clock"]), ("19：30:05开赛", ["19：30:05 clock"]), ("下午3点半散场", ["3点半 clock"]),
    ("十二点整", ["十二点整 clock"]), ("8时20分5秒", ["8时20分5秒 clock"]), ("下午2时半到场", ["2时半 clock"]),
  ])
  func timesOfDayAreNoFigures(text: String, lookalikes: [String]) {
    #expect(Figures.read(text).isEmpty)
    #expect(Figures.lookalikes(text) == lookalikes)
  }

  @Test(arguments: [
    ("历时8小时", "8小时 = 8 h duration"), ("上涨30点", "30点 = 30 点 point"),
    ("共25分", "25分 = 25 分 point"), ("限定3个小时", "3个小时 = 3 h duration"),
  ])
  func lengthsAndPointsAre(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  /// 2时半数 is half of them.
  @Test func halfOfSomethingIsNoHalfHour() {
    #expect(Figures.lookalikes("至2时半数人员撤离") == ["2时 clock"])
  }
}

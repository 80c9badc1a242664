import Testing

@testable import Shuliang

@Suite struct HalfRuleTests {
  @Test(arguments: [
    ("审理拖了半年", "半年 = 0.5 a duration"), ("用时半小时", "半小时 = 0.5 h duration"),
    ("等了半个小时", "半个小时 = 0.5 h duration"), ("封航半个月", "半个月 = 0.5 mo duration"),
    ("每份半公斤", "半公斤 = 0.5 kg measure"), ("占了一半", "一半 = 1/2 fraction"),
    ("超过半数赞成", "超过半数 = 1/2 fraction moreThan"), ("近一半的居民", "近一半 = 1/2 fraction approximate"),
    ("一半以上", "一半以上 = 1/2 fraction atLeast"), ("半成以上", "半成以上 = 5 % percent atLeast"),
  ])
  func readsHalves(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: ["半导体产业", "上半年", "山东半岛", "半决赛", "半夜出发", "多半如此", "事倍功半", "半成品"])
  func wordsWithHalfAreNone(text: String) {
    #expect(Figures.read(text).isEmpty)
  }
}

import Testing

@testable import Shuliang

@Suite struct TenthsRuleTests {
  @Test(arguments: [
    ("占八成", "八成 = 80 % percent"), ("八成以上", "八成以上 = 80 % percent atLeast"),
    ("七成半", "七成半 = 75 % percent"),
    ("三到五成", "三到五成 = 30..50 % percent range"), ("六成四到八成", "六成四到八成 = 64..80 % percent range"),
    ("四成二", "四成二 = 42 % percent"), ("近九成居民", "近九成 = 90 % percent approximate"),
    ("跌3成", "3成 = 30 % percent"),
    ("两三成", "两三成 = 20..30 % percent range"), ("一成多", "一成多 = 10 % percent moreThan"),
    ("超七成", "超七成 = 70 % percent moreThan"), ("5成82", "5成82 = 58.2 % percent"),
    ("三成二五", "三成二五 = 32.5 % percent"), ("逾六成人受惠", "逾六成 = 60 % percent moreThan"),
  ])
  func readsTenths(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: ["一成立就", "三成员国", "12成", "七成为", "变成", "百成", "三成人票"])
  func otherWordsWithChengAreNone(text: String) {
    #expect(!Figures.records(text).contains { $0.kind == .percent })
  }
}

import Testing

@testable import Shuliang

@Suite struct FigureReaderTests {
  static let passages: [(String, [String])] = [
    (
      "全市装机达297.4万千瓦，同比增长12%，居全省第六。",
      ["297.4万千瓦 = 2974000 kW measure", "12% = 12 % percent", "第六 = 6 rank"]
    ),
    ("建成2个国家级、4个省级社区", ["2个 = 2 个 count", "4个 = 4 个 count"]),
    ("办结率、满意率均达100%", ["100% = 100 % percent"]),
    (
      "融资31亿欧元（约合241亿元人民币）",
      ["31亿欧元 = 3100000000 EUR currency", "241亿元人民币 = 24100000000 CNY currency"]
    ),
    ("比上年提高12.7个、12个百分点", ["12.7个 = 12.7 %pt point", "12个百分点 = 12 %pt point"]),
    ("夺得2金3铜", ["2金 = 2 金 count", "3铜 = 3 铜 count"]),
    ("事故造成1死3伤", ["1死 = 1 死 count", "3伤 = 3 伤 count"]),
    ("球队本赛季3胜2负5平", ["3胜 = 3 胜 count", "2负 = 2 负 count", "5平 = 5 平 count"]),
    ("百万千瓦级基地3个", ["百万千瓦级 = 1000000 kW measure order", "3个 = 3 个 count"]),
    (
      "共有1,209,909 只，投资５０００ 万元",
      ["1,209,909 只 = 1209909 只 count", "５０００ 万元 = 50000000 CNY currency"]
    ),
    ("全市改造，投资820万\n平方米，居民", ["820万平方米 = 8200000 m2 measure"]),
    ("没有数字", []), ("", []), ("年月日", []),
  ]

  @Test(arguments: passages)
  func readsEveryFigure(text: String, figures: [String]) {
    #expect(Figures.read(text) == figures)
  }

  @Test func saysWhatOnlyLooksLikeAFigure() {
    #expect(
      Figures.lookalikes("2012年，统一使用12345热线，第三批") == [
        "2012年 date", "统一 word", "12345 label", "第三 ordinal",
      ]
    )
  }

  @Test func theTailOfALongCodeIsNoNumber() {
    // 38 digits are the most that a number holds; the rest was read as one of its own.
    let code = String(repeating: "1234567890", count: 5)
    #expect(Figures.read("编码为\(code)个").isEmpty)
    #expect(Figures.read("编码为\(code)个，共3个") == ["3个 = 3 个 count"])
  }

  @Test func aFigureDoesNotReachIntoTheOneBefore() {
    // 负 of 2负 was read a second time, as the sign of the next number.
    #expect(Figures.read("主队2负5平") == ["2负 = 2 负 count", "5平 = 5 平 count"])
    // So were the sign of money behind a number, 零 of a share and 多 of an excess.
    #expect(Figures.read("9US$18元").map { String($0.prefix(5)) } == ["9US$ ", "18元 ="])
    #expect(Figures.read("占百分之零下5人").count == 2)
    #expect(Figures.records("宽3米多于5米").map(\.range) == [1..<4, 5..<7])
  }
}

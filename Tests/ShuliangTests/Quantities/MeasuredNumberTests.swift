import Testing

@testable import Shuliang

@Suite struct MeasuredNumberTests {
  static let cases: [(String, String)] = [
    // A bound word between number and unit, a magnitude behind it.
    ("参加者二千余人", "二千余人 = 2000 人 count moreThan"),
    ("融资11.4万多亿日元", "11.4万多亿日元 = 11400000000000 JPY currency moreThan"),
    ("投资20多万元", "20多万元 = 200000 CNY currency moreThan"),
    ("建成60多项", "60多项 = 60 项 count moreThan"),
    ("山高十来米", "十来米 = 10 m measure approximate"),
    // Halves on either side of the unit.
    ("历时一个半小时", "一个半小时 = 1.5 h duration"),
    ("历时两年半", "两年半 = 2.5 a duration"),
    ("刑期两个半月", "两个半月 = 2.5 mo duration"),
    // 多 behind the unit.
    ("积水4米多深", "4米多 = 4 m measure moreThan"),
    ("增长3倍多", "3倍多 = 3 倍 multiple moreThan"),
    ("封航三个多月", "三个多月 = 3 mo duration moreThan"),
    ("等了兩個多小時", "兩個多小時 = 2 h duration moreThan"),
    // Orders of magnitude.
    ("建设百万千瓦级", "百万千瓦级 = 1000000 kW measure order"),
    ("形成千亿级产业集群", "千亿级 = 100000000000 CNY currency order"),
    // A subunit counts in the money's own unit.
    ("每斤5角", "5角 = 0.5 CNY currency"),
  ]

  @Test(arguments: cases)
  func readsOnAsFarAsTheWordsBelong(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: [
    ("建成三年半导体产线", "三年半"), ("新增5个级别", "级"), ("种树20多年轮", "多年轮"),
  ])
  func takesNoWordThatBelongsToTheNext(text: String, never: String) {
    #expect(!Figures.records(text).contains { $0.text.contains(never) })
  }

  @Test func scalesIntervals() throws {
    let interval = Value.interval(lower: ExactDecimal(3), upper: ExactDecimal(5))
    #expect(interval.scaled(byPowerOfTen: 4)?.description == "30000..50000")
    #expect(interval.multiplied(by: try #require(ExactDecimal("0.1")))?.description == "0.3..0.5")
    let half = try #require(Rational(1, over: 2))
    #expect(interval.multiplied(by: half)?.description == "1.5..2.5")
    #expect(Value.fraction(half).scaled(byPowerOfTen: 1) == nil)
    #expect(Value.score(ExactDecimal(3), ExactDecimal(1)).multiplied(by: half) == nil)
  }

  @Test func aProductWithoutEndIsAFraction() throws {
    let third = try #require(Rational(2000, over: 3))
    #expect(Value.decimal(ExactDecimal(2)).multiplied(by: third)?.description == "4000/3")
    #expect(Value.decimal(ExactDecimal(3)).multiplied(by: third)?.description == "2000")
  }
}

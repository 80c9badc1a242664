import Testing

@testable import Shuliang

@Suite struct RangeRuleTests {
  static let ranges: [(String, String)] = [
    ("按规模补助3至5万元", "3至5万元 = 30000..50000 CNY currency range"),
    ("每户奖励3万至5万元", "3万至5万元 = 30000..50000 CNY currency range"),
    ("每台补贴3万元至5万元", "3万元至5万元 = 30000..50000 CNY currency range"),
    ("同比增长3—5%", "3—5% = 3..5 % percent range"),
    ("降雪10厘米至20厘米", "10厘米至20厘米 = 10..20 cm measure range"),
    ("有三四十人", "三四十人 = 30..40 人 count range"),
    ("有两三个", "两三个 = 2..3 个 count range"),
    ("股价报21.9~27.1元", "21.9~27.1元 = 21.9..27.1 CNY currency range"),
    ("参赛者年龄在8至65岁", "8至65岁 = 8..65 a age range"),
    ("为期3到5天", "3到5天 = 3..5 d duration range"),
    ("收入93.1亿至93.6亿美元", "93.1亿至93.6亿美元 = 9310000000..9360000000 USD currency range"),
    // The lower number is written with its own magnitude.
    ("投入5000至1万元", "5000至1万元 = 5000..10000 CNY currency range"),
    ("投入8000万至1亿元", "8000万至1亿元 = 80000000..100000000 CNY currency range"),
    // A change may be a range itself.
    ("运费上涨30元至80元", "30元至80元 = 30..80 CNY currency range"),
    ("产值增长3%至15%", "3%至15% = 3..15 % percent range"),
    ("增速为6.5%—7%左右", "6.5%—7%左右 = 6.5..7 % percent range"),
    // A range wins over any other bound.
    ("补贴约3万至5万元", "约3万至5万元 = 30000..50000 CNY currency range"),
  ]

  @Test(arguments: ranges)
  func joinsTwoNumbers(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  static let separate: [(String, [String])] = [
    (
      "密度从4.89公里增长至8.04公里",
      ["4.89公里 = 4.89 km measure", "8.04公里 = 8.04 km measure"]
    ),
    ("从3万元到5万元", ["3万元 = 30000 CNY currency", "5万元 = 50000 CNY currency"]),
    ("由12%至15%", ["12% = 12 % percent", "15% = 15 % percent"]),
    // A change and the level it leads to.
    (
      "出口减少45万桶至330万桶",
      ["45万桶 = 450000 桶 measure", "330万桶 = 3300000 桶 measure"]
    ),
    (
      "人數增加約7,400人至12.1萬人",
      ["約7,400人 = 7400 人 count approximate", "12.1萬人 = 121000 人 count"]
    ),
    ("产量下降3万吨至2万吨", ["3万吨 = 30000 t measure", "2万吨 = 20000 t measure"]),
    // Two units are two figures.
    ("长5米至3公里", ["5米 = 5 m measure", "3公里 = 3 km measure"]),
  ]

  @Test(arguments: separate)
  func leavesTwoFiguresApart(text: String, figures: [String]) {
    #expect(Figures.read(text) == figures)
  }

  @Test func belowZeroCountsForBothEnds() {
    #expect(Figures.read("气温零下5至3℃") == ["零下5至3℃ = -5..-3 Cel measure range"])
  }

  @Test(arguments: ["1—10月进展顺利", "2024—2025年开工", "6日至22日举行", "21-22日下雨"])
  func aSpanOfDatesIsNone(text: String) {
    #expect(Figures.read(text).isEmpty)
  }
}

import Testing

@testable import Shuliang

@Suite struct DateRuleTests {
  static let dates: [(String, [String])] = [
    ("2012年建成", ["2012年 date"]), ("一九九八年夏", ["一九九八年 date"]), ("1—10月", ["1—10月 date"]),
    ("2025-10-31发布", ["2025-10-31 date"]), ("2025/10/31发布", ["2025/10/31 date"]),
    ("90年代", ["90年 date"]), ("21—22日", ["21—22日 date"]), ("7、8月", ["7、8月 date"]),
    ("21世纪", ["21世纪 date"]), ("2023中国最具幸福感城市", ["2023 date"]), ("08年入行", ["08年 date"]),
    ("97年3月", ["97年 date", "3月 date"]), ("10月6日至22日", ["10月 date", "6日 date", "22日 date"]),
    ("民国38年", ["38年 date"]), ("第三季度", ["第三 ordinal"]),
    ("建设指南（2025版）", ["2025 date"]), ("2026届毕业生", ["2026 date"]),
    ("20.2026年重点任务", ["20.2026年 date"]),
  ]

  @Test(arguments: dates)
  func datesAreNoFigures(text: String, lookalikes: [String]) {
    #expect(Figures.read(text).isEmpty)
    #expect(Figures.lookalikes(text) == lookalikes)
  }

  @Test(arguments: [
    ("连续3年增长", "3年 = 3 a duration"), ("共5个月", "5个月 = 5 mo duration"),
    ("为期3至5年", "3至5年 = 3..5 a duration range"), ("连续两日下雨", "两日 = 2 d duration"),
    ("有1500年历史", "1500年 = 1500 a duration"), ("共2025人", "2025人 = 2025 人 count"),
    ("建成2000套", "2000套 = 2000 套 count"), ("判刑12年", "12年 = 12 a duration"),
    ("征集2500版邮票", "2500版 = 2500 版 count"), ("平均12.5年", "12.5年 = 12.5 a duration"),
  ])
  func lengthsAndCountsAre(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test func aLongColumnOfNumbersIsReadOnce() {
    // Every number of a list looked through all those after it for 月 or 年: minutes for this one.
    let text = String(repeating: "1、", count: 8_000) + "共3个"
    #expect(Figures.read(text) == ["3个 = 3 个 count"])
  }

  @Test func aSeasonIsNamedByItsYear() {
    #expect(Figures.read("2023—2024赛季，他出场38次") == ["38次 = 38 次 count"])
    #expect(Figures.read("房价连4季创新高") == ["4季 = 4 quarter duration"])
  }

  /// 2024—25赛季 was a length of 25 to 2024 seasons.
  @Test func aSeasonMayLeaveOutTheCentury() {
    #expect(Figures.read("2024—25赛季，他出场38次") == ["38次 = 38 次 count"])
    #expect(Figures.read("1999—00賽季入球20個") == ["20個 = 20 個 count"])
  }

  /// 升值2日元 was a day.
  @Test func yenAreNoDays() {
    #expect(Figures.read("升值2日元左右") == ["2日元左右 = 2 JPY currency approximate"])
    #expect(Figures.read("7月4日元首会议召开").isEmpty)
  }

  /// 2025/26年度, 2023至24年度: a year over two calendar years.
  @Test(arguments: ["2025/26年度", "2023至24年度", "2025/26至2029/30年度", "2024-25年度"])
  func aYearOverTwoIsOne(text: String) {
    #expect(Figures.read(text + "开支").isEmpty)
    #expect(Figures.lookalikes(text + "开支") == [text + " date"])
  }
}

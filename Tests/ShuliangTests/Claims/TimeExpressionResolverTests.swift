import Shuliang
import Testing

@Suite struct TimeExpressionResolverTests {
  @Test(arguments: [81, 82] as [UInt64])
  func whatIsSpelledIsReadBack(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let date = Times.randomDay(&generator)
      let (month, day) = (try #require(date.month), try #require(date.day))
      let digits = Times.digits(date.year)
      let spellings = [
        "\(date.year)年\(month)月\(day)日", "\(date.year) 年 \(month) 月 \(day) 日", date.description,
        "\(digits)年\(Times.spelled(month))月\(Times.spelled(day))日",
        "\(date.year)年\(month)月\(day)號晚",
      ]
      for text in spellings {
        #expect(Times.iso(text) == date.description, "\(text)")
        #expect(Times.iso("截至" + text) == "../\(date)", "\(text)")
        #expect(Times.iso("自" + text + "以來") == "\(date)/..", "\(text)")
      }
      let monthText = try CalendarDate(year: date.year, month: month).description
      #expect(Times.iso("\(digits)年\(Times.spelled(month))月份") == monthText)
      let yearText = try CalendarDate(year: date.year).description
      #expect(Times.iso("\(digits)年") == yearText)
      if date.year > 1911 {
        #expect(Times.iso("民國\(date.year - 1911)年\(month)月\(day)日") == date.description)
      }
    }
  }

  @Test(arguments: [83, 84] as [UInt64])
  func fromDayToDay(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let start = Times.randomDay(&generator)
      let end = try #require(start.adding(days: 1 + generator.below(20)))
      let (month, day) = (try #require(end.month), try #require(end.day))
      let first = "\(start.year)年\(start.month ?? 0)月\(start.day ?? 0)日"
      let expected = "\(start)/\(end)"
      #expect(Times.iso("\(first)至\(end.year)年\(month)月\(day)日") == expected)
      #expect(Times.iso("\(first)到\(month)月\(day)日") == expected, "\(expected)")
      #expect(Times.iso("从\(first)—\(day)日") == expected, "\(expected)")
      // Told some days later without the year.
      let date = end.adding(days: generator.below(30))
      #expect(
        Times.iso("\(start.month ?? 0)月\(start.day ?? 0)日至\(month)月\(day)日", date) == expected
      )
    }
  }

  @Test(arguments: [
    ("11月至今年2月", "2025-03-10", "2024-11/2025-02"), ("去年11月至2月", "2025-03-10", "2024-11/2025-02"),
    ("12月至2月", "2025-03-10", "2024-12/2025-02"), ("1月至10月", "2025-01-20", "2024-01/2024-10"),
    ("11月至次年2月", "2025-11-21", "2025-11/2026-02"),
    ("28日至3日", "2025-03-05", "2025-02-28/2025-03-03"),
    ("周六至周一", "2025-11-18", "2025-11-15/2025-11-17"), ("去年底至今年初", "2025-03-05", "2024-12/2025-01"),
    ("今年二季度至三季度", "2025-11-21", "2025-04/2025-09"),
    ("上月28日至本月3日", "2025-03-05", "2025-02-28/2025-03-03"),
  ])
  func eachEndHelpsTheOther(text: String, date: String, expected: String) throws {
    #expect(Times.iso(text, try CalendarDate(date)) == expected)
  }

  @Test(arguments: ["2024年至2023年", "2024年5月至2024年3月", "今年至去年", "2024年2月30日至3月2日"])
  func noStretchRunsBackwards(text: String) throws {
    #expect(Times.iso(text, try CalendarDate("2025-11-21")) == nil)
  }

  @Test func anOpenEndStaysOpenWhateverTheDate() throws {
    for text in ["“十四五”以来", "2021年至今"] {
      #expect(Times.iso(text) == "2021/..")
      #expect(Times.iso(text, try CalendarDate("2025-11-21")) == "2021/..")
    }
  }
}

import Testing

@testable import Shuliang

@Suite struct TimePointResolverTests {
  @Test(arguments: [71, 72] as [UInt64])
  func daysCountFromTheDate(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<1000 {
      let date = Times.randomDay(&generator)
      for (word, days) in [("昨天", -1), ("昨日", -1), ("前天", -2), ("今天", 0), ("明天", 1), ("後天", 2)] {
        #expect(Times.iso(word, date) == date.adding(days: days)?.description, "\(word) of \(date)")
      }
      for (word, years) in [("去年", -1), ("前年", -2), ("今年", 0), ("明年", 1), ("上年", -1)] {
        let year = CalendarDate(date.year).adding(years: years)
        #expect(Times.iso(word, date) == year?.description, "\(word) of \(date)")
      }
      let month = CalendarDate(date.year, date.month)
      for (word, months) in [("上月", -1), ("本月", 0), ("下個月", 1)] {
        #expect(Times.iso(word, date) == month.adding(months: months)?.description)
      }
    }
  }

  @Test(arguments: [73, 74] as [UInt64])
  func weeksCountFromTheDate(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let names = ["一", "二", "三", "四", "五", "六", "日"]
    for _ in 0..<500 {
      let date = Times.randomDay(&generator)
      let monday = try #require(date.adding(days: 1 - (date.weekday ?? 1)))
      for (index, name) in names.enumerated() {
        let day = try #require(monday.adding(days: index))
        #expect(Times.iso("本周" + name, date) == day.description)
        #expect(Times.iso("上星期" + name, date) == day.adding(days: -7)?.description)
        // By itself it is one of the seven days up to the date.
        let latest = day.dayNumber <= date.dayNumber ? day : day.adding(days: -7)
        #expect(Times.iso("周" + name, date) == latest?.description, "周\(name) of \(date)")
      }
    }
  }

  @Test(arguments: [75, 76] as [UInt64])
  func bareMonthsAreTheNearestThatHaveBegun(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let date = Times.randomDay(&generator)
      for month in 1...12 {
        guard case .point(let point) = Times.expression("\(month)月")?.content,
          let found = TimePointResolver(document: date, earlier: nil).interval(of: point)?.start
        else {
          Issue.record("\(month)月 of \(date) is not resolved")
          continue
        }
        #expect(found.month == month)
        let lead = found.firstDay.dayNumber - date.dayNumber
        #expect(lead <= TimePointResolver.seasonLead, "\(month)月 of \(date) is \(found)")
        let next = found.adding(years: 1)?.firstDay.dayNumber ?? 0
        #expect(found.year == date.year || next - date.dayNumber > TimePointResolver.seasonLead)
      }
    }
  }

  @Test func theRuleOfEightWeeksIsOneOfDays() throws {
    // 1 December is 56 days after 6 October and 57 after 5 October.
    #expect(Times.iso("12月", try CalendarDate("2025-10-06")) == "2025-12")
    #expect(Times.iso("12月", try CalendarDate("2025-10-05")) == "2024-12")
    // The 28th is 7 days after the 21st and 8 after the 20th.
    #expect(Times.iso("28日", try CalendarDate("2025-11-21")) == "2025-11-28")
    #expect(Times.iso("28日", try CalendarDate("2025-11-20")) == "2025-10-28")
  }

  @Test func theEarlierTimeGoesBeforeTheDate() throws {
    let date = try CalendarDate("2025-11-21")
    let earlier = CalendarInterval(try CalendarDate("2019-03"))
    #expect(Times.iso("6月", date, earlier: earlier) == "2019-06")
    #expect(Times.iso("8日", date, earlier: earlier) == "2019-03-08")
    #expect(Times.iso("去年", date, earlier: earlier) == "2024")
    #expect(Times.iso("上年", date, earlier: earlier) == "2018")
    #expect(Times.iso("2023年6月", date, earlier: earlier) == "2023-06")
  }

  @Test func nothingIsMadeUp() {
    for text in ["去年", "昨天", "本周三", "星期二", "近三年", "6月", "8日", "第二季度", "年底", "当年", "同期"] {
      #expect(Times.expression(text) != nil)
      #expect(Times.iso(text) == nil, "\(text)")
    }
  }
}

import Testing

@testable import Shuliang

@Suite struct CalendarArithmeticTests {
  /// Days whose place in the week is well known.
  @Test(arguments: [
    ("2000-01-01", 6), ("1970-01-01", 4), ("1949-10-01", 6), ("2008-08-08", 5), ("1912-01-01", 1),
    ("2024-02-29", 4), ("2025-11-21", 5), ("1582-10-15", 5), ("0000-01-01", 6), ("0000-02-29", 2),
  ])
  func knowsTheWeekday(text: String, weekday: Int) throws {
    #expect(try CalendarDate(text).weekday == weekday)
  }

  @Test func onlyDaysHaveAWeekday() throws {
    #expect(try CalendarDate("2025-11").weekday == nil)
    #expect(try CalendarDate("2025-11").adding(days: 1) == nil)
    #expect(try CalendarDate("2025").adding(months: 1) == nil)
  }

  @Test(arguments: [
    (2024, true), (2023, false), (1900, false), (2000, true), (0, true), (2100, false),
  ])
  func knowsLeapYears(year: Int, isLeap: Bool) {
    #expect(CalendarDate.isLeapYear(year) == isLeap)
    #expect(CalendarDate.dayCount(ofMonth: 2, in: year) == (isLeap ? 29 : 28))
  }

  /// Counts days one by one, as a calendar on the wall does.
  @Test(arguments: [0...4, 1582...1584, 1896...1904, 1996...2030, 9996...9999])
  func numbersDaysOneByOne(years: ClosedRange<Int>) throws {
    var expected = CalendarDate(years.lowerBound, 1, 1).dayNumber
    for year in years {
      for month in 1...12 {
        for day in 1...CalendarDate.dayCount(ofMonth: month, in: year) {
          let date = CalendarDate(year, month, day)
          #expect(date.dayNumber == expected, "\(date)")
          #expect(CalendarDate(dayNumber: expected) == date)
          expected += 1
        }
      }
    }
  }

  @Test(arguments: [
    ("2025-12-31", 1, "2026-01-01"), ("2024-02-28", 1, "2024-02-29"),
    ("2023-02-28", 1, "2023-03-01"),
    ("2025-01-01", -1, "2024-12-31"), ("2025-11-21", -365, "2024-11-21"),
    ("2000-01-01", 366, "2001-01-01"),
  ])
  func addsDays(text: String, days: Int, sum: String) throws {
    #expect(try CalendarDate(text).adding(days: days) == CalendarDate(sum))
  }

  @Test(arguments: [
    ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2025-01-15", -1, "2024-12-15"),
    ("2025-11", 14, "2027-01"), ("2025-11", -11, "2024-12"), ("2025-11", 0, "2025-11"),
  ])
  func addsMonths(text: String, months: Int, sum: String) throws {
    #expect(try CalendarDate(text).adding(months: months) == CalendarDate(sum))
  }

  @Test(arguments: [
    ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"), ("2025-11", -25, "2000-11"),
    ("2025", -1, "2024"),
  ])
  func addsYears(text: String, years: Int, sum: String) throws {
    #expect(try CalendarDate(text).adding(years: years) == CalendarDate(sum))
  }

  @Test func endsWithTheCalendar() throws {
    #expect(try CalendarDate("9999-12-31").adding(days: 1) == nil)
    #expect(try CalendarDate("0000-01-01").adding(days: -1) == nil)
    #expect(try CalendarDate("9999-12").adding(months: 1) == nil)
    #expect(try CalendarDate("0000").adding(years: -1) == nil)
    for huge in [Int.max, Int.min] {
      #expect(try CalendarDate("2025-11-21").adding(days: huge) == nil)
      #expect(try CalendarDate("2025-11-21").adding(months: huge) == nil)
      #expect(try CalendarDate("2025-11-21").adding(years: huge) == nil)
    }
  }

  @Test(arguments: [
    ("2025-11", "2025-11-01", "2025-11-30"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2025", "2025-01-01", "2025-12-31"), ("2025-11-21", "2025-11-21", "2025-11-21"),
  ])
  func coversDays(text: String, first: String, last: String) throws {
    #expect(try CalendarDate(text).firstDay == CalendarDate(first))
    #expect(try CalendarDate(text).lastDay == CalendarDate(last))
  }

  @Test(arguments: [51, 52] as [UInt64])
  func whatIsAddedIsTakenAway(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<2000 {
      let date = Times.randomDay(&generator)
      let days = generator.below(100_000) - 50_000
      #expect(date.adding(days: days)?.adding(days: -days) == date, "\(date) and \(days) days")
      #expect(date.adding(days: 7)?.weekday == date.weekday)
      let month = CalendarDate(date.year, date.month)
      #expect(month.adding(months: days % 5000)?.adding(months: -(days % 5000)) == month)
    }
  }
}

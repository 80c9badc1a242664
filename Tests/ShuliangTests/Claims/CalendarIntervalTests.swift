import Testing

@testable import Shuliang

@Suite struct CalendarIntervalTests {
  private func interval(_ start: String?, _ end: String?) throws -> CalendarInterval? {
    CalendarInterval(
      start: try start.map { try CalendarDate($0) },
      end: try end.map { try CalendarDate($0) }
    )
  }

  @Test(arguments: [
    ("2016-12-31", "2016-12-31", "2016-12-31"), ("2025-04", "2025-06", "2025-04/2025-06"),
    ("1990", "1999", "1990/1999"), ("2024", "2024", "2024"),
    ("2023-11", "2024-02-03", "2023-11/2024-02-03"), ("2024-12-31", "2024", "2024-12-31/2024"),
  ])
  func writesISO(start: String, end: String, iso: String) throws {
    #expect(try interval(start, end)?.description == iso)
  }

  @Test func writesOpenEnds() throws {
    #expect(try interval(nil, "2016-12-31")?.description == "../2016-12-31")
    #expect(try interval("2021", nil)?.description == "2021/..")
    #expect(try interval(nil, nil) == nil)
  }

  @Test(arguments: [("2025-06", "2025-05"), ("2025", "2024"), ("2025-02-01", "2025-01")])
  func refusesAnEndBeforeTheStart(start: String, end: String) throws {
    #expect(try interval(start, end) == nil)
  }

  @Test func twelveMonthsAreAYear() {
    #expect(CalendarInterval.months(1, 12, ofYear: 2025)?.description == "2025")
    #expect(CalendarInterval.months(2, 12, ofYear: 2025)?.description == "2025-02/2025-12")
    #expect(CalendarInterval.months(0, 3, ofYear: 2025) == nil)
    #expect(CalendarInterval.months(3, 13, ofYear: 2025) == nil)
    #expect(CalendarInterval.months(1, 3, ofYear: 10_000) == nil)
    #expect(CalendarInterval.years(2025, 10_000) == nil)
  }

  @Test(
    arguments: [
      ("2016-12-31", "2016-12-31", 2016, "2016-12", "2016-12-31"),
      ("2016-11", "2016-12", 2016, nil, nil), ("2016-12-01", "2016-12-31", 2016, "2016-12", nil),
      ("2015", "2016", nil, nil, nil), (nil, "2016-12-31", 2016, "2016-12", "2016-12-31"),
      ("2021", nil, 2021, nil, nil),
    ] as [(String?, String?, Int?, String?, String?)]
  )
  func knowsWhatHoldsIt(
    start: String?,
    end: String?,
    year: Int?,
    month: String?,
    day: String?
  ) throws {
    let interval = try #require(try interval(start, end))
    #expect(interval.onlyYear == year)
    #expect(interval.onlyMonth?.description == month)
    #expect(interval.onlyDay?.description == day)
  }
}

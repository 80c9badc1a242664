import Shuliang
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2025-11-21", "2025-11", "2025", "0000", "9999-12-31", "0618-01-01", "2024-02-29", "2000-02-29",
  ])
  func readsWhatItWrites(text: String) throws {
    #expect(try CalendarDate(text).description == text)
  }

  @Test func knowsItsNumbers() throws {
    let day = try CalendarDate("2025-11-21")
    #expect(day.year == 2025 && day.month == 11 && day.day == 21)
    let month = try CalendarDate("2025-11")
    #expect(month.year == 2025 && month.month == 11 && month.day == nil)
    let year = try CalendarDate("2025")
    #expect(year.year == 2025 && year.month == nil && year.day == nil)
  }

  @Test(arguments: [
    "", "-", "25", "202", "20255", "2025-", "2025-1", "2025-11-2", "2025-11-211", "2025-11-21-01",
    "2025/11/21", "20251121", " 2025", "2025-11-21T00:00", "二〇二五", "-2025", "+2025", "２０２５",
  ])
  func refusesOtherForms(text: String) {
    #expect(throws: CalendarDateError.malformed(text)) { try CalendarDate(text) }
  }

  @Test(arguments: [
    ("2025-00", CalendarDateError.noSuchMonth(0)), ("2025-13-01", .noSuchMonth(13)),
    ("2025-02-29", .noSuchDay(29, year: 2025, month: 2)),
    ("1900-02-29", .noSuchDay(29, year: 1900, month: 2)),
    ("2025-04-31", .noSuchDay(31, year: 2025, month: 4)),
    ("2025-01-00", .noSuchDay(0, year: 2025, month: 1)),
  ])
  func refusesDatesThatAreNone(text: String, error: CalendarDateError) {
    #expect(throws: error) { try CalendarDate(text) }
  }

  @Test func refusesNumbersThatAreNone() {
    #expect(throws: CalendarDateError.noSuchYear(10_000)) { try CalendarDate(year: 10_000) }
    #expect(throws: CalendarDateError.noSuchYear(-1)) { try CalendarDate(year: -1) }
    #expect(throws: CalendarDateError.dayWithoutMonth(3)) { try CalendarDate(year: 2025, day: 3) }
  }

  @Test func precisionTellsDatesApart() throws {
    #expect(try CalendarDate("2025") != CalendarDate("2025-01"))
    #expect(try CalendarDate("2025-01") == CalendarDate(year: 2025, month: 1))
  }
}

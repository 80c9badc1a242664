import Testing

@testable import Shuliang

@Suite struct TimeWindowTests {
  private func iso(
    _ direction: TimeWindow.Direction,
    _ count: Int?,
    _ unit: CalendarUnit,
    _ date: String
  ) throws -> String? {
    let window = TimeWindow(direction: direction, count: count, unit: unit)
    return window.resolved(from: try CalendarDate(date))?.description
  }

  @Test(arguments: [
    (3, CalendarUnit.year, "2023/2025"), (1, .year, "2024-12/2025-11"),
    (2, .quarter, "2025-06/2025-11"),
    (3, .month, "2025-09/2025-11"), (1, .month, "2025-10-23/2025-11-21"),
    (2, .week, "2025-11-08/2025-11-21"), (1, .day, "2025-11-21"),
    (2, .day, "2025-11-20/2025-11-21"),
    (24, .hour, "2025-11-20/2025-11-21"), (25, .hour, "2025-11-19/2025-11-21"),
    (2, .decade, "2006/2025"),
  ])
  func endsWithTheDate(count: Int, unit: CalendarUnit, expected: String) throws {
    #expect(try iso(.past, count, unit, "2025-11-21") == expected)
  }

  @Test(arguments: [
    (5, CalendarUnit.year, "2026/2030"), (3, .month, "2025-12/2026-02"),
    (1, .quarter, "2025-12/2026-02"),
    (3, .day, "2025-11-22/2025-11-24"), (1, .week, "2025-11-22/2025-11-28"),
    (48, .hour, "2025-11-21/2025-11-23"),
  ])
  func beginsBehindTheDate(count: Int, unit: CalendarUnit, expected: String) throws {
    #expect(try iso(.future, count, unit, "2025-11-21") == expected)
  }

  @Test(arguments: [
    (3, CalendarUnit.year, "2022"), (3, .month, "2025-08"), (10, .day, "2025-11-11"),
    (2, .week, "2025-11-07"),
  ])
  func liesBeforeTheDate(count: Int, unit: CalendarUnit, expected: String) throws {
    #expect(try iso(.ago, count, unit, "2025-11-21") == expected)
  }

  @Test func staysOpenWithoutNumberDirectionOrPrecision() throws {
    #expect(try iso(.past, nil, .year, "2025-11-21") == nil)
    #expect(try iso(.unanchored, 3, .year, "2025-11-21") == nil)
    #expect(try iso(.ago, 3, .hour, "2025-11-21") == nil)
    #expect(try iso(.past, 3, .day, "2025-11") == nil)
    #expect(try iso(.past, 3, .month, "2025") == nil)
    #expect(try iso(.past, 3, .year, "2025") == "2023/2025")
    #expect(try iso(.past, 0, .year, "2025") == nil)
    #expect(try iso(.past, .max, .century, "2025") == nil)
    #expect(try iso(.past, 30, .century, "2025") == nil)
  }
}

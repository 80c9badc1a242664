import Testing

@testable import Shuliang

@Suite struct CalendarUnitTests {
  @Test func goesFromFineToCoarse() {
    #expect(CalendarUnit.allCases == CalendarUnit.allCases.sorted())
    #expect(CalendarUnit.day < .week && CalendarUnit.third < .month && CalendarUnit.half < .year)
  }

  @Test func seasonsFillAYear() {
    #expect(CalendarUnit.month.months * 12 == CalendarUnit.year.months)
    #expect(CalendarUnit.quarter.months * 4 == CalendarUnit.year.months)
    #expect(CalendarUnit.half.months * 2 == CalendarUnit.year.months)
  }
}

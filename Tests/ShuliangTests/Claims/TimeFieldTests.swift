import Testing

@testable import Shuliang

@Suite struct TimeFieldTests {
  @Test(arguments: [
    (CalendarUnit.month, 1, 10, 1...10), (.month, 6, 6, 6...6), (.quarter, 1, 1, 1...3),
    (.quarter, 2, 3, 4...9), (.quarter, 4, 4, 10...12), (.half, 1, 1, 1...6), (.half, 2, 2, 7...12),
    (.half, 1, 2, 1...12),
  ])
  func coversMonths(unit: CalendarUnit, first: Int, last: Int, months: ClosedRange<Int>) {
    #expect(TimeField.numbers(first, last, unit).months == months)
  }

  @Test func anOffsetIsOneUnit() {
    let field = TimeField.offset(-1, from: .document, .year)
    #expect(field.first == -1 && field.last == -1)
  }
}

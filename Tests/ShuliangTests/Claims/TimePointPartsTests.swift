import Testing

@testable import Shuliang

@Suite struct TimePointPartsTests {
  private let year = TimeField.numbers(2025, 2025, .year)
  private let month = TimeField.numbers(10, 10, .month)
  private let day = TimeField.numbers(11, 11, .day)

  /// A time of these parts in their order; `nil` where one is refused.
  private func point(_ fields: TimeField..., edge: CalendarUnit? = nil) -> TimePoint? {
    var point = TimePoint()
    for field in fields {
      guard point.set(field) else { return nil }
    }
    if let edge {
      guard point.set(.end, of: edge) else { return nil }
    }
    return point
  }

  @Test func partsGoFromCoarseToFine() {
    #expect(TimePoint().isEmpty)
    #expect(point(year)?.isEmpty == false)
    #expect(point(year, month)?.granularity == .month)
    #expect(point(year, month, .numbers(2, 2, .third))?.granularity == .third)
  }

  @Test(arguments: [CalendarUnit.century, .year, .half, .month, .third, .day])
  func noPartComesTwice(unit: CalendarUnit) {
    let field = TimeField.numbers(1, 1, unit)
    #expect(point(field) != nil)
    #expect(point(field, field) == nil)
  }

  @Test func noPartComesBehindAFinerOne() {
    #expect(point(day, month) == nil)
    #expect(point(day, year) == nil)
    #expect(point(month, year) == nil)
    #expect(point(day, edge: .year) == nil)
    #expect(point(day)?.hasEdge == false)
  }

  @Test func nothingComesBehindAnEdge() throws {
    #expect(point(year)?.hasEdge == true)
    var december = try #require(point(year, edge: .year))
    #expect(december.granularity == .month)
    #expect(!december.hasEdge)
    let isSet = december.set(month)
    #expect(!isSet)
  }

  @Test func numbersInBracketsWin() throws {
    let date = try #require(point(month, day))
    var today = try #require(point(.offset(0, from: .document, .day)))
    today.refine(with: date)
    #expect(today == date)
    var lastYear = try #require(point(.offset(-1, from: .document, .year)))
    lastYear.refine(with: try #require(point(month)))
    #expect(lastYear.year == .offset(-1, from: .document, .year))
    #expect(lastYear.season == month)
  }

  @Test func wordsInBracketsDoNot() throws {
    let eleventh = try #require(point(day))
    var refined = eleventh
    refined.refine(with: try #require(point(.offset(0, from: .document, .day))))
    #expect(refined == eleventh)
  }
}

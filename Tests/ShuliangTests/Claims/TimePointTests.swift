import Testing

@testable import Shuliang

@Suite struct TimePointTests {
  private func point(_ text: String) throws -> TimePoint {
    guard case .point(let point) = try #require(Times.expression(text)).content else {
      throw NoPoint(text: text)
    }
    return point
  }

  private struct NoPoint: Error { let text: String }

  @Test func saysWhatTheTextSays() throws {
    let point = try point("去年第四季度")
    #expect(point.year == .offset(-1, from: .document, .year))
    #expect(point.season == .numbers(4, 4, .quarter))
    #expect(point.day == nil)
    #expect(point.granularity == .quarter)
  }

  @Test(arguments: ["2016年", "2016年12月", "2016年12月31日", "2016年底", "“十四五”", "20世纪90年代"])
  func isAbsolute(text: String) throws {
    #expect(try point(text).isAbsolute)
  }

  @Test(arguments: ["12月", "31日", "去年", "去年12月", "当年", "2016年同期", "90年代", "97年3月", "周三"])
  func isNotAbsolute(text: String) throws {
    #expect(try !point(text).isAbsolute)
  }

  @Test func knowsItsOrigins() throws {
    #expect(try point("去年12月").counts(from: .document))
    #expect(try point("去年12月").counts(from: .calendar))
    #expect(try !point("去年12月").counts(from: .earlier))
    #expect(try point("当月8日").counts(from: .earlier))
  }

  @Test(arguments: [
    ("8日晚", CalendarUnit.hour), ("8日", .day), ("5月中旬", .third), ("5月底", .third),
    ("6月", .month), ("二季度", .quarter), ("上半年", .half), ("2025年", .year), ("2023年底", .month),
    ("上周", .week), ("上周三", .day), ("90年代", .decade), ("上世纪", .century),
  ])
  func knowsItsGranularity(text: String, unit: CalendarUnit) throws {
    #expect(try point(text).granularity == unit)
  }
}

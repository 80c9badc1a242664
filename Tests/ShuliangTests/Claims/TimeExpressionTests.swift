import Testing

@testable import Shuliang

@Suite struct TimeExpressionTests {
  @Test(arguments: [
    ("2016年12月31日", TimeExpression.Anchor.absolute), ("“十四五”以来", .absolute),
    ("1997年5月中旬", .absolute),
    ("2023年11月至次年2月", .earlier), ("去年", .document), ("今年前11个月", .document), ("上周三", .document),
    ("近三年", .document), ("去年12月至今年2月", .document), ("去年同期", .document), ("当年", .earlier),
    ("同期", .earlier), ("上年", .earlier), ("次日", .earlier), ("6月", .partial), ("8日晚", .partial),
    ("第二季度", .partial), ("97年3月", .partial), ("星期二", .partial), ("近年来", .none),
    ("连续两年", .none), ("近几年", .none), ("上期", .none),
  ])
  func knowsItsAnchor(text: String, anchor: TimeExpression.Anchor) throws {
    #expect(try #require(Times.expression(text)).anchor == anchor)
  }

  @Test(arguments: [
    ("截至2016年12月31日", true, false), ("2030年前", true, false), ("到2025年底", true, false),
    ("至今年3月底止", true, false), ("“十四五”以来", false, true), ("自2月27日起", false, true),
    ("2012年至今", false, true), ("今年6月以后", false, true), ("2025年", false, false),
    ("从1月1日到13日", false, false), ("三年前", false, false), ("五年来", false, false),
    ("2024年期间", false, false), ("3月1日至今天", false, false),
  ])
  func knowsItsOpenEnds(text: String, start: Bool, end: Bool) throws {
    let time = try #require(Times.expression(text))
    #expect(time.isOpenStart == start && time.isOpenEnd == end)
  }

  @Test(
    arguments: [
      ("2025年", CalendarUnit.year), ("去年12月至今年2月", .month), ("近三年", .year), ("过去24小时", .hour),
      ("8日晚", .hour), ("近年来", nil),
    ] as [(String, CalendarUnit?)]
  )
  func knowsItsGranularity(text: String, unit: CalendarUnit?) throws {
    #expect(try #require(Times.expression(text)).granularity == unit)
  }
}

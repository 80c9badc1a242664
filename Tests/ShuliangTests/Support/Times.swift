import Shuliang

/// Time expressions of a text, for tests.
enum Times {
  /// The expression that a text is.
  static func expression(_ text: String) -> TimeExpression? {
    let bytes = Array(text.utf8)
    return TimeExpression(in: bytes, range: 0..<bytes.count)
  }

  /// What a text is in ISO 8601; `nil` where it is no time or not resolved.
  static func iso(
    _ text: String,
    _ date: CalendarDate? = nil,
    earlier: CalendarInterval? = nil
  ) -> String? {
    expression(text)?.resolve(relativeTo: date, earlier: earlier)?.description
  }

  /// Any day of the years 1000 to 2199.
  static func randomDay(_ generator: inout SplitMix64) -> CalendarDate {
    let year = 1000 + generator.below(1200)
    let month = 1 + generator.below(12)
    let day = 1 + generator.below(CalendarDate.dayCount(ofMonth: month, in: year))
    guard let date = try? CalendarDate(year: year, month: month, day: day) else {
      fatalError("\(year), \(month), \(day) is no day")
    }
    return date
  }

  private static let digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// 二〇二五.
  static func digits(_ number: Int) -> String {
    String(number).compactMap { $0.wholeNumberValue }.map { digits[$0] }.joined()
  }

  /// 二十一: a number below 100.
  static func spelled(_ number: Int) -> String {
    let (tens, ones) = (number / 10, number % 10)
    let head = tens == 0 ? "" : tens == 1 ? "十" : digits[tens] + "十"
    return head + (ones == 0 ? "" : digits[ones])
  }
}

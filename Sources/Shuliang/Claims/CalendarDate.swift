/// A date of the calendar, to the day, the month or the year: `2025-11-21`, `2025-11`, `2025`.
///
/// The calendar is the proleptic Gregorian one of ISO 8601-1: its leap years hold before 1582 too.
/// Years run from 0 to 9999, which four digits hold. A date knows how precise it is; `2025` and
/// `2025-01` are not equal.
public struct CalendarDate: Sendable, Hashable {
  /// 0...9999; 0 is 1 BC.
  public let year: Int
  /// 1...12, or `nil` for a year as a whole.
  public let month: Int?
  /// Of the month, from 1, or `nil` for a month or a year as a whole.
  public let day: Int?

  /// A date from its numbers.
  ///
  /// - Throws: `CalendarDateError`, where there is no such year, month or day, or a day comes
  ///   without its month.
  public init(year: Int, month: Int? = nil, day: Int? = nil) throws(CalendarDateError) {
    guard CalendarDate.years.contains(year) else { throw .noSuchYear(year) }
    if let month, !(1...12).contains(month) { throw .noSuchMonth(month) }
    if let day {
      guard let month else { throw .dayWithoutMonth(day) }
      guard (1...CalendarDate.dayCount(ofMonth: month, in: year)).contains(day) else {
        throw .noSuchDay(day, year: year, month: month)
      }
    }
    self.init(year, month, day)
  }

  /// Reads `2025-11-21`, `2025-11` or `2025`: the extended format of ISO 8601-1, a year of four
  /// digits, two each for month and day, nothing around them.
  ///
  /// - Throws: `CalendarDateError`, where the text has another form or names no date.
  public init(_ text: String) throws(CalendarDateError) {
    guard let parts = CalendarDate.parts(Array(text.utf8)) else { throw .malformed(text) }
    try self.init(year: parts.0, month: parts.1, day: parts.2)
  }

  static let years = 0...9999

  /// A date whose numbers are known to be right.
  init(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The same, or `nil` where there is no such date: the month before January, 30 February.
  init?(checking year: Int, _ month: Int? = nil, _ day: Int? = nil) {
    guard let date = try? CalendarDate(year: year, month: month, day: day) else { return nil }
    self = date
  }

  private static func parts(_ text: [UInt8]) -> (Int, Int?, Int?)? {
    var numbers: [Int] = []
    for part in text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false) {
      guard part.count == (numbers.isEmpty ? 4 : 2), part.allSatisfy(UTF8Scan.isDigit) else {
        return nil
      }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    guard numbers.count <= 3 else { return nil }
    return (
      numbers[0], numbers.count > 1 ? numbers[1] : nil, numbers.count > 2 ? numbers[2] : nil
    )
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The extended format of ISO 8601-1, as precise as the date: `2025-11-21`, `2025-11`, `2025`.
  public var description: String {
    var text = CalendarDate.padded(year, to: 4)
    if let month { text += "-" + CalendarDate.padded(month, to: 2) }
    if let day { text += "-" + CalendarDate.padded(day, to: 2) }
    return text
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

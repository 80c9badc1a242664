/// Why there is no such date.
public enum CalendarDateError: Error, Sendable, Hashable {
  /// The text is not of the form `2025-11-21`, `2025-11` or `2025`.
  case malformed(String)
  /// The year is not in 0...9999.
  case noSuchYear(Int)
  /// The month is not in 1...12.
  case noSuchMonth(Int)
  /// The month of that year has no such day.
  case noSuchDay(Int, year: Int, month: Int)
  /// A day needs its month.
  case dayWithoutMonth(Int)
}

extension CalendarDateError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformed(let text):
      "'\(text)' is no date; write it as 2025-11-21, 2025-11 or 2025"
    case .noSuchYear(let year): "there is no year \(year); years run from 0 to 9999"
    case .noSuchMonth(let month): "there is no month \(month); months run from 01 to 12"
    case .noSuchDay(let day, let year, let month):
      """
      there is no day \(day) in \(CalendarDate(year, month)); it has \
      \(CalendarDate.dayCount(ofMonth: month, in: year)) days
      """
    case .dayWithoutMonth(let day): "the day \(day) comes without its month"
    }
  }
}

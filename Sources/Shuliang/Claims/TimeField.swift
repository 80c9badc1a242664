/// One thing a time expression says: so many units of the calendar, by their numbers or by how far
/// they lie from another time.
///
/// 1—10月 is the months 1 to 10 of the calendar, 去年 the year −1 from the document's, 当月 the month 0
/// from an earlier time's.
public struct TimeField: Sendable, Hashable {
  /// What its numbers count from.
  public enum Origin: UInt8, Sendable, Hashable {
    /// The calendar: 2025年, 第四季度, 8日.
    case calendar
    /// The day the document was published: 去年, 上月, 昨天.
    case document
    /// The time that the text named before: 当年, 次日.
    case earlier
    /// The time that the text named before, or the document's where it named none: 上年.
    case earlierOrDocument
  }

  public let unit: CalendarUnit
  public let origin: Origin
  /// The first of the units: its number in the calendar (months from 1), or how many units after
  /// the origin it lies, negative before it.
  public let first: Int
  /// The last of the units; not less than `first`.
  public let last: Int
}

extension TimeField {
  /// Units by their numbers.
  static func numbers(_ first: Int, _ last: Int, _ unit: CalendarUnit) -> TimeField {
    TimeField(unit: unit, origin: .calendar, first: first, last: last)
  }

  /// A unit so far from another time.
  static func offset(_ offset: Int, from origin: Origin, _ unit: CalendarUnit) -> TimeField {
    TimeField(unit: unit, origin: origin, first: offset, last: offset)
  }

  /// The months of a year that numbered months, quarters or halves cover.
  var months: ClosedRange<Int> {
    ((first - 1) * unit.months + 1)...(last * unit.months)
  }
}

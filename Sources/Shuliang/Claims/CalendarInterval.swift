/// A stretch of the calendar from one date to another, both included, or open at one end.
///
/// It is written as ISO 8601 has it:
///
/// - a day, a month or a year by itself: `2016-12-31`, `2025-11`, `2024` (ISO 8601-1, 4.3);
/// - a longer stretch as `start/end` (ISO 8601-1, 5.5): the second quarter is `2025-04/2025-06`.
///   An end that is a month or a year means all of it;
/// - an open end as `..` (ISO 8601-2): up to the end of 2016 is `../2016-12-31`, from 2021 on
///   `2021/..`. The known end is as precise as the text has it; nothing is made up for the open
///   one, not even the day the text was written.
public struct CalendarInterval: Sendable, Hashable {
  /// `nil` where the stretch is open to the past.
  public let start: CalendarDate?
  /// `nil` where the stretch is open to the future.
  public let end: CalendarDate?

  /// A stretch; `nil` where both ends are open or the end lies wholly before the start.
  public init?(start: CalendarDate?, end: CalendarDate?) {
    if let start, let end {
      guard start.firstDay.dayNumber <= end.lastDay.dayNumber else { return nil }
    } else if start == nil, end == nil {
      return nil
    }
    self.start = start
    self.end = end
  }

  /// A day, a month or a year.
  public init(_ date: CalendarDate) {
    start = date
    end = date
  }
}

extension CalendarInterval: CustomStringConvertible {
  /// The stretch as ISO 8601 writes it: `2025-11`, `2025-04/2025-06`, `../2016-12-31`.
  public var description: String {
    if start == end, let start { return start.description }
    return (start?.description ?? "..") + "/" + (end?.description ?? "..")
  }
}

extension CalendarInterval {
  /// The years, months or days; of months that fill a year the year: `2025-01/2025-12` is `2025`.
  static func months(_ first: Int, _ last: Int, ofYear year: Int) -> CalendarInterval? {
    guard CalendarDate.years.contains(year), first >= 1, first <= last, last <= 12 else {
      return nil
    }
    if first == 1, last == 12 { return CalendarInterval(CalendarDate(year)) }
    return CalendarInterval(start: CalendarDate(year, first), end: CalendarDate(year, last))
  }

  /// From year to year, both included; `nil` past the years 0...9999.
  static func years(_ first: Int, _ last: Int) -> CalendarInterval? {
    guard CalendarDate.years.contains(first), CalendarDate.years.contains(last) else { return nil }
    return CalendarInterval(start: CalendarDate(first), end: CalendarDate(last))
  }

  /// The one year that holds the stretch, or its known end where the other is open.
  var onlyYear: Int? {
    guard let first = start ?? end, let last = end ?? start, first.year == last.year else {
      return nil
    }
    return first.year
  }

  /// The one month that holds the stretch, or its known end.
  var onlyMonth: CalendarDate? {
    guard let first = start ?? end, let last = end ?? start, let month = first.month,
      first.year == last.year, month == last.month
    else { return nil }
    return CalendarDate(first.year, month)
  }

  /// The day that the stretch is, or its known end.
  var onlyDay: CalendarDate? {
    guard let first = start ?? end, first == end ?? start, first.day != nil else { return nil }
    return first
  }
}

/// A time as a text names it: a year, something in it, a day; each given by number, by its distance from
/// another time, or not at all.
///
/// 去年第四季度 has a year and a season, 8日晚 a day alone; what is missing, the document's date or an
/// earlier time gives when the expression is resolved.
public struct TimePoint: Sendable, Hashable {
  /// A stretch of the smallest unit that is named: 年底, 5月初.
  public enum Edge: UInt8, Sendable, Hashable {
    /// 初: the first month of a year, the first ten days of a month.
    case start
    /// 中: June and July, the second ten days.
    case middle
    /// 底, 末: December, the last days from the 21st; the last year of a plan.
    case end
  }

  /// 上世纪 before a decade.
  public internal(set) var century: TimeField?
  /// The years, more than one for decades, plan periods and 2023—2024年.
  public internal(set) var year: TimeField?
  /// Halves, quarters or months of the year.
  public internal(set) var season: TimeField?
  /// Days, thirds of a month or a week.
  public internal(set) var day: TimeField?
  /// 1 for Monday to 7 for Sunday, 8 for the two days of 周末.
  public internal(set) var weekday: Int?
  public internal(set) var edge: Edge?
  /// 同期, 期内: the part of the year that an earlier time covers.
  public internal(set) var isSamePeriod = false
  /// Whether the year has only its last two digits: 97年3月.
  public internal(set) var hasShortYear = false
  /// The finest unit that is named; `hour` where a time of the day follows.
  public internal(set) var granularity = CalendarUnit.century
}

extension TimePoint {
  /// Whether it says where in the calendar it lies without help from the document's date or an
  /// earlier time.
  var isAbsolute: Bool {
    guard let year, year.origin == .calendar, !hasShortYear, century == nil, !isSamePeriod else {
      return false
    }
    return [season, day].allSatisfy { $0 == nil || $0?.origin == .calendar } && weekday == nil
  }

  /// Whether a field counts from such an origin.
  func counts(from origin: TimeField.Origin) -> Bool {
    century?.origin == origin || year?.origin == origin || season?.origin == origin
      || day?.origin == origin
  }
}

extension TimeExpression {
  /// The stretch of the calendar that the expression names, as precise as its words.
  ///
  /// What it counts from:
  ///
  /// - 去年, 昨天, 近三年 from the document's date; 当年, 次日, 同期 from `earlier`; 上年 from `earlier`, or
  ///   else from the date.
  /// - Of 6月, 第二季度, 8日 the missing year or month is that of `earlier`, where that lies within one; or
  ///   else that of the date, and the one before where the last month, quarter or half that is named would
  ///   begin more than eight weeks after the date, a day more than a week after. So 12月 is last year's
  ///   in a January, and 1—10月 too. 星期二 is the latest up to the date.
  /// - In 去年12月至2月 and 11月至今年2月 each end helps the other.
  /// - 近三年 has the date's own year as its last of three, 今后五年 begins with the next year; months,
  ///   weeks and days alike. 近一年 is twelve months, 近一个月 thirty days. Hours count as the days they reach
  ///   into.
  ///
  /// What it gives:
  ///
  /// - 截至X, X止, X前, 到X reach `../X`, X以来, 自X, X起, X至今, X后 are `X/..`, both with X as it stands in the
  ///   text: 截至2016年 is `../2016`, “十四五”以来 `2021/..`. Whether X itself belongs to X前 or X后 is
  ///   not asked.
  /// - 年底 is December, 年初 January, 年中 June and July; 月底 the days from the 21st, so that 截至9月底 ends
  ///   on the 30th; 季末 the last month of the quarter; “十三五”末 its last year.
  /// - A day is the finest: 8日晚 is the day.
  ///
  /// Feasts of the lunar calendar and other events are not resolved.
  ///
  /// - Parameters:
  ///   - documentDate: the date of publication. Where it is coarser than needed (昨天 and `2025-11`),
  ///     the answer is `nil`.
  ///   - earlier: the last time before this one in the same text that was resolved. Of one that is open
  ///     the known end counts.
  /// - Returns: `nil` where the words and what they count from do not settle it, and where there is no
  ///   such date (2月30日).
  /// - Complexity: O(1), without allocation.
  public func resolve(
    relativeTo documentDate: CalendarDate? = nil,
    earlier: CalendarInterval? = nil
  ) -> CalendarInterval? {
    let resolver = TimePointResolver(document: documentDate, earlier: earlier)
    let interval: CalendarInterval? =
      switch content {
      case .point(let point): resolver.interval(of: point)
      case .span(let first, let last): resolver.interval(from: first, to: last)
      case .window(let window): documentDate.flatMap { window.resolved(from: $0) }
      case .vague: nil
      }
    guard let interval else { return nil }
    // An earlier time that is open already has no end to give.
    if isOpenStart { return interval.end.flatMap { CalendarInterval(start: nil, end: $0) } }
    if isOpenEnd { return interval.start.flatMap { CalendarInterval(start: $0, end: nil) } }
    return interval
  }
}

extension TimePointResolver {
  /// From the start of one time to the end of another.
  func interval(from first: TimePoint, to last: TimePoint) -> CalendarInterval? {
    if first.lacksYear, last.season != nil { return backward(first, last) }
    guard let from = interval(of: first), let start = from.start else { return nil }
    var to = following(from).interval(of: last)
    if let end = to?.end, end.lastDay.dayNumber < start.firstDay.dayNumber {
      to = later(last, than: start, to)
    }
    return to?.end.flatMap { CalendarInterval(start: start, end: $0) }
  }

  /// The time whose missing parts another gives.
  private func following(_ interval: CalendarInterval) -> TimePointResolver {
    TimePointResolver(document: document, earlier: interval)
  }

  /// 11月至今年2月, 6月14至7月13日: the second end has the year, or is nearer to the document.
  private func backward(_ first: TimePoint, _ last: TimePoint) -> CalendarInterval? {
    // 11月至次年2月 counts from the first after all.
    if last.year?.origin == .earlier {
      guard let from = interval(of: first), let to = following(from).interval(of: last) else {
        return nil
      }
      guard let start = from.start, let end = to.end else { return nil }
      return CalendarInterval(start: start, end: end)
    }
    guard let to = interval(of: last), let end = to.end,
      var from = following(to).interval(of: first),
      let start = from.start
    else { return nil }
    if start.firstDay.dayNumber > end.lastDay.dayNumber {
      guard let before = to.start?.adding(years: -1),
        let earlier = following(CalendarInterval(before)).interval(of: first)
      else { return nil }
      from = earlier
    }
    return CalendarInterval(start: from.start, end: end)
  }

  /// The second end once more, a year, a month or a week on: 去年12月至2月, 28日至3日, 周六至周一.
  private func later(
    _ last: TimePoint,
    than start: CalendarDate,
    _ found: CalendarInterval?
  ) -> CalendarInterval? {
    if last.season != nil, last.year == nil {
      return start.adding(years: 1).flatMap {
        following(CalendarInterval(CalendarDate($0.year))).interval(of: last)
      }
    }
    if last.day?.origin == .calendar {
      return start.adding(months: 1).flatMap {
        following(CalendarInterval(CalendarDate($0.year, $0.month))).interval(of: last)
      }
    }
    guard last.weekday != nil, last.day == nil else { return nil }
    return found?.end?.adding(days: 7).map { CalendarInterval($0) }
  }
}

extension TimePoint {
  /// Whether it names months by number and no year.
  fileprivate var lacksYear: Bool { year == nil && season?.origin == .calendar }
}

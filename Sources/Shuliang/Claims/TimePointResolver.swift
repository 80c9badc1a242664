/// Finds a time in the calendar with the help of the document's date and an earlier time.
struct TimePointResolver {
  let document: CalendarDate?
  let earlier: CalendarInterval?

  /// A bare month, quarter or half is of the year of the document unless it would begin more than so
  /// many days after the document's date: then of the year before. 12月 in a January is last year's.
  static let seasonLead = 56
  /// The same for a bare day and its month: 28日 on the 5th is last month's.
  static let dayLead = 7

  func interval(of point: TimePoint) -> CalendarInterval? {
    if point.isSamePeriod { return samePeriod(point) }
    if let day = point.day, day.origin != .calendar { return distant(day, point.weekday) }
    if let weekday = point.weekday { return latest(weekday) }
    guard point.day != nil || point.edge != nil && point.season?.unit == .month else {
      return season(of: point)
    }
    return month(of: point).flatMap { days(of: point, in: $0) }
  }

  // MARK: Years

  /// The years of a point; `nil` where they cannot be told.
  private func years(_ point: TimePoint) -> ClosedRange<Int>? {
    guard let year = point.year else { return nil }
    if let century = point.century {
      guard let document else { return nil }
      let base = (document.year / 100 + century.first) * 100
      return base + year.first...base + year.last
    }
    if point.hasShortYear { return longYears(year) }
    if year.origin == .calendar { return year.first...year.last }
    guard let origin = self.year(year.origin) else { return nil }
    return origin + year.first...origin + year.last
  }

  private func year(_ origin: TimeField.Origin) -> Int? {
    switch origin {
    case .document: document?.year
    case .earlier: earlier?.onlyYear
    default: earlier?.onlyYear ?? document?.year
    }
  }

  /// 97年3月, 90年代: of the latest century in which they begin no more than ten years after the document.
  private func longYears(_ year: TimeField) -> ClosedRange<Int>? {
    guard let document else { return nil }
    var base = document.year / 100 * 100
    if base + year.first > document.year + 10 { base -= 100 }
    return base + year.first...base + year.last
  }

  // MARK: Seasons

  /// The years, or the months within one, of a point without a day.
  private func season(of point: TimePoint) -> CalendarInterval? {
    guard let season = point.season else {
      if let years = years(point) { return whole(years, point) }
      guard let century = point.century, point.year == nil, let document else { return nil }
      let base = (document.year / 100 + century.first) * 100
      return .years(base, base + 99)
    }
    guard let months = months(season, of: point) else { return nil }
    guard let edge = point.edge else { return months }
    return edged(months, edge)
  }

  /// Years as a whole, or what 初, 中, 底 leave of them: a month of a year, a year of a plan period; of a
  /// decade they take nothing.
  private func whole(_ years: ClosedRange<Int>, _ point: TimePoint) -> CalendarInterval? {
    guard let edge = point.edge, point.year?.unit == .year, years.count <= 5 else {
      return .years(years.lowerBound, years.upperBound)
    }
    if years.count > 1 {
      switch edge {
      case .start: return .years(years.lowerBound, years.lowerBound)
      case .middle: return .years(years.lowerBound, years.upperBound)
      case .end: return .years(years.upperBound, years.upperBound)
      }
    }
    guard let months = CalendarInterval.months(1, 12, ofYear: years.lowerBound) else { return nil }
    return edged(months, edge)
  }

  /// The first, last or middle month or two of a stretch of months.
  private func edged(_ months: CalendarInterval, _ edge: TimePoint.Edge) -> CalendarInterval? {
    guard let start = months.start, let end = months.end else { return nil }
    let (first, last) = (start.month ?? 1, end.month ?? 12)
    switch edge {
    case .start: return .months(first, first, ofYear: start.year)
    case .end: return .months(last, last, ofYear: end.year)
    case .middle: return .months((first + last) / 2, (first + last + 1) / 2, ofYear: start.year)
    }
  }

  private func months(_ season: TimeField, of point: TimePoint) -> CalendarInterval? {
    if season.origin == .calendar {
      let months = season.months
      guard let year = yearOfSeason(season, point) else { return nil }
      return .months(months.lowerBound, months.upperBound, ofYear: year)
    }
    guard point.year == nil, let origin = month(season.origin), let month = origin.month else {
      return nil
    }
    let length = season.unit.months
    let number = (origin.year * 12 + month - 1) / length + season.first
    guard let start = CalendarDate(monthNumber: number * length),
      let end = CalendarDate(monthNumber: number * length + length - 1)
    else { return nil }
    return CalendarInterval(start: start, end: end)
  }

  private func month(_ origin: TimeField.Origin) -> CalendarDate? {
    switch origin {
    case .document: document
    case .earlier: earlier?.onlyMonth
    default: earlier?.onlyMonth ?? document
    }
  }

  private func yearOfSeason(_ season: TimeField, _ point: TimePoint) -> Int? {
    if point.year != nil {
      guard let years = years(point), years.count == 1 else { return nil }
      return years.lowerBound
    }
    if let year = earlier?.onlyYear { return year }
    guard let document else { return nil }
    // What is told is over or has begun: the last unit named decides.
    let begin = CalendarDate(document.year, (season.last - 1) * season.unit.months + 1, 1)
    let isPast = begin.dayNumber - document.lastDay.dayNumber <= TimePointResolver.seasonLead
    return isPast ? document.year : document.year - 1
  }

  // MARK: Days

  /// The month of a point that names a day or an edge of it.
  private func month(of point: TimePoint) -> CalendarDate? {
    if let season = point.season {
      guard season.unit == .month, let months = months(season, of: point),
        let month = months.start, month == months.end
      else { return nil }
      return month
    }
    guard point.year == nil else { return nil }
    if let month = earlier?.onlyMonth { return month }
    guard let document, let day = point.day, document.month != nil else { return nil }
    let first = day.unit == .third ? (day.last - 1) * 10 + 1 : day.last
    let month = CalendarDate(document.year, document.month)
    let begin = month.firstDay.dayNumber + first - 1
    let isPast = begin - document.lastDay.dayNumber <= TimePointResolver.dayLead
    return isPast ? month : month.adding(months: -1)
  }

  private func days(of point: TimePoint, in month: CalendarDate) -> CalendarInterval? {
    guard let number = month.month else { return nil }
    let last = month.lastDay.day ?? 31
    let days: ClosedRange<Int>
    switch (point.day, point.edge) {
    case (let day?, _) where day.unit == .third:
      days = third(day.first, last).lowerBound...third(day.last, last).upperBound
    case (let day?, _): days = day.first...day.last
    case (nil, .start): days = third(1, last)
    case (nil, .middle): days = third(2, last)
    default: days = third(3, last)
    }
    guard let start = CalendarDate(checking: month.year, number, days.lowerBound),
      let end = CalendarDate(checking: month.year, number, days.upperBound)
    else { return nil }
    return CalendarInterval(start: start, end: end)
  }

  private func third(_ number: Int, _ last: Int) -> ClosedRange<Int> {
    number * 10 - 9...(number == 3 ? last : number * 10)
  }

  /// 昨天, 上周三: days counted from a day.
  private func distant(_ field: TimeField, _ weekday: Int?) -> CalendarInterval? {
    let origin: CalendarDate? =
      switch field.origin {
      case .document: document
      case .earlier: earlier?.onlyDay
      default: earlier?.onlyDay ?? document
      }
    guard let origin, let today = origin.weekday else { return nil }
    guard field.unit == .week else {
      return origin.adding(days: field.first).map { CalendarInterval($0) }
    }
    let monday = field.first * 7 + 1 - today
    let days = weekday.map { $0 == 8 ? 5...6 : $0 - 1...$0 - 1 } ?? 0...6
    guard let start = origin.adding(days: monday + days.lowerBound),
      let end = origin.adding(days: monday + days.upperBound)
    else { return nil }
    return CalendarInterval(start: start, end: end)
  }

  /// 星期二: the latest one up to the document's date.
  private func latest(_ weekday: Int) -> CalendarInterval? {
    guard let document, let today = document.weekday else { return nil }
    // 8 is Saturday and Sunday.
    let first = weekday == 8 ? 6 : weekday
    guard let start = document.adding(days: -((today - first + 7) % 7)),
      let end = start.adding(days: weekday == 8 ? 1 : 0)
    else { return nil }
    return CalendarInterval(start: start, end: end)
  }

  /// 去年同期: the months and days of the earlier time in another year; 期内: that time itself.
  private func samePeriod(_ point: TimePoint) -> CalendarInterval? {
    guard let earlier else { return nil }
    guard point.year != nil else { return earlier }
    guard let years = years(point), years.count == 1, let year = earlier.onlyYear else {
      return nil
    }
    let distance = years.lowerBound - year
    return CalendarInterval(
      start: earlier.start?.adding(years: distance),
      end: earlier.end?.adding(years: distance)
    )
  }
}

/// How the parts of a time go together: each is finer than the ones before it.
extension TimePoint {
  /// Whether nothing is said yet.
  var isEmpty: Bool {
    year == nil && season == nil && day == nil && weekday == nil && century == nil && edge == nil
      && !isSamePeriod
  }

  /// Adds a part; false where one as fine or finer is there.
  mutating func set(_ field: TimeField) -> Bool {
    guard !isSamePeriod, edge == nil, weekday == nil else { return false }
    switch field.unit {
    case .century:
      guard isEmpty else { return false }
      century = field
    case .decade, .year:
      guard year == nil, season == nil, day == nil else { return false }
      year = field
    case .half, .quarter, .month:
      guard season == nil, day == nil else { return false }
      season = field
    default:
      guard day == nil else { return false }
      day = field
    }
    granularity = min(granularity, field.unit)
    return true
  }

  /// Adds 年底 behind 2023年, or by itself; false where another part stands between.
  mutating func set(_ edge: Edge, of unit: CalendarUnit) -> Bool {
    guard self.edge == nil, day == nil, weekday == nil, !isSamePeriod else { return false }
    switch unit {
    case .year:
      guard season == nil, century == nil else { return false }
      // 年底 by itself is December of a year that is still to be found.
      if year == nil { season = .numbers(1, 4, .quarter) }
    default:
      guard season?.unit == .month || isEmpty else { return false }
      if season == nil { season = .offset(0, from: .earlierOrDocument, .month) }
    }
    put(edge)
    return true
  }

  /// Adds 同期; false where months or days are there.
  mutating func setSamePeriod() -> Bool {
    guard season == nil, day == nil, weekday == nil, edge == nil, century == nil else {
      return false
    }
    isSamePeriod = true
    granularity = min(granularity, .month)
    return true
  }

  /// Whether 底 may follow: behind a year, a month, a quarter, as yet without one.
  var hasEdge: Bool {
    edge == nil && day == nil && weekday == nil && !isSamePeriod && (year ?? season) != nil
  }

  /// Puts an edge on the smallest unit.
  mutating func put(_ edge: Edge) {
    self.edge = edge
    let isOfYear = season == nil || season?.unit == .quarter || season?.unit == .half
    granularity = isOfYear ? (isLong ? .year : .month) : .third
  }

  /// Whether it names a decade or a plan period rather than a year.
  private var isLong: Bool { season == nil && year.map { $0.last - $0.first >= 4 } ?? false }

  /// Takes over what stands in brackets: of 今天（10月11日） the numbers, which need no other date.
  mutating func refine(with gloss: TimePoint) {
    guard gloss.counts(from: .calendar), day?.origin != .calendar else { return }
    let (outerYear, outerGranularity) = (year, granularity)
    self = gloss
    if year == nil { year = outerYear }
    granularity = min(granularity, outerGranularity)
  }
}

/// Reads the parts of a time that have a number: 2025年, 第二季度, 1—10月, 前11个月, 8日, 20世纪90年代.
extension TimeScanner {
  mutating func takeNumberedPart(_ point: inout TimePoint) -> Bool {
    var next = point
    guard succeeds({ $0.takeFirst(&next) || $0.takeCounted(&next) }) else { return false }
    point = next
    return true
  }

  /// Takes 前11个月, 前三季度, 首8個月: the first of the year.
  private mutating func takeFirst(_ point: inout TimePoint) -> Bool {
    if takeFirstYears(&point) { return true }
    let field = attempt { scanner -> TimeField? in
      guard scanner.takeScalar("前首头頭"), let count = scanner.takeNumber()?.single,
        count > 0
      else { return nil }
      _ = scanner.takeScalar("个個")
      if scanner.takeScalar("月"), count <= 12 { return .numbers(1, count, .month) }
      if scanner.takeScalar("季"), count <= 4 {
        _ = scanner.takeScalar("度")
        return .numbers(1, count, .quarter)
      }
      return nil
    }
    return field.map { point.set($0) } ?? false
  }

  /// Takes 前三年 behind a plan period.
  mutating func takeFirstYears(_ point: inout TimePoint) -> Bool {
    guard let year = point.year, year.origin == .calendar, year.last - year.first == 4 else {
      return false
    }
    let years = attempt { scanner -> TimeField? in
      guard scanner.takeScalar("前头頭"), let count = scanner.takeNumber()?.single,
        (1...5).contains(count), scanner.takeScalar("年")
      else { return nil }
      return .numbers(year.first, year.first + count - 1, .year)
    }
    if let years { point.year = years }
    return years != nil
  }

  /// Takes numbers and the unit behind them.
  private mutating func takeCounted(_ point: inout TimePoint) -> Bool {
    _ = takeScalar("’'‘")
    let era = takeEra()
    let isOrdinal = takeScalar("第")
    guard let numbers = takeNumbers() else { return false }
    let afterNumbers = position
    skipBlanks()
    switch scalar {
    case "年" where !isOrdinal: return takeYear(numbers, era, &point)
    case "月" where !isOrdinal && !numbers.isLiang && numbers.last <= 12 && numbers.first > 0:
      position += 3
      _ = takeScalar("份")
      return point.set(.numbers(numbers.first, numbers.last, .month))
    case "日", "号", "號":
      guard !isOrdinal, !numbers.isLiang, isDay(numbers), mayBeDay(scalar, point) else {
        return false
      }
      position += 3
      return point.set(.numbers(numbers.first, numbers.last, .day))
    case "季": return takeQuarter(numbers, isOrdinal, &point)
    case "世" where take("世纪", "世紀"):
      guard (1...30).contains(numbers.first) else { return false }
      return takeDecade(ofCenturies: numbers, &point)
    case "赛", "賽", "球", "雪", "学", "學": return takeSeasonYear(numbers, &point)
    default:
      position = afterNumbers
      return takeDayBeforeJoiner(numbers, &point)
    }
  }

  private func isDay(_ numbers: TimeNumber) -> Bool { numbers.first > 0 && numbers.last <= 31 }

  /// 8号 by itself may be the number of a house.
  private func mayBeDay(_ scalar: Unicode.Scalar, _ point: TimePoint) -> Bool {
    scalar == "日" || point.season?.unit == .month
  }

  /// 6月14至7月13日: 日 is not written twice.
  private mutating func takeDayBeforeJoiner(_ numbers: TimeNumber, _ point: inout TimePoint) -> Bool
  {
    guard point.season?.unit == .month, point.edge == nil, let day = numbers.single,
      isDay(numbers)
    else { return false }
    var ahead = self
    guard ahead.takeJoiner() == .range, ahead.takeNumber() != nil else { return false }
    return point.set(.numbers(day, day, .day))
  }

  private mutating func takeQuarter(
    _ numbers: TimeNumber,
    _ isOrdinal: Bool,
    _ point: inout TimePoint
  ) -> Bool {
    guard numbers.first > 0, numbers.last <= 4, !numbers.isLiang, takeScalar("季") else {
      return false
    }
    // 3季 by itself is a length.
    guard takeScalar("度") || isOrdinal || point.year != nil else { return false }
    return point.set(.numbers(numbers.first, numbers.last, .quarter))
  }

  // MARK: Years

  /// Where years count from, where that is written.
  enum Era {
    /// 公元618年.
    case common
    /// 民國113年: the first year of the Republic is 1912.
    case republic

    var yearsBefore: Int { self == .republic ? 1911 : 0 }
    var lastYear: Int { self == .republic ? 289 : 2200 }
  }

  private mutating func takeEra() -> Era? {
    defer { skipBlanks() }
    if take("民國", "民国") { return .republic }
    return take("公元", "西元") ? .common : nil
  }

  private mutating func takeYear(
    _ numbers: TimeNumber,
    _ era: Era?,
    _ point: inout TimePoint
  ) -> Bool {
    position += 3
    if takeScalar("代") { return takeDecade(numbers, &point) }
    if let era {
      guard numbers.first > 0, numbers.last <= era.lastYear else { return false }
      _ = takeScalar("度")
      return point.set(
        .numbers(numbers.first + era.yearsBefore, numbers.last + era.yearsBefore, .year)
      )
    }
    if numbers.length == 4, (1000...2200).contains(numbers.first), numbers.last <= 2200,
      numbers.form != .spelled
    {
      _ = takeScalar("度")
      return point.set(.numbers(numbers.first, numbers.last, .year))
    }
    guard isShortYear(numbers) else { return false }
    point.hasShortYear = true
    return point.set(.numbers(numbers.first, numbers.last, .year))
  }

  /// Whether two digits before 年 are certainly a year: 97年3月, ’97年, 08年, 九七年.
  private func isShortYear(_ numbers: TimeNumber) -> Bool {
    guard numbers.length == 2, numbers.last < 100, numbers.single != nil else { return false }
    switch numbers.form {
    case .digits: return true
    case .spelled: return false
    case .arabic:
      let isAfterApostrophe =
        hasWord("’", at: position - 8) || hasWord("‘", at: position - 8)
        || hasWord("'", at: position - 6)
      var ahead = self
      return numbers.hasLeadingZero || isAfterApostrophe
        || (ahead.takeNumber().map { $0.last <= 12 } ?? false) && ahead.takeScalar("月")
    }
  }

  /// Takes 2023—2024赛季, 112學年度: a year in the middle of which the season turns.
  private mutating func takeSeasonYear(_ numbers: TimeNumber, _ point: inout TimePoint) -> Bool {
    let isSchool = take("学年", "學年")
    guard
      isSchool || take("赛季", "賽季") || take("球季") || take("雪季")
    else { return false }
    _ = takeScalar("度")
    if isSchool, numbers.form == .arabic, numbers.length == 3, numbers.first < 200 {
      // Of the Republic; it ends in the year after.
      return point.set(.numbers(numbers.first + 1911, numbers.last + 1912, .year))
    }
    guard numbers.length == 4, (1900...2200).contains(numbers.first), numbers.last <= 2200 else {
      return false
    }
    return point.set(.numbers(numbers.first, numbers.last, .year))
  }

  // MARK: Decades

  /// Takes the decade behind 20世纪, or the century as a whole.
  private mutating func takeDecade(
    ofCenturies numbers: TimeNumber,
    _ point: inout TimePoint
  ) -> Bool {
    let base = (numbers.first - 1) * 100
    var decade = TimePoint()
    let hasDecade = succeeds { scanner in
      scanner.skipBlanks()
      guard let numbers = scanner.takeNumbers(), scanner.take("年代") else { return false }
      return scanner.takeDecade(numbers, &decade)
    }
    guard hasDecade, let year = decade.year, numbers.single != nil else {
      return point.set(.numbers(base, (numbers.last - 1) * 100 + 99, .year))
    }
    return point.set(.numbers(base + year.first % 100, base + year.last % 100, .decade))
  }

  /// The decade of numbers that stood before 年代: 90, 九十, 1990, 七八十.
  private func takeDecade(_ numbers: TimeNumber, _ point: inout TimePoint) -> Bool {
    guard numbers.first % 10 == 0, numbers.last % 10 == 0 else { return false }
    if numbers.first >= 1000, numbers.last <= 2200 {
      return point.set(.numbers(numbers.first, numbers.last + 9, .decade))
    }
    guard numbers.last < 100 else { return false }
    // Of a century that the word before says, or that is to be found.
    point.hasShortYear = point.century == nil
    return point.set(.numbers(numbers.first, numbers.last + 9, .decade))
  }

  // MARK: Dates in digits

  /// Takes 2025-11-21, 2025/11/21 or 2025.11.21.
  mutating func takeNumericDate(_ point: inout TimePoint) -> Bool {
    let numbers = attempt { scanner -> (Int, Int, Int)? in
      guard let year = scanner.takeNumber(), year.form == .arabic, year.length == 4 else {
        return nil
      }
      let mark = scanner.scalar
      guard scanner.takeScalar("-/."), let month = scanner.takeNumber(),
        month.form == .arabic, (1...12).contains(month.first), scanner.scalar == mark
      else { return nil }
      scanner.position += 1
      guard let day = scanner.takeNumber(), day.form == .arabic, scanner.isDay(day) else {
        return nil
      }
      return (year.first, month.first, day.first)
    }
    guard let (year, month, day) = numbers else { return false }
    point.year = .numbers(year, year, .year)
    point.season = .numbers(month, month, .month)
    point.day = .numbers(day, day, .day)
    point.granularity = .day
    return true
  }
}

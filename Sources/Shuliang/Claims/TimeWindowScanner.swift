/// Reads lengths of time: 近三年, 过去24小时, 五年来, 今后五年, 三年前.
extension TimeScanner {
  mutating func takeWindow() -> TimeWindow? {
    attempt { scanner in
      var direction = TimeWindow.Direction.unanchored
      var hasDirection = true
      switch scanner.takeWord(.length) {
      case .past?: direction = .past
      case .future?: direction = .future
      case nil: hasDirection = false
      default: break
      }
      scanner.skipBlanks()
      guard let length = scanner.takeLength(needsMeasure: !hasDirection) else { return nil }
      if direction == .unanchored, !hasDirection { direction = scanner.directionBehind }
      return TimeWindow(direction: direction, count: length.count, unit: length.unit)
    }
  }

  /// What the words behind a length say: 5年来, 三年前.
  private var directionBehind: TimeWindow.Direction {
    let words: [StaticString] = ["来", "來", "以来", "以來"]
    if words.contains(where: { hasWord($0, at: position) }) { return .past }
    let isAgo =
      hasWord("前", at: position) || hasWord("以前", at: position) || hasWord("之前", at: position)
    return isAgo ? .ago : .unanchored
  }

  /// Takes a number of years, months, days … with its unit.
  ///
  /// - Parameter needsMeasure: true leaves alone what may be the number of a day or a month: 8日.
  private mutating func takeLength(needsMeasure: Bool) -> (count: Int?, unit: CalendarUnit)? {
    if take("半年") { return (6, .month) }
    if take("半个月", "半個月") || take("半小时", "半小時") || take("半天") { return (nil, .day) }
    var count: Int?
    if !takeScalar("几幾数數多些") {
      guard let numbers = takeNumber(), numbers.first > 0, numbers.form != .digits,
        !numbers.hasLeadingZero, numbers.last < 1000
      else { return nil }
      count = takeScalar("多余餘几幾") ? nil : numbers.single
    }
    skipBlanks()
    let isMeasured = takeScalar("个個")
    if take("交易日") { return (nil, .day) }
    guard let unit = takeLengthUnit(mayBeBare: isMeasured || !needsMeasure) else { return nil }
    if takeScalar("半") { return (nil, unit) }
    return (count, unit)
  }

  private mutating func takeLengthUnit(mayBeBare: Bool) -> CalendarUnit? {
    if takeScalar("年") { return .year }
    if take("天") { return .day }
    if mayBeBare, takeScalar("月") { return .month }
    if mayBeBare, takeScalar("日") { return .day }
    if take("周", "週") || take("星期") || take("礼拜", "禮拜") { return .week }
    if take("季度") || mayBeBare && take("季") { return .quarter }
    if take("世纪", "世紀") { return .century }
    if take("小时", "小時") || take("分钟", "分鐘") || take("钟头", "鐘頭") { return .hour }
    return nil
  }
}

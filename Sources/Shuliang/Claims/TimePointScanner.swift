/// Reads one time, from its coarsest part to its finest: 2023年 | 前11个月, 去年 | 12月 | 8日 | 晚.
extension TimeScanner {
  /// Takes a time with what stands in brackets behind it: 昨天（4月11日）凌晨.
  mutating func takePoint() -> TimePoint? {
    attempt { scanner in
      guard var point = scanner.takePlainPoint() else { return nil }
      scanner.skipBlanks()
      if let gloss = scanner.attempt({ $0.takeGloss() }) {
        point.refine(with: gloss)
        scanner.takeClock(&point)
      }
      return point
    }
  }

  private mutating func takePlainPoint() -> TimePoint? {
    var point = TimePoint()
    let start = position
    if !takeNumericDate(&point), !takePlan(&point) {
      while takePart(&point) { skipWordBetweenParts(&point) }
    }
    takeClock(&point)
    return position > start ? point : nil
  }

  /// Blanks and 的 before a further part: 去年 的 第4季.
  private mutating func skipWordBetweenParts(_ point: inout TimePoint) {
    let start = position
    skipBlanks()
    guard take("的") else { return }
    var further = point
    let next = position
    position = takePart(&further) ? next : start
  }

  private mutating func takePart(_ point: inout TimePoint) -> Bool {
    takeNamedPart(&point) || takeNumberedPart(&point) || takeEdge(&point)
  }

  /// Takes a word of the table: 去年, 上半年, 年底, 星期二.
  private mutating func takeNamedPart(_ point: inout TimePoint) -> Bool {
    succeeds { scanner in
      guard let word = scanner.takeWord(.point) else { return false }
      switch word {
      case .field(let field):
        guard point.set(field) else { return false }
        if field.unit == .week { _ = scanner.takeWeekday(&point) }
        return true
      case .weekday: return point.day == nil && scanner.takeWeekday(&point)
      case .edge(let edge, let unit): return point.set(edge, of: unit)
      case .samePeriod: return point.setSamePeriod()
      case .earlierPeriod: return point.isEmpty && point.setSamePeriod()
      default: return false
      }
    }
  }

  /// Takes 一 … 六, 日 or 天, 末 behind 周.
  private mutating func takeWeekday(_ point: inout TimePoint) -> Bool {
    let names: StaticString = "一二三四五六日天末"
    let days = [1, 2, 3, 4, 5, 6, 7, 7, 8]
    guard position + 3 <= end else { return false }
    let found = names.withUTF8Buffer { buffer in
      days.indices.first { index in
        (0..<3).allSatisfy { buffer[index * 3 + $0] == bytes[position + $0] }
      }
    }
    guard let found else { return false }
    position += 3
    point.weekday = days[found]
    point.granularity = .day
    return true
  }

  /// Takes 底, 初 and the like directly behind a year, quarter or month.
  private mutating func takeEdge(_ point: inout TimePoint) -> Bool {
    guard point.hasEdge else { return false }
    let edge = attempt { scanner -> TimePoint.Edge? in
      guard case .edge(let edge, _) = scanner.takeWord(.edge) else { return nil }
      return edge
    }
    guard let edge else { return false }
    point.put(edge)
    return true
  }

  /// Takes a plan period, between quotation marks or before a word that shows it: “十四五”, 十二五期间.
  private mutating func takePlan(_ point: inout TimePoint) -> Bool {
    let field = attempt { scanner -> TimeField? in
      let isQuoted = scanner.takeScalar("“「\"『‘")
      guard case .field(let field) = scanner.takeWord(.plan) else { return nil }
      if isQuoted { return scanner.takeScalar("”」\"』’") ? field : nil }
      // 十五 is a number, 十四五 is not; the others are one by themselves.
      let isCertain = field.first >= TimeScanner.firstPlanOfThreeCharacters
      return isCertain || scanner.isBeforePlanWord ? field : nil
    }
    guard let field else { return false }
    point.year = field
    point.granularity = .year
    skipWordBetweenParts(&point)
    if !takeFirstYears(&point) { _ = takeEdge(&point) }
    return true
  }

  /// 十一五 began in 2006.
  private static let firstPlanOfThreeCharacters = 2006

  private var isBeforePlanWord: Bool {
    ["期间", "期間", "时期", "時期", "规划", "規劃", "计划", "計劃", "以来", "以來", "末"].contains {
      hasWord($0, at: position)
    }
  }

  /// Takes the bracket behind a relative time: （4月11日）; one that names no time fails.
  private mutating func takeGloss() -> TimePoint? {
    guard takeScalar("（("), let point = takePlainPoint(), takeScalar("）)") else {
      return nil
    }
    return point
  }

  /// Steps over a time of the day: 晚, 下午4时, 11时50分, 中午收市.
  ///
  /// Intervals are no finer than a day, so all it says is the day; by itself that of the text.
  mutating func takeClock(_ point: inout TimePoint) {
    guard point.granularity <= .day || point.isEmpty else { return }
    let start = position
    while true {
      let before = position
      skipBlanks()
      if takeWord(.clock) != nil || succeeds({ $0.takeHour() }) { continue }
      position = before
      break
    }
    guard position > start else { return }
    if point.isEmpty { point.day = .offset(0, from: .earlierOrDocument, .day) }
    point.granularity = .hour
  }

  private mutating func takeHour() -> Bool {
    guard let hour = takeNumber()?.single, hour <= 24 else { return false }
    if takeScalar(":：") { return takeNumber().map { $0.last < 60 } ?? false }
    guard takeScalar("时時点點") else { return false }
    let afterHour = position
    if takeNumber() == nil || !takeScalar("分") { position = afterHour }
    _ = takeScalar("半许許整") || take("左右")
    return true
  }
}

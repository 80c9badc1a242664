/// A time as a text puts it, `截至去年9月底` or `今年前11个月`, taken apart into what it says.
///
///     let bytes = Array("今年前11个月".utf8)
///     let time = TimeExpression(in: bytes, range: 0..<bytes.count)
///     try time?.resolve(relativeTo: CalendarDate("2025-12-03"))?.description  // 2025-01/2025-11
///
/// Nothing is guessed: what the words leave open stays open. The documentation of
/// ``resolve(relativeTo:earlier:)`` says what they are counted from.
///
/// Sources: ISO 8601-1:2019 and ISO 8601-2:2019 for dates, intervals and open ends; GB/T 7408 for the
/// week; the five-year plans of the People's Republic as they were adopted, 一五 (1953 to 1957) to
/// 十五五 (2026 to 2030), in `Tables/times.tsv` with the other words.
public struct TimeExpression: Sendable, Hashable {
  /// What the time is counted from.
  public enum Anchor: UInt8, Sendable, Hashable {
    /// It stands by itself: 2016年12月31日, “十四五”.
    case absolute
    /// The day the document was published: 去年, 昨天, 近三年.
    case document
    /// The time that the text named before: 当年, 同期, 次日.
    case earlier
    /// A number whose year or month is not written: 6月, 8日, 第二季度.
    case partial
    /// Nothing that the calendar knows: 近年来, 连续两年.
    case none
  }

  /// What it names, before its ends are opened.
  public enum Content: Sendable, Hashable {
    case point(TimePoint)
    /// From one time to another, both included: 去年12月至今年2月.
    case span(TimePoint, TimePoint)
    case window(TimeWindow)
    /// 近年来, 此前: a time no calendar can tell.
    case vague
  }

  /// Where it stands, in UTF-8 offsets of the text it was read from.
  public let range: Range<Int>
  public let content: Content
  /// Whether it reaches back without a beginning: 截至X, 到X为止, X前.
  public let isOpenStart: Bool
  /// Whether it goes on without an end: X以来, 自X起, X至今, X后.
  public let isOpenEnd: Bool
}

extension TimeExpression {
  public var anchor: Anchor {
    switch content {
    case .point(let point): TimeExpression.anchor(of: [point])
    case .span(let first, let last): TimeExpression.anchor(of: [first, last])
    case .window(let window):
      window.direction == .unanchored || window.count == nil ? .none : .document
    case .vague: .none
    }
  }

  /// The finest unit it names; `nil` where it names none.
  public var granularity: CalendarUnit? {
    switch content {
    case .point(let point): point.granularity
    case .span(let first, let last): min(first.granularity, last.granularity)
    case .window(let window): window.unit
    case .vague: nil
    }
  }

  private static func anchor(of points: [TimePoint]) -> Anchor {
    if points.contains(where: { $0.counts(from: .document) }) { return .document }
    let isEarlier = points.contains {
      $0.isSamePeriod || $0.counts(from: .earlier) || $0.counts(from: .earlierOrDocument)
    }
    if isEarlier { return .earlier }
    return points.contains(where: \.isAbsolute) ? .absolute : .partial
  }
}

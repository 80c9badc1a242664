/// A stretch of so many units up to the document's date or from it on: 近三年, 过去24小时, 今后五年.
public struct TimeWindow: Sendable, Hashable {
  public enum Direction: UInt8, Sendable, Hashable {
    /// 近三年, 五年来: the units up to that of the document's date, which is the last of them.
    case past
    /// 未来三天: the units after that of the document's date.
    case future
    /// 五年前: one unit, so many before that of the document's date.
    case ago
    /// 连续两年, 三年, 半年后: a length of time that the words do not tie to a date.
    case unanchored
  }

  public let direction: Direction
  /// `nil` where the text gives no exact number: 近几年.
  public let count: Int?
  public let unit: CalendarUnit
}

extension TimeWindow {
  /// The stretch, counted from the document's date: 近三年 of a document of 2025 is `2023/2025`, 过去两天 of
  /// 21 November `2025-11-20/2025-11-21`.
  ///
  /// One year counts as twelve months, one month as thirty days, so that 过去一年 reaches back into the last.
  /// Hours count as the days they may reach into: 过去24小时 covers yesterday and today.
  ///
  /// - Returns: `nil` where the text gives no exact number or no direction, or where the date is
  ///   coarser than the unit.
  func resolved(from date: CalendarDate) -> CalendarInterval? {
    guard let count, (1..<TimeWindow.mostUnits).contains(count) else { return nil }
    if count == 1, direction != .ago, let finer { return finer.resolved(from: date) }
    guard let offsets = offsets(of: count) else { return nil }
    let (first, last) = (offsets.lowerBound, offsets.upperBound)
    switch unit {
    case .hour, .day, .week, .third:
      guard let start = date.adding(days: first), let end = date.adding(days: last) else {
        return nil
      }
      return CalendarInterval(start: start, end: end)
    case .month, .quarter, .half:
      guard let month = date.month.map({ CalendarDate(date.year, $0) }),
        let start = month.adding(months: first), let end = month.adding(months: last)
      else { return nil }
      return CalendarInterval(start: start, end: end)
    case .year, .decade, .century: return .years(date.year + first, date.year + last)
    }
  }

  /// 近一年 is no more this year than the one before: twelve months; 近一个月 thirty days.
  private var finer: TimeWindow? {
    switch unit {
    case .year: TimeWindow(direction: direction, count: 12, unit: .month)
    case .month: TimeWindow(direction: direction, count: 30, unit: .day)
    default: nil
    }
  }

  /// Keeps what is reckoned with small; a longer stretch leaves the calendar anyway.
  private static let mostUnits = 10_000

  /// How many days, months or years after the date the stretch begins and ends.
  private func offsets(of count: Int) -> ClosedRange<Int>? {
    let length = count * size
    switch direction {
    case .past: return unit == .hour ? -((count + 23) / 24)...0 : (1 - length)...0
    case .future: return unit == .hour ? 0...((count + 23) / 24) : 1...length
    case .ago: return unit == .hour ? nil : -length ... -length
    case .unanchored: return nil
    }
  }

  /// How many days, months or years the unit has.
  private var size: Int {
    switch unit {
    case .hour, .day, .month, .year: 1
    case .week: 7
    case .third, .decade: 10
    case .quarter, .half: unit.months
    case .century: 100
    }
  }
}

/// The units that time expressions count in, from fine to coarse.
public enum CalendarUnit: UInt8, Sendable, Hashable, CaseIterable {
  /// Hours and what is shorter; no interval is finer than a day.
  case hour
  case day
  /// From Monday to Sunday, as in ISO 8601-1.
  case week
  /// 旬: the days 1 to 10, 11 to 20 and 21 to the last of a month.
  case third
  case month
  case quarter
  case half
  case year
  case decade
  /// A hundred years from one that ends in 00, as in ISO 8601-1: the 20th is 1900 to 1999.
  case century
}

extension CalendarUnit: Comparable {
  /// A finer unit is less.
  public static func < (left: CalendarUnit, right: CalendarUnit) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension CalendarUnit {
  /// How many months it has, for the units between month and year.
  var months: Int {
    switch self {
    case .quarter: 3
    case .half: 6
    case .year: 12
    default: 1
    }
  }
}

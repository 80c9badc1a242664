/// What a numeral says: one exact number, an interval, or the two sides of a score.
public enum Value: Sendable, Hashable {
  case decimal(ExactDecimal)
  case fraction(Rational)
  /// Both ends belong to it (`三四十` is 30 to 40, `数百` 200 to 999).
  case interval(lower: ExactDecimal, upper: ExactDecimal)
  /// `3比1`, in the order it was written.
  case score(ExactDecimal, ExactDecimal)
}

extension Value: CustomStringConvertible {
  /// `2974000`, `1/3`, `30..40`, `3:1`.
  public var description: String {
    switch self {
    case .decimal(let number): number.description
    case .fraction(let fraction): fraction.description
    case .interval(let lower, let upper): "\(lower)..\(upper)"
    case .score(let first, let second): "\(first):\(second)"
    }
  }
}

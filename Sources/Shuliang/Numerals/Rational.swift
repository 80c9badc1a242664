/// An exact fraction in lowest terms with a positive denominator (`三分之一` is `1/3`).
///
/// Operations that would pass 128 bits return `nil`; none rounds.
public struct Rational: Sendable, Hashable {
  public let numerator: Int128
  public let denominator: Int128

  /// The fraction in lowest terms, or `nil` where the denominator is zero.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Rational.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// The exact value of a decimal, or `nil` where it passes 128 bits.
  public init?(_ decimal: ExactDecimal) {
    let number = decimal.normalized
    guard let power = ExactDecimal.powerOfTen(abs(number.exponent)) else { return nil }
    if number.exponent < 0 {
      self.init(number.significand, over: power)
    } else {
      let (product, overflow) = number.significand.multipliedReportingOverflow(by: power)
      guard !overflow else { return nil }
      self.init(product, over: 1)
    }
  }

  public func multiplied(by other: Rational) -> Rational? {
    // Crosswise reduction keeps the intermediate products small.
    guard let left = Rational(numerator, over: other.denominator),
      let right = Rational(other.numerator, over: denominator)
    else { return nil }
    let (top, topOverflow) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (bottom, bottomOverflow) = left.denominator.multipliedReportingOverflow(
      by: right.denominator
    )
    guard !topOverflow, !bottomOverflow else { return nil }
    return Rational(top, over: bottom)
  }

  public var reciprocal: Rational? { Rational(denominator, over: numerator) }

  /// The fraction as a decimal where its expansion ends, else `nil`.
  public var decimal: ExactDecimal? {
    var rest = denominator
    var twos = 0
    var fives = 0
    while rest % 2 == 0 {
      rest /= 2
      twos += 1
    }
    while rest % 5 == 0 {
      rest /= 5
      fives += 1
    }
    guard rest == 1 else { return nil }
    let places = Swift.max(twos, fives)
    guard let power = ExactDecimal.powerOfTen(places) else { return nil }
    let (digits, overflow) = numerator.multipliedReportingOverflow(by: power / denominator)
    return overflow ? nil : ExactDecimal(significand: digits, exponent: -places)
  }

  static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return Swift.max(larger, 1)
  }
}

extension Rational: CustomStringConvertible {
  public var description: String {
    denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)"
  }
}

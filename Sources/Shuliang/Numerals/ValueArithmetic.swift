/// What reading a numeral of several parts needs to compute.
extension Value {
  /// The value with the opposite sign; `nil` for a score.
  var negated: Value? {
    switch self {
    case .decimal(let number): .decimal(number.negated)
    case .fraction(let fraction):
      Rational(-fraction.numerator, over: fraction.denominator).map { .fraction($0) }
    case .interval(let lower, let upper):
      .interval(lower: upper.negated, upper: lower.negated)
    case .score: nil
    }
  }

  /// The value times a part of a whole: a fraction, also where its expansion ends; an interval
  /// keeps decimal ends.
  func share(_ part: Rational) -> Value? {
    guard case .decimal(let number) = self else { return multiplied(by: part) }
    return Rational(number)?.multiplied(by: part).map { .fraction($0) }
  }

  /// The decimal, or the upper end of the interval.
  var upperEnd: ExactDecimal? {
    switch self {
    case .decimal(let number): number
    case .interval(_, let upper): upper
    case .fraction, .score: nil
    }
  }

  /// Whether each of its numbers has 38 digits or fewer; an `Int128` holds some of 39.
  var fitsDigitLimit: Bool {
    switch self {
    case .decimal(let number): number.fitsDigitLimit
    case .fraction(let fraction):
      ExactDecimal(significand: fraction.numerator).fitsDigitLimit
        && ExactDecimal(significand: fraction.denominator).fitsDigitLimit
    case .interval(let lower, let upper): lower.fitsDigitLimit && upper.fitsDigitLimit
    case .score(let first, let second): first.fitsDigitLimit && second.fitsDigitLimit
    }
  }
}

extension ExactDecimal {
  /// Whether it is written with 38 digits or fewer, zeros between included.
  var fitsDigitLimit: Bool {
    let number = normalized
    guard number.exponent.magnitude <= ExactDecimal.maximumPower else { return false }
    let digits = String(number.significand.magnitude).count
    // Before a point there is at least one digit, `0`.
    let written = number.exponent >= 0 ? digits + number.exponent : max(digits, 1 - number.exponent)
    return written <= ExactDecimal.maximumPower
  }
}

extension Rational {
  /// The exact sum with a whole number, or `nil` where it passes 128 bits.
  func adding(_ whole: ExactDecimal) -> Rational? {
    guard let whole = Rational(whole), whole.denominator == 1 else { return nil }
    let (product, overflow) = whole.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, carry) = product.addingReportingOverflow(numerator)
    return overflow || carry ? nil : Rational(sum, over: denominator)
  }
}

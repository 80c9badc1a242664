/// Reads width-folded bytes that are one numeral from end to end, with its sign, and with the
/// forms that ``NumeralParser`` leaves to the rules of figures: fractions, shares, halves.
///
/// In running text those forms need their context; here nothing stands around them.
struct WholeNumeralReader {
  let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read() -> Numeral? {
    let isNegative = takeSign()
    guard var numeral = readUnsigned(), position == bytes.count else { return nil }
    if isNegative {
      guard let negated = numeral.value.negated else { return nil }
      numeral.value = negated
    }
    return numeral.value.fitsDigitLimit ? numeral : nil
  }

  /// Takes a sign; says whether it is a minus.
  private mutating func takeSign() -> Bool {
    if take(anyOf: "+") { return false }
    return take(anyOf: "-", "−", "负", "負", "零下")
  }

  private mutating func readUnsigned() -> Numeral? {
    if take(anyOf: "半") { return readHalf() }
    if take(anyOf: "上") { return readAtLeast() }
    guard let first = parseNext() else { return nil }
    if position == bytes.count { return first }
    if take(anyOf: "又") { return readMixedFraction(first) }
    if take(anyOf: "成") { return readTenths(first) }
    if take(anyOf: "半") { return readOneHalf(first) }
    if take(anyOf: "个半", "個半") { return readAndHalf(first) }
    return readFraction(first)
  }

  // MARK: Fractions

  /// 三分之二, 1/3, behind the numeral before the sign.
  private mutating func readFraction(_ first: Numeral) -> Numeral? {
    if take(anyOf: "/") {
      guard let second = parseNext(), first.traits == .arabic, second.traits == .arabic else {
        return nil
      }
      return quotient(second, of: first)
    }
    guard take(anyOf: "分之", "份之"), let numerator = parseNext() else { return nil }
    return quotient(first, of: numerator)
  }

  private func quotient(_ denominator: Numeral, of numerator: Numeral) -> Numeral? {
    guard let number = denominator.number, number.normalized.exponent >= 0,
      let divisor = Rational(number)?.reciprocal,
      let value = numerator.value.share(divisor)
    else { return nil }
    return joined(denominator, numerator, value)
  }

  /// 一|又二分之一, 2|又1/2: a whole number and a fraction below 1.
  private mutating func readMixedFraction(_ whole: Numeral) -> Numeral? {
    guard let number = whole.number, number.normalized.exponent >= 0,
      let second = parseNext(), let fraction = readFraction(second),
      case .fraction(let part) = fraction.value, part.numerator < part.denominator,
      let value = part.adding(number)
    else { return nil }
    return joined(whole, fraction, .fraction(value))
  }

  // MARK: Shares

  /// 六成, 六成|半, 六成|五, 5成|82, 三四成: tenths of the whole, at most all of it.
  private mutating func readTenths(_ tenths: Numeral) -> Numeral? {
    guard let tenth = Rational(1, over: 10) else { return nil }
    var value = tenths.value
    if case .decimal(let number) = value, position < bytes.count {
      guard let tail = readTail(), let sum = number.adding(tail) else { return nil }
      value = .decimal(sum)
    }
    guard let upper = value.upperEnd, upper <= ExactDecimal(10),
      let share = value.share(tenth)
    else { return nil }
    return joined(tenths, tenths, share)
  }

  /// What stands behind 成, in tenths: 半 is 0.5, 五 0.5, 82 0.82.
  private mutating func readTail() -> ExactDecimal? {
    if take(anyOf: "半") { return ExactDecimal(significand: 5, exponent: -1) }
    guard let tail = parseNext(), let number = tail.number else { return nil }
    if tail.traits == .arabic, tail.integerDigits <= 2 {
      return number.scaled(byPowerOfTen: -tail.integerDigits)
    }
    let isDigit = tail.traits == .chinese && tail.scalarCount == 1 && number < ExactDecimal(10)
    return isDigit ? number.scaled(byPowerOfTen: -1) : nil
  }

  // MARK: Halves and least numbers

  /// 半 and 半|成.
  private mutating func readHalf() -> Numeral? {
    Rational(1, over: take(anyOf: "成") ? 20 : 2).map(half)
  }

  /// 一|半.
  private func readOneHalf(_ one: Numeral) -> Numeral? {
    guard one.traits == .chinese, one.scalarCount == 1, one.number == ExactDecimal(1) else {
      return nil
    }
    return Rational(1, over: 2).map(half)
  }

  /// 两|个半.
  private func readAndHalf(_ whole: Numeral) -> Numeral? {
    guard let number = whole.number, number.normalized.exponent >= 0,
      let value = Rational(1, over: 2)?.adding(number)
    else { return nil }
    return joined(whole, half(value), .fraction(value))
  }

  private func half(_ value: Rational) -> Numeral {
    Numeral(form: Numeral.Form(range: 0..<bytes.count, traits: .chinese), value: .fraction(value))
  }

  /// 上|百: it begins with a magnitude, as in no other numeral 上 means "up to".
  private mutating func readAtLeast() -> Numeral? {
    guard let numeral = parseNext(), numeral.traits.contains(.bareMagnitude) else { return nil }
    return numeral
  }

  // MARK: Steps

  private mutating func parseNext() -> Numeral? {
    guard let numeral = NumeralParser.parse(bytes, at: position) else { return nil }
    position = numeral.range.upperBound
    return numeral
  }

  private mutating func take(anyOf words: StaticString...) -> Bool {
    for word in words {
      let isThere = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
      if isThere {
        position += word.utf8CodeUnitCount
        return true
      }
    }
    return false
  }

  /// A numeral of two parts.
  private func joined(_ first: Numeral, _ second: Numeral, _ value: Value) -> Numeral {
    var numeral = first
    numeral.value = value
    numeral.traits.formUnion(second.traits)
    numeral.traits.remove(.bareMagnitude)
    numeral.form.trailingPower = 0
    return numeral
  }
}

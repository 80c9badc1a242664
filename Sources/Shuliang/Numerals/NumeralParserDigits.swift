/// How a numeral takes in digits: ASCII runs, Chinese digits and their decimals.
extension NumeralParser {
  mutating func readDigits() -> Bool {
    // Digits follow nothing, or a magnitude: 1亿2000万.
    guard pending == nil, !traits.contains(.vague) else { return false }
    guard let digits = DigitRun(bytes, at: position), let number = digits.number else {
      return false
    }
    pending = number
    pendingDigits = digits.range.count
    if position == start { integerDigits = digits.integerDigits }
    traits.formUnion(digits.traits)
    position = digits.range.upperBound
    return true
  }

  mutating func readChineseDigit(_ digit: Int) -> Bool {
    if let pending {
      guard !traits.contains(.arabic), !pendingIsPair else { return false }
      return readDigitBesideDigit(digit, pending)
    }
    if readPositionalNumber() { return true }
    if digit > 0, largePower == 4, lastPower == 4, isTens(at: position + 3) { return false }
    pending = ExactDecimal(digit)
    pendingDigits = 1
    if digit == 0, position > start { sawZero = true }
    if digit == 0, lastPower > 0 { pending = nil }
    traits.insert(.chinese)
    position += 3
    return true
  }

  /// 三億|二七四五|萬, 五○|萬: digits by their places, with 万 or 亿 behind them. Two alone are a range (三五萬).
  private mutating func readPositionalNumber() -> Bool {
    guard !traits.contains(.arabic), !traits.contains(.vague) else { return false }
    var offset = position
    var number: Int128 = 0
    var digits = 0
    var last = 0
    while digits < ExactDecimal.maximumPower,
      let digit = NumeralSign(UTF8Scan.scalar(in: bytes, at: offset))?.digit
    {
      number = number * 10 + Int128(digit)
      last = digit
      digits += 1
      offset += 3
    }
    guard digits > 2 || digits == 2 && last == 0, number > 0,
      case .large(let power) = NumeralSign(UTF8Scan.scalar(in: bytes, at: offset)), power < 12
    else { return false }
    pending = ExactDecimal(significand: number, exponent: 0)
    pendingDigits = digits
    traits.insert(.chinese)
    position = offset
    return true
  }

  /// 四十万十五岁: tens follow 万 only behind 零 or 千, so a new numeral begins.
  private func isTens(at offset: Int) -> Bool {
    !sawZero && NumeralSign(UTF8Scan.scalar(in: bytes, at: offset)) == .small(1)
  }

  /// A second digit without a magnitude between: 三四(十) is a range, 一九九八 a string.
  private mutating func readDigitBesideDigit(_ digit: Int, _ pending: ExactDecimal) -> Bool {
    if pendingDigits == 1, isRangePair(Int(pending.significand), digit) {
      traits.insert(.adjacentDigits)
      if end == .upper { self.pending = ExactDecimal(digit) }
      pendingIsPair = true
      position += 3
      return true
    }
    guard lastPower == 0, let tenfold = pending.scaled(byPowerOfTen: 1).adding(ExactDecimal(digit))
    else { return false }
    self.pending = tenfold
    pendingDigits += 1
    traits.insert(.digitString)
    position += 3
    return true
  }

  /// 三四, 七八 and 三五 count as ranges where no further digit follows.
  private func isRangePair(_ first: Int, _ second: Int) -> Bool {
    guard second == first + 1 || (first, second) == (3, 5), first > 0 else { return false }
    return NumeralSign(UTF8Scan.scalar(in: bytes, at: position + 3))?.digit == nil
  }

  mutating func readTens(_ tens: Int) -> Bool {
    guard pending == nil, smallPower > 1 else { return false }
    guard let sum = section.adding(ExactDecimal(tens)) else { return false }
    section = sum
    smallPower = 1
    lastPower = 1
    traits.insert(.chinese)
    position += 3
    return true
  }

  /// 三点一四: a point counts between Chinese digits, not before 分 or 刻 of a clock time.
  mutating func readChineseDecimals() -> Bool {
    guard pending != nil || lastPower > 0, !traits.contains(.decimal),
      traits.contains(.chinese), !traits.contains(.arabic), !pendingIsPair
    else { return false }
    var offset = position + 3
    var fraction: Int128 = 0
    var places = 0
    while let digit = NumeralSign(UTF8Scan.scalar(in: bytes, at: offset))?.digit,
      places < ExactDecimal.maximumPower
    {
      fraction = fraction * 10 + Int128(digit)
      places += 1
      offset += 3
    }
    guard places > 0, !isClockWord(at: offset) else { return false }
    let decimals = ExactDecimal(significand: fraction, exponent: -places)
    guard let whole = result, let sum = whole.adding(decimals) else { return false }
    highest = ExactDecimal(0)
    total = ExactDecimal(0)
    section = ExactDecimal(0)
    pending = sum
    pendingDigits = 2
    smallPower = NumeralParser.noSmallPower
    lastPower = 0
    traits.insert(.decimal)
    position = offset
    return true
  }

  /// 九点五分 is a time of day, except behind 打分 and 得.
  private func isClockWord(at offset: Int) -> Bool {
    switch Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: offset)) {
    case "分":
      start < 3
        || ![0x5206, 0x5F97].contains(UTF8Scan.scalar(in: bytes, at: start - 3))  // 分 得
    case "刻", "十", "时", "時": true
    default: false
    }
  }
}

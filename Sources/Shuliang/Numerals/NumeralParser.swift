/// Reads the longest numeral at a place of a width-folded text.
///
/// One pass evaluates from left to right: `pending` is the number just read, `section` what
/// 千 百 十 have gathered, `total` what 万 and 亿 have closed. Cost is linear in the numeral.
struct NumeralParser {
  private let bytes: [UInt8]
  private let start: Int
  /// Which end of an interval (三四十, 数百) this pass computes.
  private let end: IntervalEnd

  private var position: Int
  private var total = ExactDecimal(0)
  private var section = ExactDecimal(0)
  private var pending: ExactDecimal?
  private var pendingDigits = 0
  /// The power of the last 十 百 千 of this section; 4 before any.
  private var smallPower = NumeralParser.noSmallPower
  /// The power of the last 万 亿; `Int.max` before any.
  private var largePower = Int.max
  private var lastPower = 0
  private var sawZero = false
  /// Whether a numeral is complete at `position`.
  private var traits: Numeral.Traits = []
  private var integerDigits = 0

  private static let noSmallPower = 4

  private enum IntervalEnd { case lower, upper }

  private init(bytes: [UInt8], start: Int, end: IntervalEnd) {
    self.bytes = bytes
    self.start = start
    self.end = end
    position = start
  }

  /// The numeral that begins at `start`, or `nil` where none does.
  static func parse(_ bytes: [UInt8], at start: Int) -> Numeral? {
    var parser = NumeralParser(bytes: bytes, start: start, end: .lower)
    guard let lower = parser.run() else { return nil }
    var value = Value.decimal(lower)
    if !parser.traits.isDisjoint(with: [.vague, .adjacentDigits]) {
      var second = NumeralParser(bytes: bytes, start: start, end: .upper)
      guard let upper = second.run() else { return nil }
      value = .interval(lower: lower, upper: upper)
    }
    var count = 0
    for offset in start..<parser.position where !UTF8Scan.isContinuation(bytes[offset]) {
      count += 1
    }
    return Numeral(
      range: start..<parser.position,
      value: value,
      traits: parser.traits,
      integerDigits: parser.integerDigits,
      trailingPower: parser.pending == nil ? parser.lastPower : 0,
      scalarCount: count
    )
  }

  private mutating func run() -> ExactDecimal? {
    while readSign() {}
    guard position > start else { return nil }
    return result
  }

  /// The value of all that was read.
  private var result: ExactDecimal? {
    var current = section
    if let pending {
      guard let sum = section.adding(pending.scaled(byPowerOfTen: trailingScale)) else {
        return nil
      }
      current = sum
    }
    return total.adding(current)
  }

  /// 三千五 is 3500 and 一万二 is 12000: a last digit counts tenths of the magnitude before it,
  /// unless 零 stands between.
  private var trailingScale: Int {
    let isSingleDigit = pendingDigits == 1 && !traits.contains(.decimal)
    return isSingleDigit && !sawZero && lastPower >= 2 ? lastPower - 1 : 0
  }

  /// Reads one more sign; false where the numeral ends.
  private mutating func readSign() -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    if UTF8Scan.isDigit(byte) { return readDigits() }
    if byte == 0x20 { return readSpacedMagnitude() }
    guard let sign = NumeralSign(UTF8Scan.scalar(in: bytes, at: position)) else { return false }
    switch sign {
    case .digit(let digit): return readChineseDigit(digit)
    case .tens(let tens): return readTens(tens)
    case .small(let power): return readSmallPower(power)
    case .large(let power): return readLargePower(power)
    case .several: return readSome()
    case .point: return readChineseDecimals()
    }
  }

  // MARK: Digits

  private mutating func readDigits() -> Bool {
    // Digits follow nothing, or a magnitude: 1亿2000万.
    guard pending == nil, !traits.contains(.vague) else { return false }
    guard let digits = DigitRun(bytes, at: position), let number = digits.number else {
      return false
    }
    pending = number
    pendingDigits = digits.range.count
    if position == start { integerDigits = digits.integerDigits }
    traits.insert(.arabic)
    if digits.isGrouped { traits.insert(.grouped) }
    if digits.hasDecimals { traits.insert(.decimal) }
    if digits.isDotted { traits.insert(.dotted) }
    position = digits.range.upperBound
    return true
  }

  private mutating func readChineseDigit(_ digit: Int) -> Bool {
    if let pending {
      guard !traits.contains(.arabic), pendingDigits > 0 else { return false }
      return readDigitBesideDigit(digit, pending)
    }
    if digit > 0, largePower == 4, lastPower == 4, isTens(at: position + 3) { return false }
    pending = ExactDecimal(digit)
    pendingDigits = 1
    if digit == 0, position > start { sawZero = true }
    if digit == 0, lastPower > 0 { pending = nil }
    traits.insert(.chinese)
    position += 3
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
      // Nothing but a magnitude may follow the pair.
      pendingDigits = 0
      position += 3
      pendingDigits = -1
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
    if case .digit = NumeralSign(UTF8Scan.scalar(in: bytes, at: position + 3)) { return false }
    return true
  }

  private mutating func readTens(_ tens: Int) -> Bool {
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
  private mutating func readChineseDecimals() -> Bool {
    guard pending != nil || lastPower > 0, !traits.contains(.decimal),
      traits.contains(.chinese), !traits.contains(.arabic)
    else { return false }
    guard pendingDigits != -1 else { return false }
    var offset = position + 3
    var fraction: Int128 = 0
    var places = 0
    while case .digit(let digit) = NumeralSign(UTF8Scan.scalar(in: bytes, at: offset)), places < 30
    {
      fraction = fraction * 10 + Int128(digit)
      places += 1
      offset += 3
    }
    guard places > 0, !isClockWord(at: offset) else { return false }
    let decimals = ExactDecimal(significand: fraction, exponent: -places)
    guard let whole = result, let sum = whole.adding(decimals) else { return false }
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

  // MARK: Magnitudes

  private mutating func readSmallPower(_ power: Int) -> Bool {
    guard power < smallPower else { return false }
    if power == 1, pending == nil, lastPower == 4, !sawZero { return false }
    if traits.contains(.digitString) || startsUnit(power) { return false }
    if pending == nil, power > 1, position > start, lastPower > 0, !sawZero { return false }
    if pending == nil, power > 1, position == start { traits.insert(.bareMagnitude) }
    let count = pending ?? ExactDecimal(1)
    guard let sum = section.adding(count.scaled(byPowerOfTen: power)) else { return false }
    section = sum
    close(power: power)
    smallPower = power
    traits.insert(.chinese)
    position += 3
    return true
  }

  /// 400千米, 955百帕: 千 and 百 are the prefix of a unit.
  private func startsUnit(_ power: Int) -> Bool {
    guard position > start else { return false }
    return switch (power, Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: position + 3))) {
    case (3, "米"), (3, "克"), (3, "瓦"), (3, "伏"), (3, "卡"), (3, "帕"), (3, "赫"), (3, "焦"),
      (3, "周"), (3, "乏"), (2, "帕"):
      true
    default: false
    }
  }

  private mutating func readLargePower(_ power: Int) -> Bool {
    if power == 12, !isTrillion { return false }
    if traits.contains(.digitString) { return false }
    let hasCount = pending != nil || section.significand != 0
    if !hasCount, position > start {
      // 万亿, 亿亿: the magnitudes multiply, once. Anything else ends the numeral.
      guard total.significand != 0, lastPower == largePower, power == 8, total.exponent < 8 else {
        return false
      }
      total = total.scaled(byPowerOfTen: power)
    } else {
      if !hasCount { traits.insert(.bareMagnitude) }
      let count = hasCount ? section.adding(pending ?? ExactDecimal(0)) : ExactDecimal(1)
      guard let count else { return false }
      guard let sum = closed(count: count, power: power) else { return false }
      total = sum
    }
    section = ExactDecimal(0)
    close(power: power)
    largePower = power
    smallPower = NumeralParser.noSmallPower
    traits.insert(.magnitude)
    position += 3
    return true
  }

  /// 1亿2000万 adds; 3000万亿 multiplies all before it.
  private func closed(count: ExactDecimal, power: Int) -> ExactDecimal? {
    if power < largePower { return total.adding(count.scaled(byPowerOfTen: power)) }
    return power == largePower ? nil : total.adding(count)?.scaled(byPowerOfTen: power)
  }

  private mutating func close(power: Int) {
    pending = nil
    pendingDigits = 0
    lastPower = power
    sawZero = false
  }

  /// 兆 is 10^12 before money and before lesser digits (1兆2千億); elsewhere it is the SI prefix
  /// of a unit (兆瓦).
  private var isTrillion: Bool {
    let next = position + 3
    if next < bytes.count, UTF8Scan.isDigit(bytes[next]) { return true }
    if case .digit = NumeralSign(UTF8Scan.scalar(in: bytes, at: next)) { return true }
    return switch Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: next)) {
    case "元", "圓", "美", "日", "韓", "韩", "歐", "欧": true
    default: false
    }
  }

  /// `５０００ 万`: blanks between digits and a magnitude belong to the numeral.
  private mutating func readSpacedMagnitude() -> Bool {
    guard traits.contains(.arabic), pending != nil else { return false }
    var offset = position
    while offset < bytes.count, bytes[offset] == 0x20, offset - position < 2 { offset += 1 }
    guard case .large(let power) = NumeralSign(UTF8Scan.scalar(in: bytes, at: offset)) else {
      return false
    }
    let blank = position
    position = offset
    if readLargePower(power) { return true }
    position = blank
    return false
  }

  // MARK: Vague numerals

  /// 数百 is 200 to 999, 十几 is 11 to 19.
  private mutating func readSome() -> Bool {
    guard pending == nil, !traits.contains(.vague), !traits.contains(.arabic) else { return false }
    if lastPower == 1 {
      guard isHan("几", "幾") else { return false }
      pending = ExactDecimal(end == .lower ? 1 : 9)
    } else {
      guard position == start else { return false }
      guard let power = magnitudePower(at: position + 3) else { return false }
      let some = ExactDecimal(significand: 2, exponent: power)
      let many = ExactDecimal(significand: 10, exponent: power).adding(ExactDecimal(-1))
      guard let many else { return false }
      section = end == .lower ? some : many
      position += 3
      lastPower = power
      if power >= 4 {
        total = section
        section = ExactDecimal(0)
        largePower = power
        traits.insert(.magnitude)
      } else {
        smallPower = power
      }
    }
    traits.insert([.vague, .chinese])
    position += 3
    return true
  }

  private func isHan(_ simplified: Unicode.Scalar, _ traditional: Unicode.Scalar) -> Bool {
    let scalar = UTF8Scan.scalar(in: bytes, at: position)
    return scalar == simplified.value || scalar == traditional.value
  }

  private func magnitudePower(at offset: Int) -> Int? {
    switch NumeralSign(UTF8Scan.scalar(in: bytes, at: offset)) {
    case .small(let power): power
    case .large(let power) where power < 12: power
    default: nil
    }
  }
}

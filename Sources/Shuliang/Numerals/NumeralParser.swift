/// Reads the longest numeral at a place of a width-folded text.
///
/// One pass evaluates from left to right: `pending` is the number just read, `section` what
/// 千 百 十 have gathered, `total` what 万 and 亿 have closed. Cost is linear in the numeral.
struct NumeralParser {
  let bytes: [UInt8]
  let start: Int
  /// Which end of an interval (三四十, 数百) this pass computes.
  let end: IntervalEnd

  var position: Int
  /// What 亿亿 has closed; all after it is less.
  var highest = ExactDecimal(0)
  var total = ExactDecimal(0)
  var section = ExactDecimal(0)
  var pending: ExactDecimal?
  var pendingDigits = 0
  /// Whether `pending` is one end of a pair (三四): nothing but a magnitude may follow.
  var pendingIsPair = false
  /// The power of the last 十 百 千 of this section; 4 before any.
  var smallPower = NumeralParser.noSmallPower
  /// The power of the last 万 亿; `Int.max` before any.
  var largePower = Int.max
  var lastPower = 0
  var sawZero = false
  var traits: Numeral.Traits = []
  var integerDigits = 0

  static let noSmallPower = 4

  enum IntervalEnd { case lower, upper }

  private init(bytes: [UInt8], start: Int, end: IntervalEnd) {
    self.bytes = bytes
    self.start = start
    self.end = end
    position = start
  }

  /// The numeral that begins at `start`, or `nil` where none does.
  static func parse(_ bytes: [UInt8], at start: Int) -> Numeral? {
    parsePlain(bytes, at: start) ?? parseAny(bytes, at: start)
  }

  /// The commonest numerals, digits with at most one magnitude and one Chinese digit, where no sign
  /// follows.
  private static func parsePlain(_ bytes: [UInt8], at start: Int) -> Numeral? {
    guard start < bytes.count else { return nil }
    if UTF8Scan.isDigit(bytes[start]) { return parseDigits(bytes, at: start) }
    guard case .digit(let digit) = NumeralSign(UTF8Scan.scalar(in: bytes, at: start)),
      isEnd(bytes, at: start + 3)
    else { return nil }
    let form = Numeral.Form(range: start..<(start + 3), traits: .chinese, scalarCount: 1)
    return Numeral(form: form, value: .decimal(ExactDecimal(digit)))
  }

  /// 3.5, 3.5万, 12亿.
  private static func parseDigits(_ bytes: [UInt8], at start: Int) -> Numeral? {
    guard let digits = DigitRun(bytes, at: start), let number = digits.number else { return nil }
    var form = Numeral.Form(
      range: digits.range,
      traits: digits.traits,
      integerDigits: Int32(digits.integerDigits),
      scalarCount: Int32(digits.scalarCount)
    )
    let end = digits.range.upperBound
    if isEnd(bytes, at: end) { return Numeral(form: form, value: .decimal(number)) }
    // 兆 is a magnitude before some words only.
    guard case .large(let power) = NumeralSign(UTF8Scan.scalar(in: bytes, at: end)), power < 12,
      isEnd(bytes, at: end + 3),
      let value = ExactDecimal(0).adding(number.scaled(byPowerOfTen: power))
    else { return nil }
    form.range = start..<(end + 3)
    form.traits.insert(.magnitude)
    form.trailingPower = Int32(power)
    form.scalarCount += 1
    return Numeral(form: form, value: .decimal(value))
  }

  /// Whether no numeral goes on at an offset: no sign and, after digits, no blank, which a
  /// magnitude may follow.
  private static func isEnd(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    let byte = bytes[offset]
    if byte < 0x80 { return byte != 0x20 && !UTF8Scan.isDigit(byte) }
    return NumeralSign(UTF8Scan.scalar(in: bytes, at: offset)) == nil
  }

  private static func parseAny(_ bytes: [UInt8], at start: Int) -> Numeral? {
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
    let form = Numeral.Form(
      range: start..<parser.position,
      traits: parser.traits,
      integerDigits: Int32(parser.integerDigits),
      trailingPower: Int32(parser.pending == nil ? parser.lastPower : 0),
      scalarCount: Int32(count)
    )
    return Numeral(form: form, value: value)
  }

  mutating func run() -> ExactDecimal? {
    while readSign() {}
    guard position > start else { return nil }
    return result
  }

  /// The value of all that was read.
  var result: ExactDecimal? {
    var current = section
    if let pending {
      guard let sum = section.adding(pending.scaled(byPowerOfTen: trailingScale)) else {
        return nil
      }
      current = sum
    }
    guard highest.significand != 0 else { return total.adding(current) }
    return total.adding(current)?.adding(highest)
  }

  /// 三千五 is 3500 and 一万二 is 12000: a last digit counts tenths of the magnitude before it,
  /// unless 零 stands between.
  var trailingScale: Int {
    let isSingleDigit = pendingDigits == 1 && !pendingIsPair && !traits.contains(.decimal)
    return isSingleDigit && !sawZero && lastPower >= 2 ? lastPower - 1 : 0
  }

  /// Reads one more sign; false where the numeral ends.
  mutating func readSign() -> Bool {
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
    case .several: return readSeveral()
    case .point: return readChineseDecimals()
    case .circle: return position > start && !traits.contains(.arabic) && readChineseDigit(0)
    }
  }
}

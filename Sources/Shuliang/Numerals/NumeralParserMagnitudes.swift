/// How a numeral takes in magnitudes: 十 百 千, 万 亿 兆, and 几 and 数 before them.
extension NumeralParser {
  mutating func readSmallPower(_ power: Int) -> Bool {
    guard power < smallPower else { return false }
    // 2024百联: no one writes hundreds of a longer number.
    if integerDigits > 1, lastPower == 0, !traits.contains(.decimal) { return false }
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

  mutating func readLargePower(_ power: Int) -> Bool {
    if power == 12, !isTrillion { return false }
    if traits.contains(.digitString) { return false }
    let hasCount = pending != nil || section.significand != 0
    if !hasCount, position > start {
      // 万亿: the magnitudes multiply. Anything else ends the numeral.
      guard total.significand != 0, lastPower == largePower, power == 8 else { return false }
      if lastPower == 8 { return closeHighest() }
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

  /// 一亿|亿零一万亿: what comes after 亿亿 counts by itself, and has no 亿亿 again.
  private mutating func closeHighest() -> Bool {
    guard highest.significand == 0 else { return false }
    highest = total.scaled(byPowerOfTen: 8)
    total = ExactDecimal(0)
    close(power: 8)
    largePower = Int.max
    smallPower = NumeralParser.noSmallPower
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
    pendingIsPair = false
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
  mutating func readSpacedMagnitude() -> Bool {
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

  /// 数百 is 200 to 999, 十几 is 11 to 19.
  mutating func readSeveral() -> Bool {
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

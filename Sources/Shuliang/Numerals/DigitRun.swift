/// ASCII digits with their grouping and decimal point: `1,209,909`, `16·51`, `3.5`.
struct DigitRun {
  let range: Range<Int>
  /// `nil` where it has more than 38 digits.
  let number: ExactDecimal?
  let integerDigits: Int
  let scalarCount: Int
  let isGrouped: Bool
  let hasDecimals: Bool
  /// More than one point: a version or an address, no number.
  let isDotted: Bool

  /// The run that begins at `start`, or `nil` where no digit stands there.
  init?(_ bytes: borrowing [UInt8], at start: Int) {
    var scanner = Scanner(position: start)
    scanner.readPlainDigits(bytes)
    guard scanner.digits > 0 else { return nil }
    let leading = scanner.digits
    if scanner.mayGoOn(bytes) {
      isGrouped = leading <= 3 && bytes[start] != 0x30 && scanner.readGroups(bytes)
      integerDigits = scanner.digits
      hasDecimals = scanner.readDecimals(bytes)
      isDotted = hasDecimals && scanner.isAtSecondPoint(bytes)
    } else {
      isGrouped = false
      integerDigits = leading
      hasDecimals = false
      isDotted = false
    }
    range = start..<scanner.position
    scalarCount = range.count - scanner.continuations
    number =
      scanner.overflowed
      ? nil : ExactDecimal(significand: scanner.significand, exponent: -scanner.places)
  }

  /// What a numeral of these digits alone has.
  var traits: Numeral.Traits {
    var traits = Numeral.Traits.arabic
    if isGrouped { traits.insert(.grouped) }
    if hasDecimals { traits.insert(.decimal) }
    if isDotted { traits.insert(.dotted) }
    return traits
  }

  private struct Scanner {
    var position: Int
    /// The first eighteen digits, and all of them where there are more: most numbers need one
    /// word.
    private var head: Int64 = 0
    private var tail: Int128 = 0
    var significand: Int128 { digits <= 18 ? Int128(head) : tail }
    var digits = 0
    var places = 0
    /// How many bytes of wide separators and points begin no scalar.
    var continuations = 0
    var overflowed = false

    init(position: Int) {
      self.position = position
    }

    /// Whether a separator or a point may stand here; Han text never starts so.
    func mayGoOn(_ bytes: [UInt8]) -> Bool {
      guard position < bytes.count else { return false }
      switch bytes[position] {
      case UInt8(ascii: "."), UInt8(ascii: ","), 0x20, 0xC2, 0xE2, 0xE3, 0xEF: return true
      default: return false
      }
    }

    mutating func readPlainDigits(_ bytes: [UInt8]) {
      while position < bytes.count, UTF8Scan.isDigit(bytes[position]) {
        append(bytes[position])
        position += 1
      }
    }

    private mutating func append(_ digit: UInt8) {
      digits += 1
      if digits <= 18 {
        head = head &* 10 &+ Int64(digit - 0x30)
      } else if digits <= ExactDecimal.maximumPower {
        tail = (digits == 19 ? Int128(head) : tail) * 10 + Int128(digit - 0x30)
      } else {
        overflowed = true
      }
    }

    /// Groups of three after `,` or `，`, or at least two such groups after a blank.
    mutating func readGroups(_ bytes: [UInt8]) -> Bool {
      guard let separator = separatorLength(bytes, at: position),
        isGroup(bytes, at: position + separator)
      else {
        return false
      }
      let isBlank = bytes[position] == 0x20
      if isBlank {
        let next = position + separator + 3
        guard next < bytes.count, bytes[next] == 0x20, isGroup(bytes, at: next + 1) else {
          return false
        }
      }
      let first = bytes[position]
      while position < bytes.count, bytes[position] == first,
        let separator = separatorLength(bytes, at: position),
        isGroup(bytes, at: position + separator)
      {
        for offset in 0..<3 { append(bytes[position + separator + offset]) }
        position += separator + 3
        continuations += separator - 1
      }
      return true
    }

    private func separatorLength(_ bytes: [UInt8], at offset: Int) -> Int? {
      guard offset < bytes.count else { return nil }
      switch bytes[offset] {
      case UInt8(ascii: ","), 0x20: return 1
      case 0xEF where UTF8Scan.scalar(in: bytes, at: offset) == 0xFF0C: return 3  // ，
      default: return nil
      }
    }

    /// Exactly three digits.
    private func isGroup(_ bytes: [UInt8], at offset: Int) -> Bool {
      guard offset + 3 <= bytes.count else { return false }
      for index in offset..<(offset + 3) where !UTF8Scan.isDigit(bytes[index]) { return false }
      return offset + 3 == bytes.count || !UTF8Scan.isDigit(bytes[offset + 3])
    }

    mutating func readDecimals(_ bytes: [UInt8]) -> Bool {
      guard let point = pointLength(bytes, at: position), hasDigit(bytes, at: position + point)
      else {
        return false
      }
      position += point
      continuations += point - 1
      let before = digits
      readPlainDigits(bytes)
      places = digits - before
      return true
    }

    func isAtSecondPoint(_ bytes: [UInt8]) -> Bool {
      guard let point = pointLength(bytes, at: position) else { return false }
      return hasDigit(bytes, at: position + point)
    }

    /// `.` and the middle dots that old newspapers print for it.
    private func pointLength(_ bytes: [UInt8], at offset: Int) -> Int? {
      guard offset < bytes.count else { return nil }
      if bytes[offset] == UInt8(ascii: ".") { return 1 }
      switch UTF8Scan.scalar(in: bytes, at: offset) {
      case 0x00B7: return 2  // ·
      case 0x2027, 0x2022, 0x30FB, 0xFF0E: return 3  // ‧ • ・ ．
      default: return nil
      }
    }

    private func hasDigit(_ bytes: [UInt8], at offset: Int) -> Bool {
      offset < bytes.count && UTF8Scan.isDigit(bytes[offset])
    }
  }
}

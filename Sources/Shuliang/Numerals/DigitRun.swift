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
    let text = bytes.span
    let whole = DigitRun.plainDigits(in: text, from: start)
    guard whole.end > start else { return nil }
    var (end, number) = whole
    let isPoint = end < text.count && text[unchecked: end] == UInt8(ascii: ".")
    if isPoint { (end, number) = DigitRun.plainDigits(in: text, from: end &+ 1, behind: number) }
    // 18 digits and a point are sure to be in the number.
    guard end &- start < 19, end > whole.end &+ 1 || !isPoint, !DigitRun.mayGoOn(in: text, at: end)
    else {
      self.init(scanning: bytes, at: start)
      return
    }
    let places = isPoint ? end &- whole.end &- 1 : 0
    self.init(
      plain: start..<end,
      integerDigits: whole.end &- start,
      number: ExactDecimal(significand: Int128(number), exponent: -places)
    )
  }

  /// Digits with at most one point.
  @inline(__always)
  private init(plain range: Range<Int>, integerDigits: Int, number: ExactDecimal) {
    self.range = range
    self.number = number
    self.integerDigits = integerDigits
    scalarCount = range.count
    isGrouped = false
    hasDecimals = range.count > integerDigits
    isDotted = false
  }

  /// Where the ASCII digits from an offset end, and the number they go on with; of more than 18
  /// digits it means nothing.
  @inline(__always)
  private static func plainDigits(
    in text: Span<UInt8>,
    from start: Int,
    behind leading: Int64 = 0
  ) -> (end: Int, number: Int64) {
    var (end, number) = (start, leading)
    while end < text.count, UTF8Scan.isDigit(text[unchecked: end]) {
      number = number &* 10 &+ Int64(text[unchecked: end] &- 0x30)
      end &+= 1
    }
    return (end, number)
  }

  /// Whether a separator or a point with a digit behind it may stand at an offset.
  @inline(__always)
  private static func mayGoOn(in text: Span<UInt8>, at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    switch text[unchecked: offset] {
    case UInt8(ascii: "."), UInt8(ascii: ","), 0x20, 0xC2, 0xE2, 0xE3, 0xEF:
      let next = offset &+ UTF8Scan.length(ofLead: text[unchecked: offset])
      return next < text.count && UTF8Scan.isDigit(text[unchecked: next])
    default: return false
    }
  }

  /// The run with its separators and points, however many.
  private init?(scanning bytes: borrowing [UInt8], at start: Int) {
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
      let text = bytes.span
      while position < text.count, UTF8Scan.isDigit(text[unchecked: position]) {
        append(text[unchecked: position])
        position &+= 1
      }
    }

    @inline(__always)
    private mutating func append(_ digit: UInt8) {
      digits &+= 1
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
      let byte = bytes[offset]
      if byte == UInt8(ascii: ".") { return 1 }
      guard byte >= 0x80 else { return nil }
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

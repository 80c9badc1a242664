/// A decimal number held exactly: `significand × 10^exponent`.
///
/// The exponent keeps the precision that was written (`4.0` stays `4.0`, `3.10万` becomes
/// `31000`); equality and order look at the number alone. A significand holds 38 digits.
/// Operations that would need more return `nil` rather than round.
public struct ExactDecimal: Sendable {
  public let significand: Int128
  public let exponent: Int

  /// The largest power of ten that an `Int128` holds.
  static let maximumPower = 38

  public init(significand: Int128, exponent: Int = 0) {
    self.significand = significand
    self.exponent = exponent
  }

  public init(_ integer: Int) {
    self.init(significand: Int128(integer))
  }

  /// `10^power`, or `nil` where that is past 38 digits.
  static func powerOfTen(_ power: Int) -> Int128? {
    guard power >= 0, power <= maximumPower else { return nil }
    var result: UInt64 = 1
    for _ in 0..<Swift.min(power, largestWordPower) { result &*= 10 }
    guard power > largestWordPower else { return Int128(result) }
    var wide = Int128(result)
    for _ in largestWordPower..<power { wide *= 10 }
    return wide
  }

  /// The largest power of ten that 64 bits hold.
  private static let largestWordPower = 18

  /// The number times `10^power`; exact, no digit is lost.
  public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
    ExactDecimal(significand: significand, exponent: exponent + power)
  }

  public var negated: ExactDecimal {
    ExactDecimal(significand: -significand, exponent: exponent)
  }

  /// The exact sum, or `nil` where it needs more than 38 digits.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let common = Swift.min(exponent, other.exponent)
    guard let left = aligned(to: common), let right = other.aligned(to: common) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactDecimal(significand: sum, exponent: common)
  }

  /// The exact product, or `nil` where it needs more than 38 digits.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = significand.multipliedReportingOverflow(by: other.significand)
    return overflow ? nil : ExactDecimal(significand: product, exponent: exponent + other.exponent)
  }

  /// The significand at a smaller exponent, or `nil` on overflow.
  func aligned(to smaller: Int) -> Int128? {
    if significand == 0 { return 0 }
    if exponent == smaller { return significand }
    guard let factor = ExactDecimal.powerOfTen(exponent - smaller) else { return nil }
    let (result, overflow) = significand.multipliedReportingOverflow(by: factor)
    return overflow ? nil : result
  }

  /// The same number with no zero at the end of its significand.
  public var normalized: ExactDecimal {
    if significand == 0 { return ExactDecimal(significand: 0) }
    var digits = significand
    var power = exponent
    while digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    return ExactDecimal(significand: digits, exponent: power)
  }
}

extension ExactDecimal: Hashable {
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.exponent == right.exponent { return left.significand == right.significand }
    let left = left.normalized
    let right = right.normalized
    return left.significand == right.significand && left.exponent == right.exponent
  }

  public func hash(into hasher: inout Hasher) {
    let number = normalized
    hasher.combine(number.significand)
    hasher.combine(number.exponent)
  }
}

extension ExactDecimal: Comparable {
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.exponent == right.exponent { return left.significand < right.significand }
    if left.significand.signum() != right.significand.signum() {
      return left.significand < right.significand
    }
    let common = Swift.min(left.exponent, right.exponent)
    if let first = left.aligned(to: common), let second = right.aligned(to: common) {
      return first < second
    }
    if left == right { return false }
    // Too far apart to align: the one of the greater magnitude decides.
    let isGreaterMagnitude = left.magnitudePower > right.magnitudePower
    return left.significand < 0 ? isGreaterMagnitude : !isGreaterMagnitude
  }

  /// The power of ten of the leading digit.
  private var magnitudePower: Int {
    var power = exponent
    var rest = significand.magnitude
    while rest >= 10 {
      rest /= 10
      power += 1
    }
    return power
  }
}

extension ExactDecimal: CustomStringConvertible, LosslessStringConvertible {
  /// Plain notation, never with an exponent: `2974000`, `-0.50`.
  public var description: String {
    var digits: [UInt8] = []
    append(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Appends what `description` gives, in ASCII. O(digits).
  func append(to output: inout [UInt8]) {
    if significand < 0 { output.append(UInt8(ascii: "-")) }
    let start = output.count
    DecimalDigits.append(significand.magnitude, to: &output)
    if exponent >= 0 {
      if significand != 0 { output.append(contentsOf: repeatElement(0x30, count: exponent)) }
      return
    }
    let missing = 1 - exponent - (output.count - start)
    if missing > 0 { output.insert(contentsOf: repeatElement(0x30, count: missing), at: start) }
    output.insert(UInt8(ascii: "."), at: output.count + exponent)
  }

  /// Reads what `description` writes: an optional `-`, ASCII digits, an optional fraction.
  public init?(_ description: String) {
    var significand: Int128 = 0
    var exponent = 0
    var sawPoint = false
    var sawDigit = false
    var bytes = description.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    for byte in bytes {
      if byte == UInt8(ascii: "."), !sawPoint, sawDigit {
        sawPoint = true
        continue
      }
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      let (tenfold, overflow) = significand.multipliedReportingOverflow(by: 10)
      let (next, carry) = tenfold.addingReportingOverflow(Int128(byte - 0x30))
      guard !overflow, !carry else { return nil }
      significand = next
      sawDigit = true
      if sawPoint { exponent -= 1 }
    }
    guard sawDigit, bytes.last != UInt8(ascii: ".") else { return nil }
    self.init(significand: isNegative ? -significand : significand, exponent: exponent)
  }
}

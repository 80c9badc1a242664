/// What a model takes for one: a Han or kana character, or a piece of digits, of letters or of marks.
struct SegmentationUnit: Sendable {
  /// From the low bits: 16 for what stands there, 3 for the kind of its token, one for whether the
  /// model decides on the place behind it, one for whether a token ends there, 3 for how many units
  /// its token has, the rest for where it begins.
  private var bits: UInt64

  /// What stands before the first unit and behind the last.
  static let edge = SegmentationUnit(code: 1, at: 0, .space, isOpen: false, endsToken: true)

  /// - Parameters:
  ///   - code: what stands there, for features: a scalar, or one for all numbers and all Latin.
  ///   - offset: in bytes from the first unit on.
  ///   - kind: the kind of the token that it is in.
  ///   - isOpen: whether the model decides on the place behind it.
  ///   - endsToken: whether it is its token's last.
  ///   - length: how many units its token has, up to 5.
  @inline(__always)
  init(
    code: UInt16,
    at offset: Int,
    _ kind: Token.Kind,
    isOpen: Bool,
    endsToken: Bool = false,
    length: Int = 1
  ) {
    let flags = UInt64(isOpen ? 1 << 19 : 0) | UInt64(endsToken ? 1 << 20 : 0)
    bits =
      UInt64(code) | UInt64(kind.rawValue) << 16 | flags
      | UInt64(truncatingIfNeeded: length) << 21 | UInt64(truncatingIfNeeded: offset) << 24
  }

  @inline(__always) var code: UInt16 { UInt16(truncatingIfNeeded: bits) }
  @inline(__always) var kind: Token.Kind { Token.Kind(rawValue: UInt8(bits >> 16 & 7)) ?? .other }
  @inline(__always) var isOpen: Bool { bits & 1 << 19 != 0 }
  /// Whether a token ends behind it, 0 or 1.
  @inline(__always) var end: UInt64 { bits >> 20 & 1 }
  @inline(__always) var length: UInt64 { bits >> 21 & 7 }
  /// The length above the end, in four bits.
  @inline(__always) var lengthAndEnd: UInt64 { bits >> 20 & 15 }
  @inline(__always) var offset: Int { Int(truncatingIfNeeded: bits >> 24) }

  /// The place behind it is decided.
  @inline(__always)
  mutating func close() { bits &= ~(1 << 19) }

  /// It is the last of its token's units.
  @inline(__always)
  mutating func endToken() { bits |= 1 << 20 }

  /// Its token has so many units.
  @inline(__always)
  mutating func setLength(_ length: Int) {
    bits = bits & ~(7 << 21) | UInt64(truncatingIfNeeded: Swift.min(length, 5)) << 21
  }
}

/// A place between two units, and the units around it.
struct SegmentationPlace {
  let before: SegmentationUnit
  let left: SegmentationUnit
  let right: SegmentationUnit
  let after: SegmentationUnit

  /// How the rule set's tokens lie around the place, in nine bits: the length of `left`'s token and
  /// whether it ends, the same of `right`, and whether one ends behind `before`.
  @inline(__always) var shape: Int {
    Int(truncatingIfNeeded: left.lengthAndEnd << 5 | right.lengthAndEnd << 1 | before.end)
  }
}

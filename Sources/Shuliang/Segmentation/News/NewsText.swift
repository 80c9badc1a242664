/// A text as the rules of `.news` ask of it: a character at a time.
///
/// It holds what is asked for each character, so that no question goes through a global.
struct NewsText {
  let bytes: [UInt8]
  /// The roles of each character: see `CharacterRoles.table`.
  let table = CharacterRoles.table

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The roles of the character of three bytes at an offset; none where another stands there.
  @inline(__always)
  func roles(at offset: Int) -> CharacterRoles {
    let bytes = bytes.span
    guard offset >= 0, offset &+ 2 < bytes.count, bytes[unchecked: offset] & 0xF0 == 0xE0 else {
      return []
    }
    let low =
      Int(bytes[unchecked: offset &+ 1] & 0x3F) << 6 | Int(bytes[unchecked: offset &+ 2] & 0x3F)
    let scalar = Int(bytes[unchecked: offset] & 0x0F) << 12 | low
    return CharacterRoles(rawValue: table.span[unchecked: scalar])
  }

  /// The roles of the first character of a range of three bytes or more.
  @inline(__always)
  static func roles(
    at offset: Int,
    in bytes: Span<UInt8>,
    _ table: Span<UInt16>
  ) -> CharacterRoles {
    let lead = bytes[unchecked: offset]
    guard lead & 0xF0 == 0xE0 else { return [] }
    let low =
      Int(bytes[unchecked: offset &+ 1] & 0x3F) << 6 | Int(bytes[unchecked: offset &+ 2] & 0x3F)
    return CharacterRoles(rawValue: table[unchecked: Int(lead & 0x0F) << 12 | low])
  }

  /// The character of three bytes at an offset; one that equals no other where another stands there.
  @inline(__always)
  func character(at offset: Int) -> HanCharacter {
    guard offset >= 0, offset &+ 2 < bytes.count else { return .none }
    return HanCharacter(bytes[offset], bytes[offset &+ 1], bytes[offset &+ 2])
  }

  /// The only character of a range, of up to three bytes; one that equals no other where there are
  /// more.
  @inline(__always)
  func character(of range: Range<Int>) -> HanCharacter {
    let start = range.lowerBound
    switch range.count {
    case 1: return HanCharacter(0, 0, bytes[start])
    case 2: return HanCharacter(0, bytes[start], bytes[start &+ 1])
    case 3: return HanCharacter(bytes[start], bytes[start &+ 1], bytes[start &+ 2])
    default: return .none
    }
  }

  /// Whether all characters of a range are of a numeral.
  func isNumeral(_ range: Range<Int>) -> Bool { holds(.numeral, range) }

  /// Whether all characters of a range spell foreign names.
  func spellsName(_ range: Range<Int>) -> Bool { holds(.spelling, range) }

  private func holds(_ role: CharacterRoles, _ range: Range<Int>) -> Bool {
    guard range.count % 3 == 0 else { return false }
    var start = range.lowerBound
    while start < range.upperBound {
      guard roles(at: start).contains(role) else { return false }
      start &+= 3
    }
    return true
  }

  /// 第, which makes a numeral an ordinal.
  @inline(__always)
  func isOrdinalMark(_ range: Range<Int>) -> Bool {
    range.count == 3 && character(at: range.lowerBound) == "第"
  }

  /// 分之, which parts the sides of a fraction.
  @inline(__always)
  func isFractionWord(at offset: Int) -> Bool {
    character(at: offset) == "分" && character(at: offset &+ 3) == "之"
  }
}

/// A character of up to three bytes in UTF-8, which is compared as one number.
struct HanCharacter: Equatable, ExpressibleByUnicodeScalarLiteral {
  private let bits: UInt32

  /// Equals no character.
  static let none = HanCharacter(0, 0, 0)

  @inline(__always)
  init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    bits = UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  /// - Parameter scalar: of the Basic Multilingual Plane.
  @inline(__always)
  init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      bits = value
    } else if value < 0x800 {
      bits = 0xC080 | (value & 0x07C0) << 2 | value & 0x3F
    } else {
      bits = 0xE0_80_80 | (value & 0xF000) << 4 | (value & 0x0FC0) << 2 | value & 0x3F
    }
  }
}

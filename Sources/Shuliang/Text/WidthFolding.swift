/// Fullwidth letters, digits and the signs that stand in figures, as their ASCII forms.
///
/// Chinese punctuation (，；：？！（）) stays: it parts sentences and clauses. Every scalar is
/// replaced by exactly one, so scalar offsets do not move.
/// Source: Unicode, Halfwidth and Fullwidth Forms (U+FF00–U+FFEF).
enum WidthFolding {
  /// The first of the three bytes that each of these forms has in UTF-8.
  static let lead: UInt8 = 0xEF

  /// The ASCII form of the scalar at an offset; `nil` to keep.
  @inline(__always)
  static func asciiForm(in text: Span<UInt8>, at offset: Int) -> UInt8? {
    guard text[offset] == lead, offset + 2 < text.count, text[offset + 1] & 0xFE == 0xBC else {
      return nil
    }
    return asciiForm(second: text[offset + 1], third: text[offset + 2])
  }

  /// The UTF-8 bytes `EF BC xx` and `EF BD xx` (U+FF00–U+FF7F), folded to ASCII; `nil` to keep.
  @inline(__always)
  static func asciiForm(second: UInt8, third: UInt8) -> UInt8? {
    let offset = (UInt16(second & 0x3F) << 6 | UInt16(third & 0x3F)) &- 0xF00
    guard offset >= 0x01, offset <= 0x5E else { return nil }
    let ascii = UInt8(offset) + 0x20
    switch ascii {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "%"), UInt8(ascii: "."),
      UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "$"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "@"), UInt8(ascii: "_"):
      return ascii
    default:
      return nil
    }
  }

  /// A scalar of the block, punctuation included, as its ASCII form; any other as it is.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32 {
    scalar &- 0xFF01 <= 0x5D ? scalar - 0xFEE0 : scalar
  }
}

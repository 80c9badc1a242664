/// Fullwidth letters, digits and the signs that stand in figures, as their ASCII forms.
///
/// Chinese punctuation (，；：？！（）) stays: it parts sentences and clauses. Every scalar is
/// replaced by exactly one, so scalar offsets do not move.
/// Source: Unicode, Halfwidth and Fullwidth Forms (U+FF00–U+FFEF).
enum WidthFolding {
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
}

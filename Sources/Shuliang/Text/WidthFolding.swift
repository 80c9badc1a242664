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
    guard second & 0xFE == 0xBC else { return nil }
    let folded = second & 1 == 0 ? signsDigitsAndCapitals : smallLetters
    guard folded &>> UInt64(third & 0x3F) & 1 != 0 else { return nil }
    return (second & 1) &<< 6 &+ (third & 0x3F) &+ 0x20
  }

  /// One bit for each value of the third byte behind `EF BC` that is folded: `#$%&` `+` `-./`, `0` to `9`, `@`, `A` to
  /// `Z` and `_`.
  private static var signsDigitsAndCapitals: UInt64 {
    0x78 | 1 << 0x0B | 0b111 << 0x0D | 0x3FF << 0x10 | 0x7FF_FFFF << 0x20 | 1 << 0x3F
  }

  /// The same behind `EF BD`: `a` to `z`.
  private static var smallLetters: UInt64 { 0x3FF_FFFF << 0x01 }

  /// A scalar of the block, punctuation included, as its ASCII form; any other as it is.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32 {
    scalar &- 0xFF01 <= 0x5D ? scalar - 0xFEE0 : scalar
  }
}

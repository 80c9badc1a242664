/// How many cells of a terminal text takes: two for Han and all that is as wide.
///
/// After Unicode's East Asian Width: wide and full-width characters take two cells, ambiguous
/// ones one, and marks that combine with the character before none.
enum DisplayWidth {
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return isWide(scalar) ? 2 : 1
  }

  /// The start of a text that fits into a number of cells.
  static func prefix(_ text: String, cells: Int) -> String {
    var rest = cells
    let end = text.unicodeScalars.firstIndex { scalar in
      rest -= of(scalar)
      return rest < 0
    }
    return String(text[..<(end ?? text.endIndex)])
  }

  /// The end of a text that fits into a number of cells.
  static func suffix(_ text: String, cells: Int) -> String {
    let reversed = String(String.UnicodeScalarView(text.unicodeScalars.reversed()))
    return String(
      String.UnicodeScalarView(prefix(reversed, cells: cells).unicodeScalars.reversed())
    )
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x1100 { return false }
    if wideRanges.contains(where: { $0 ~= value }) { return true }
    return value >= 0x231A && scalar.properties.isEmojiPresentation
  }

  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x4E00...0x9FFF,  // Han
    0x3000...0x303E,  // punctuation
    0xFF01...0xFF60,  // full-width forms
    0x1100...0x115F,  // Hangul initials
    0x2329...0x232A,  // angle brackets
    0x2E80...0x2FFF,  // radicals
    0x3041...0x33FF,  // kana, bopomofo, enclosed and square forms
    0x3400...0x4DBF,  // Han extension A
    0xA000...0xA4CF,  // Yi
    0xA960...0xA97F,  // Hangul initials
    0xAC00...0xD7A3,  // Hangul
    0xF900...0xFAFF,  // compatibility Han
    0xFE10...0xFE19,  // vertical forms
    0xFE30...0xFE6F,  // small and compatibility forms
    0xFFE0...0xFFE6,  // full-width signs
    0x16FE0...0x18DFF,  // Tangut, Khitan
    0x1AFF0...0x1B2FF,  // kana supplements, Nüshu
    0x1F200...0x1F265,  // enclosed ideographs
    0x20000...0x3FFFD,  // Han extensions
  ]
}

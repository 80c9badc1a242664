/// White space in UTF-8 text.
enum WhiteSpace {
  /// Where the white space at the head of a range ends.
  static func end(in text: [UInt8], from range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let length = Swift.min(UTF8Scan.length(ofLead: text[index]), range.upperBound - index)
      guard isWhiteSpace(text[index..<index + length]) else { break }
      index += length
    }
    return index
  }

  private static func isWhiteSpace(_ scalar: ArraySlice<UInt8>) -> Bool {
    guard let lead = scalar.first else { return true }
    switch lead {
    case 0x00..<0x80: return lead == 0x20 || 0x09...0x0D ~= lead
    // All other white space begins with one of these: U+0085, U+00A0, U+1680, U+2000 to
    // U+205F and U+3000.
    case 0xC2, 0xE1, 0xE2, 0xE3:
      let text = String(decoding: scalar, as: UTF8.self)
      return text.unicodeScalars.first?.properties.isWhitespace ?? false
    default: return false
    }
  }
}

/// The marks that `.news` joins.
enum NewsMark {
  /// Whether a mark of one byte may be joined with another token.
  @inline(__always)
  static func mayJoin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
  }

  /// Whether a mark stands for one thing however often it is repeated: a dash, an ellipsis.
  static func repeats(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let first = bytes[range.lowerBound]
    if range.count == 1 { return first == UInt8(ascii: "-") || first == UInt8(ascii: ".") }
    guard range.count == 3 else { return false }
    switch (first, bytes[range.lowerBound + 1], bytes[range.lowerBound + 2]) {
    // ‒ – — ― and … ‥, ─, －
    case (0xE2, 0x80, 0x92...0x95), (0xE2, 0x80, 0xA5...0xA6), (0xE2, 0x94, 0x80),
      (0xEF, 0xBC, 0x8D):
      return true
    default: return false
    }
  }

  /// Whether the mark at an offset is that of a range.
  static func isSame(_ offset: Int, _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    for index in 0..<range.count where bytes[offset + index] != bytes[range.lowerBound + index] {
      return false
    }
    return true
  }

  static func joinsLatin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&")
  }

  /// Whether a mark is the sign of the number behind it.
  static func isSign(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let first = bytes[range.lowerBound]
    if range.count == 1 { return first == UInt8(ascii: "-") || first == UInt8(ascii: "+") }
    guard range.count == 3 else { return false }
    switch (first, bytes[range.lowerBound + 1], bytes[range.lowerBound + 2]) {
    case (0xE2, 0x88, 0x92), (0xEF, 0xBC, 0x8D), (0xEF, 0xBC, 0x8B): return true  // − － ＋
    default: return false
    }
  }

  static func isPercent(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let first = bytes[range.lowerBound]
    if range.count == 1 { return first == UInt8(ascii: "%") }
    guard range.count == 3 else { return false }
    switch (first, bytes[range.lowerBound + 1], bytes[range.lowerBound + 2]) {
    case (0xE2, 0x80, 0xB0...0xB1), (0xEF, 0xBC, 0x85): return true  // ‰ ‱ ％
    default: return false
    }
  }
}

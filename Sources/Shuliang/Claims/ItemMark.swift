/// The number or the sign that an item of a list begins with: 3、, 11., ① and a hyphen. It is no part of any name.
enum ItemMark {
  /// More digits are a number of something.
  private static let mostDigits = 3

  /// Where the words of a sentence begin: behind its blanks and its mark, or at its start where it has none.
  ///
  /// - Parameters:
  ///   - start: where the sentence begins, an offset into UTF-8.
  ///   - end: where it ends, or its first figure or time begins.
  static func end(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, isBlank(bytes[offset]) { offset += 1 }
    if isCircled(bytes, at: offset, to: end) { return offset + 3 }
    // A hyphen and a blank.
    if offset + 1 < end, bytes[offset] == 0x2D, isBlank(bytes[offset + 1]) { return offset + 2 }
    let first = offset
    while offset < end, bytes[offset] &- 0x30 < 10 { offset += 1 }
    guard offset > first, offset - first <= mostDigits, offset < end else { return start }
    // 3.5 is a number.
    if bytes[offset] == 0x2E, offset + 1 < end, bytes[offset + 1] &- 0x30 >= 10 {
      return offset + 1
    }
    return isList(bytes, at: offset, to: end) ? offset + 3 : start
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D
  }

  /// 、 is E3 80 81.
  private static func isList(_ bytes: [UInt8], at offset: Int, to end: Int) -> Bool {
    offset + 3 <= end && bytes[offset] == 0xE3 && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x81
  }

  /// ① to ⑳ are E2 91 A0 to E2 91 B3.
  private static func isCircled(_ bytes: [UInt8], at offset: Int, to end: Int) -> Bool {
    offset + 3 <= end && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x91
      && (0xA0...0xB3).contains(bytes[offset + 2])
  }
}

/// Finds the bytes at which a figure can begin, at memory speed: digits, Chinese numerals, 第,
/// 半, 首 and 榜.
enum NumeralTriggers {
  private static let characters =
    "〇零一二三四五六七八九十百千万萬亿億两兩俩倆廿卅卌壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟几幾数數第半首榜"
  private static let signs = ScalarBitmap(characters)

  /// For the low twelve bits of a scalar, 1 where it may be a sign: the two last of its three bytes
  /// tell nearly all other characters from signs.
  private static let candidates: [UInt8] = {
    var candidates = [UInt8](repeating: 0, count: 1 << 12)
    for scalar in characters.unicodeScalars { candidates[Int(scalar.value & 0xFFF)] = 1 }
    return candidates
  }()

  /// The offset of the next trigger at or after `start`, which must be at a scalar's begin.
  ///
  /// O(bytes passed over); Han text is passed over two characters at a time.
  static func next(in bytes: [UInt8], from start: Int) -> Int? {
    let (signs, candidates) = (signs, candidates)
    let text = bytes.span
    let mayBeSign = candidates.span
    // Up to here eight bytes can be read wherever a scalar begins.
    let safeEnd = text.count - 8
    var offset = start
    while offset <= safeEnd {
      let word = WordScan.word(in: text, at: offset)
      // Two leads of three bytes each: the places of their second and third bytes are known.
      if word & 0xF000_00F0 == 0xE000_00E0 {
        let first = Int(truncatingIfNeeded: word >> 2 & 0xFC0 | word >> 16 & 0x3F)
        let second = Int(truncatingIfNeeded: word >> 26 & 0xFC0 | word >> 40 & 0x3F)
        if mayBeSign[unchecked: first] | mayBeSign[unchecked: second] == 0 {
          offset &+= 6
          continue
        }
      }
      if isTrigger(text, at: offset, signs) { return offset }
      offset &+= UTF8Scan.length(ofLead: text[unchecked: offset])
    }
    while offset < text.count {
      if isTrigger(text, at: offset, signs) { return offset }
      offset += UTF8Scan.length(ofLead: text[offset])
    }
    return nil
  }

  @inline(__always)
  private static func isTrigger(
    _ text: Span<UInt8>,
    at offset: Int,
    _ signs: ScalarBitmap
  ) -> Bool {
    let lead = text[offset]
    guard lead >= 0xE0, lead < 0xF0 else { return UTF8Scan.isDigit(lead) }
    return offset + 2 < text.count && signs.contains(text, at: offset)
  }
}

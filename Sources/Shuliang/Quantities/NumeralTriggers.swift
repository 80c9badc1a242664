/// Finds the bytes at which a figure can begin, at memory speed: digits, Chinese numerals, 第,
/// 半, 首 and 榜.
enum NumeralTriggers {
  private static let characters =
    "〇零一二三四五六七八九十百千万萬亿億两兩俩倆廿卅卌壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟几幾数數第半首榜"
  /// The signs, and for the last two bytes of a scalar of three, read as one number without their marks of
  /// continuation, 1 where it may be a sign: they tell nearly all other characters from signs.
  private static let tables: (signs: ScalarBitmap, candidates: [UInt8]) = {
    var candidates = [UInt8](repeating: 0, count: Int(tailMask) + 1)
    for scalar in characters.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      candidates[Int(tailMask & (UInt16(bytes[1]) | UInt16(bytes[2]) << 8))] = 1
    }
    return (ScalarBitmap(characters), candidates)
  }()
  private static let tailMask: UInt16 = 0x3F3F

  /// The offset of the next trigger at or after `start`, which must be at a scalar's begin.
  ///
  /// O(bytes passed over); Han text is passed over three characters at a time.
  static func next(in bytes: [UInt8], from start: Int) -> Int? {
    let (signs, candidates) = tables
    let text = bytes.span
    let mayBeSign = candidates.span
    // Up to here three scalars of three bytes can be read.
    let safeEnd = text.count - 9
    var offset = start
    while offset <= safeEnd {
      let word = WordScan.uncheckedWord(in: text, at: offset)
      // Three leads of three bytes each: the places of their last two bytes are known.
      if word & 0x00F0_0000_F000_00F0 == 0x00E0_0000_E000_00E0 {
        let first = candidate(mayBeSign, text, at: offset)
        let second = candidate(mayBeSign, text, at: offset &+ 3)
        if first | second | candidate(mayBeSign, text, at: offset &+ 6) == 0 {
          offset &+= 9
          continue
        }
        offset &+= first != 0 ? 0 : second != 0 ? 3 : 6
        if signs.contains(text, at: offset) { return offset }
        offset &+= 3
        continue
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

  /// What the last two bytes of the scalar of three bytes at an offset say.
  @inline(__always)
  private static func candidate(
    _ mayBeSign: Span<UInt8>,
    _ text: Span<UInt8>,
    at offset: Int
  ) -> UInt8 {
    // In bounds: whoever asks has seen that three bytes stand there.
    let tail = UInt16(
      littleEndian: text.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset &+ 1,
        as: UInt16.self
      )
    )
    return mayBeSign[unchecked: Int(tail & tailMask)]
  }

  /// Whether a trigger stands at an offset, which must be in the text.
  @inline(__always)
  private static func isTrigger(
    _ text: Span<UInt8>,
    at offset: Int,
    _ signs: ScalarBitmap
  ) -> Bool {
    let lead = text[unchecked: offset]
    guard lead & 0xF0 == 0xE0 else { return UTF8Scan.isDigit(lead) }
    return offset &+ 2 < text.count && signs.contains(text, at: offset)
  }
}

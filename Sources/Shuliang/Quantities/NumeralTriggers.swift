/// Finds the bytes at which a figure can begin, at memory speed: digits, Chinese numerals, 第,
/// 半, 首 and 榜.
enum NumeralTriggers {
  /// A bit for every scalar of the Basic Multilingual Plane.
  private static let bitmap: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1024)
    let signs = "〇零一二三四五六七八九十百千万萬亿億两兩俩倆廿卅卌壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟几幾数數第半首榜"
    for scalar in signs.unicodeScalars {
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
    return bits
  }()

  /// The offset of the next trigger at or after `start`, which must be at a scalar's begin.
  static func next(in bytes: [UInt8], from start: Int) -> Int? {
    let bitmap = bitmap
    let text = bytes.span
    let signs = bitmap.span
    var offset = start
    while offset < text.count {
      let lead = text[offset]
      if lead < 0x80 {
        if UTF8Scan.isDigit(lead) { return offset }
        offset += 1
      } else if lead < 0xE0 {
        offset += 2
      } else if lead < 0xF0 {
        let scalar =
          Int(lead & 0x0F) << 12 | Int(text[offset + 1] & 0x3F) << 6 | Int(text[offset + 2] & 0x3F)
        if signs[scalar >> 6] & (1 << UInt64(scalar & 63)) != 0 { return offset }
        offset += 3
      } else {
        offset += 4
      }
    }
    return nil
  }
}

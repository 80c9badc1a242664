/// Finds the bytes at which a figure can begin, at memory speed: digits, Chinese numerals, 第,
/// 半, 首 and 榜.
enum NumeralTriggers {
  private static let signs = ScalarBitmap(
    "〇零一二三四五六七八九十百千万萬亿億两兩俩倆廿卅卌壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟几幾数數第半首榜"
  )

  /// The offset of the next trigger at or after `start`, which must be at a scalar's begin.
  static func next(in bytes: [UInt8], from start: Int) -> Int? {
    let signs = signs
    let text = bytes.span
    // Up to here three bytes can be read wherever a scalar begins.
    let safeEnd = text.count - 2
    var offset = start
    while offset < safeEnd {
      let lead = text[unchecked: offset]
      if lead >= 0xE0, lead < 0xF0 {
        if signs.contains(text, at: offset) { return offset }
        offset &+= 3
      } else {
        if UTF8Scan.isDigit(lead) { return offset }
        offset &+= UTF8Scan.length(ofLead: lead)
      }
    }
    while offset < text.count {
      if UTF8Scan.isDigit(text[offset]) { return offset }
      offset += UTF8Scan.length(ofLead: text[offset])
    }
    return nil
  }
}

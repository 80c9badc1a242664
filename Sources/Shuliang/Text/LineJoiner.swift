/// Decides whether a line break stands inside a sentence.
///
/// A break is joined where the line stops in mid-sentence: it ends neither in punctuation that
/// closes a sentence nor like a heading, and what follows does not open something new.
struct LineJoiner {
  enum Join {
    /// The break ends a paragraph, a heading or a caption.
    case none
    /// Both sides are Latin: a blank takes the place of the break.
    case withSpace
    case tight
  }

  private let text: [UInt8]

  /// A line with fewer scalars and no punctuation reads as a heading.
  private static let headingLength = 30

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// How a line and the one after it belong together.
  ///
  /// - Parameters:
  ///   - line: the line's bytes, without blanks around them.
  ///   - next: where the next line begins.
  ///   - continues: whether the line itself goes on from the one before.
  func join(_ line: Range<Int>, to next: Int, continues: Bool) -> Join {
    let last = lastScalar(of: line)
    if LineJoiner.endsSentence(last) { return .none }
    let first = WidthFolding.folded(UTF8Scan.scalar(in: text, at: next))
    if LineJoiner.opensLine(first) { return .none }
    if LineJoiner.isLatin(last), LineJoiner.isLatin(first) {
      return continues || !isHeading(line) ? .withSpace : .none
    }
    if isDigit(last), LineJoiner.startsMagnitudeOrUnit(first) { return .tight }
    return continues || !isHeading(line) ? .tight : .none
  }

  private func lastScalar(of line: Range<Int>) -> UInt32 {
    let start = UTF8Scan.start(ofScalarEndingAt: line.upperBound, in: text)
    return WidthFolding.folded(UTF8Scan.scalar(in: text, at: start))
  }

  private func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  private static func startsMagnitudeOrUnit(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "十", "百", "千", "万", "萬", "亿", "億", "吨", "噸", "元", "个", "個", "%": true
    default: false
    }
  }

  /// Short, and without the punctuation that running text has.
  private func isHeading(_ line: Range<Int>) -> Bool {
    // No scalar has more than four bytes.
    if line.count >= 4 * LineJoiner.headingLength { return false }
    let span = text.span
    if WordScan.countScalars(in: span, line) >= LineJoiner.headingLength { return false }
    var offset = line.lowerBound
    while true {
      offset = WordScan.first(of: (0x2C, 0xE3, 0xEF), in: span, offset..<line.upperBound)
      guard offset < line.upperBound else { return true }
      if LineJoiner.isStop(in: span, at: offset) { return false }
      offset += 1
    }
  }

  /// Whether `，` `、` `。` `；` or `,` begins at an offset.
  private static func isStop(in text: Span<UInt8>, at offset: Int) -> Bool {
    switch text[offset] {
    case 0x2C: return true
    case 0xE3: return text[offset + 1] == 0x80 && 0x81...0x82 ~= text[offset + 2]
    case 0xEF:
      return text[offset + 1] == 0xBC && (text[offset + 2] == 0x8C || text[offset + 2] == 0x9B)
    default: return false
    }
  }

  private static func isLatin(_ scalar: UInt32) -> Bool {
    scalar < 0x80 && UTF8Scan.isLatinLetter(UInt8(scalar))
  }

  private static func endsSentence(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "。", "！", "？", "；", "：", "…", "!", "?", ";", ":", "”", "」", "』", "）", ")", "》":
      true
    default: false
    }
  }

  /// Marks that stand at the head of a caption, a list item or a new paragraph.
  private static func opensLine(_ scalar: UInt32) -> Bool {
    if (0x2460...0x2473).contains(scalar) { return true }  // ① to ⑳
    return switch Unicode.Scalar(scalar) {
    case "▲", "▷", "▼", "△", "●", "■", "◆", "★", "※", "•", "—", "（", "(", "【", "〖", "#", "*":
      true
    default: false
    }
  }
}

/// A line and what follows its break: decides whether the break stands inside a sentence.
///
/// A break is joined where the line stops in mid-sentence: it ends neither in punctuation that
/// closes a sentence nor like a heading, and what follows does not open something new.
struct BrokenLine {
  enum Join {
    /// The break ends a paragraph, a heading or a caption.
    case none
    /// Both sides are Latin: a blank takes the place of the break.
    case withSpace
    case tight
  }

  let bytes: [UInt8]
  let range: Range<Int>
  /// Whether the line itself goes on from the one before.
  let continues: Bool
  let next: LineStart

  /// A line with fewer scalars and no punctuation reads as a heading.
  private static let headingLength = 30

  var join: Join {
    let last = lastScalar
    let first = next.foldedScalar
    if BrokenLine.endsSentence(last) || BrokenLine.opensLine(first) { return .none }
    if BrokenLine.isLatin(last), BrokenLine.isLatin(first) {
      return continues || !isHeading ? .withSpace : .none
    }
    if isDigit(last), UTF8Scan.isHan(next.scalar), !isHeading || continues { return .tight }
    if isDigit(last), startsMagnitudeOrUnit { return .tight }
    if isHeading, !continues { return .none }
    return .tight
  }

  private var lastScalar: UInt32 {
    UTF8Scan.scalar(
      in: bytes,
      at: UTF8Scan.start(ofScalarEndingAt: range.upperBound, in: bytes)
    )
  }

  private func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  private var startsMagnitudeOrUnit: Bool {
    "十百千万萬亿億吨噸元个個％%".unicodeScalars.contains { $0.value == next.scalar }
  }

  /// Short, and without the punctuation that running text has.
  private var isHeading: Bool {
    var count = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = UTF8Scan.scalar(in: bytes, at: offset)
      if "，、。；,".unicodeScalars.contains(where: { $0.value == scalar }) { return false }
      count += 1
      if count >= BrokenLine.headingLength { return false }
      offset += UTF8Scan.length(ofLead: bytes[offset])
    }
    return true
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

/// The first scalar after a line break, and the place it stands at.
struct LineStart {
  let bytes: [UInt8]
  let offset: Int

  var scalar: UInt32 { UTF8Scan.scalar(in: bytes, at: offset) }

  /// The scalar with fullwidth digits and letters folded.
  var foldedScalar: UInt32 {
    let scalar = scalar
    return (0xFF01...0xFF5E).contains(scalar) ? scalar - 0xFEE0 : scalar
  }
}

/// What a line looks like by itself: a heading, a caption, a numbered item, running text.
///
/// All ranges are byte ranges of a line without the blanks around it.
struct LineShape {
  let text: [UInt8]

  /// A line with fewer scalars and no punctuation reads as a heading.
  static let headingLength = 30

  init(of text: [UInt8]) {
    self.text = text
  }

  func first(of line: Range<Int>) -> UInt32 {
    WidthFolding.folded(UTF8Scan.scalar(in: text, at: line.lowerBound))
  }

  func last(of line: Range<Int>) -> UInt32 { scalar(before: line.upperBound) }

  /// The scalar that ends at an offset, folded; 0 at the start of the text.
  func scalar(before offset: Int) -> UInt32 {
    // Most have three bytes, of which only the first is a lead.
    let isWide = offset >= 3 && text[offset - 3] & 0xF0 == 0xE0
    let start = isWide ? offset - 3 : UTF8Scan.start(ofScalarEndingAt: offset, in: text)
    return start == offset ? 0 : WidthFolding.folded(UTF8Scan.scalar(in: text, at: start))
  }

  /// The number of scalars, or `limit` where there are as many or more.
  func length(of line: Range<Int>, limit: Int) -> Int {
    // No scalar has more than four bytes.
    if line.count >= 4 * limit { return limit }
    return min(limit, WordScan.countScalars(in: text.span, line))
  }

  /// Short, and without the punctuation that running text has.
  func isHeading(_ line: Range<Int>) -> Bool {
    guard length(of: line, limit: LineShape.headingLength) < LineShape.headingLength else {
      return false
    }
    let stop = firstStop(in: line)
    if stop == line.upperBound { return true }
    // The `、` of `一、工作回顾` is none of a sentence.
    let next = stop + UTF8Scan.length(ofLead: text[stop])
    return stop - line.lowerBound <= 9 && firstStop(in: next..<line.upperBound) == line.upperBound
      && isNumbered(line)
  }

  /// The offset of the first `，` `、` `。` `；` or `,`; the range's end where there is none.
  func firstStop(in line: Range<Int>) -> Int {
    let span = text.span
    var offset = line.lowerBound
    while true {
      offset = WordScan.first(of: (0x2C, 0xE3, 0xEF), in: span, offset..<line.upperBound)
      guard offset < line.upperBound else { return offset }
      if LineMark.isStop(UTF8Scan.scalar(in: text, at: offset)) { return offset }
      offset += 1
    }
  }

  /// A heading by its form: in two halves, parted by a blank or by `——`.
  func isTitle(_ line: Range<Int>) -> Bool {
    guard isHeading(line) else { return false }
    var before: UInt32 = 0
    var offset = line.lowerBound
    while offset < line.upperBound {
      let scalar = UTF8Scan.scalar(in: text, at: offset)
      let next = offset + UTF8Scan.length(ofLead: text[offset])
      let after = next < line.upperBound ? UTF8Scan.scalar(in: text, at: next) : 0
      if scalar == 0x20 || scalar == 0x3000, UTF8Scan.isHan(before), after > 0x7F { return true }
      if scalar == 0x2014, after == 0x2014 { return true }
      before = scalar
      offset = next
    }
    return false
  }

  /// Whether a line begins as a numbered item: `一、` `（一）` `(1)` `3.` `2、` `第一章`.
  func isNumbered(_ line: Range<Int>) -> Bool {
    var offset = line.lowerBound
    let isBracketed = first(of: line) == 0x28
    if isBracketed { offset += UTF8Scan.length(ofLead: text[offset]) }
    // `（03）` is a prefix of the telephone.
    if offset < line.upperBound, first(of: offset..<line.upperBound) == 0x30 { return false }
    var digits = 0
    var isChinese = false
    while offset < line.upperBound, digits < 3 {
      let scalar = WidthFolding.folded(UTF8Scan.scalar(in: text, at: offset))
      let isNumeral = LineMark.isChineseNumeral(scalar)
      guard isNumeral || LineMark.isDigit(scalar), digits == 0 || isNumeral == isChinese else {
        break
      }
      isChinese = isNumeral
      digits += 1
      offset += UTF8Scan.length(ofLead: text[offset])
    }
    guard digits > 0, digits < 3, offset < line.upperBound else { return false }
    let mark = WidthFolding.folded(UTF8Scan.scalar(in: text, at: offset))
    let rest = offset + UTF8Scan.length(ofLead: text[offset])..<line.upperBound
    // A number at the end of a line is part of a figure: `1.｜8万`.
    guard !rest.isEmpty else { return false }
    let after = first(of: rest)
    // `昨（23）日` is a date.
    if isBracketed { return mark == 0x29 && !LineShape.isOfDate(after) }
    guard mark == 0x3001 || (mark == 0x2E && !isChinese) else { return false }
    // `1.5` and `二、三期` are figures and lists in a sentence.
    return !LineMark.isDigit(after) && !LineMark.isChineseNumeral(after)
  }

  private static func isOfDate(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "日", "月", "年", "号", "號": true
    default: false
    }
  }

  /// Whether a line is one bracket from end to end: `（图片由县委宣传部提供）`.
  func isBracketed(_ line: Range<Int>) -> Bool {
    first(of: line) == 0x28 && last(of: line) == 0x29
      && openingBracket(ofLine: line) == line.lowerBound
  }

  /// Where the bracket opens that ends a line; `nil` where none does within 40 scalars.
  func openingBracket(ofLine line: Range<Int>) -> Int? {
    guard last(of: line) == 0x29 else { return nil }
    var offset = UTF8Scan.start(ofScalarEndingAt: line.upperBound, in: text)
    for _ in 0..<40 where offset > line.lowerBound {
      offset = UTF8Scan.start(ofScalarEndingAt: offset, in: text)
      if first(of: offset..<line.upperBound) == 0x28 { return offset }
    }
    return nil
  }

  /// The cells that a line takes in print, two for Han and all that is as wide; at most 120.
  func width(of line: Range<Int>) -> Int {
    let end = min(line.upperBound, line.lowerBound + 240)
    let span = text.span
    let scalars = WordScan.countScalars(in: span, line.lowerBound..<end)
    // A scalar of three bytes has two cells, one of a single byte has one.
    return min(120, (end - line.lowerBound - scalars) / 2 + scalars)
  }
}

/// The clause `占…` at the end of a line, whose share must follow: `占全市｜电源总装机比重37.3%`.
///
/// What a column jump puts behind it most often has no figure in its first clause, and then the
/// two are not joined.
struct ShareClause {
  private let shape: LineShape
  private let isOpen: Bool

  /// How far before the line's end the verb may stand, in scalars.
  private static let reach = 10

  init(_ shape: LineShape, _ line: Range<Int>) {
    self.shape = shape
    isOpen = ShareClause.isOpen(shape, line)
  }

  /// Whether the line after it has the share; `nil` where no share is waited for, or
  /// the clause is longer than the line.
  func isCompleted(by line: Range<Int>) -> Bool? {
    guard isOpen else { return nil }
    let end = shape.firstStop(in: line)
    var offset = line.lowerBound
    while offset < end {
      let scalar = WidthFolding.folded(UTF8Scan.scalar(in: shape.text, at: offset))
      if isOfShare(scalar) { return true }
      offset += UTF8Scan.length(ofLead: shape.text[offset])
    }
    // Where the clause goes on in the next line, its share may stand there.
    return end == line.upperBound ? nil : false
  }

  /// What a share is written with: 37.3%, 三成, 两成, 过半, 百分之百, 比重.
  private func isOfShare(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "两", "兩", "几", "幾", "百", "千", "成", "半", "比", "零": true
    default: LineMark.isDigit(scalar) || LineMark.isChineseNumeral(scalar)
    }
  }

  private static func isOpen(_ shape: LineShape, _ line: Range<Int>) -> Bool {
    // Most lines have no such verb near their end; Han has three bytes.
    let span = shape.text.span
    let end = line.upperBound - 3
    var offset = max(line.lowerBound, line.upperBound - 3 * (reach + 1)) + 2
    while true {
      offset = WordScan.first(of: (0xA0, 0x94, 0x94), in: span, offset..<max(offset, end))
      guard offset < end else { return false }
      offset += 1
      if isShareVerb(in: span, endingAt: offset - 1), isOpen(shape, after: offset..<line.upperBound)
      {
        return true
      }
    }
  }

  /// Whether neither the share nor the clause's end follows the verb in its line.
  private static func isOpen(_ shape: LineShape, after verb: Range<Int>) -> Bool {
    if isOtherWord(shape.first(of: verb)) { return false }
    var offset = verb.lowerBound
    while offset < verb.upperBound {
      let scalar = WidthFolding.folded(UTF8Scan.scalar(in: shape.text, at: offset))
      if LineMark.isStop(scalar) || LineMark.isDigit(scalar) || LineMark.isChineseNumeral(scalar) {
        return false
      }
      offset += UTF8Scan.length(ofLead: shape.text[offset])
    }
    return true
  }

  /// Whether 占 or 佔 has its last byte at an offset.
  private static func isShareVerb(in text: Span<UInt8>, endingAt offset: Int) -> Bool {
    switch text[offset - 2] {
    case 0xE5: text[offset - 1] == 0x8D && text[offset] == 0xA0
    case 0xE4: text[offset - 1] == 0xBD && text[offset] == 0x94
    default: false
    }
  }

  /// 占地, 占用, 占据, 占领, 占有: no share.
  private static func isOtherWord(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "地", "用", "据", "據", "领", "領", "有", "道", "线", "線": true
    default: false
    }
  }
}

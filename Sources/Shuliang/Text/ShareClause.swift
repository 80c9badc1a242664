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

  /// Whether the line after it has the share; `nil` where no share is waited for.
  func isCompleted(by line: Range<Int>) -> Bool? {
    guard isOpen else { return nil }
    let end = shape.firstStop(in: line)
    var offset = line.lowerBound
    while offset < end {
      let scalar = WidthFolding.folded(UTF8Scan.scalar(in: shape.text, at: offset))
      if LineMark.isDigit(scalar) || LineMark.isChineseNumeral(scalar) { return true }
      if scalar == 0x534A || scalar == 0x6BD4 { return true }  // 半, 比
      offset += UTF8Scan.length(ofLead: shape.text[offset])
    }
    return false
  }

  private static func isOpen(_ shape: LineShape, _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    var following: UInt32 = 0
    for _ in 0..<reach where end > line.lowerBound {
      let scalar = shape.scalar(before: end)
      if LineMark.isStop(scalar) || LineMark.isDigit(scalar) || LineMark.isChineseNumeral(scalar) {
        return false
      }
      if scalar == 0x5360 || scalar == 0x4F54 { return following != 0 && !isOtherWord(following) }
      following = scalar
      end = UTF8Scan.start(ofScalarEndingAt: end, in: shape.text)
    }
    return false
  }

  /// 占地, 占用, 占据, 占领, 占有: no share.
  private static func isOtherWord(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "地", "用", "据", "據", "领", "領", "有", "道", "线", "線": true
    default: false
    }
  }
}

/// Decides whether a line stops in mid-sentence and another goes on with it.
///
/// A break is joined where the line ends neither in punctuation that closes a sentence nor like
/// a heading, and where what follows does not open something new.
struct LineJoiner {
  enum Join {
    /// The break ends a paragraph, a heading or a caption.
    case none
    /// Both sides are Latin: a blank takes the place of the break.
    case withSpace
    case tight
  }

  /// A line of as many scalars that has a comma is running text.
  private static let longLine = LineShape.headingLength
  /// How wide a column of a newspaper is, in cells.
  private static let columnWidths = 12..<120

  private let lines: [SourceLine]
  private let shape: LineShape

  init(lines: [SourceLine], shape: LineShape) {
    self.lines = lines
    self.shape = shape
  }

  /// How a line and another after it belong together.
  ///
  /// - Parameters:
  ///   - left: the index of the line before the break.
  ///   - right: the index of the line that may go on with it.
  ///   - continues: whether the left line itself goes on from one before.
  /// - Complexity: O(1) in the text; some hundred bytes are looked at.
  func join(_ left: Int, to right: Int, continues: Bool) -> Join {
    let line = lines[left].range
    let last = shape.last(of: line)
    let unfolded = UTF8Scan.scalar(in: shape.text, at: lines[right].start)
    let first = WidthFolding.folded(unfolded)
    if LineMark.endsSentence(last) {
      // `》` behind a sentence is the arrow of a web page.
      return LineMark.closes(first) && first != 0x300B ? .tight : .none
    }
    if LineMark.beginsNoLine(unfolded) { return .tight }
    if opensSomething(right, first, after: last) { return .none }
    if LineMark.closes(last) { return goesOnAfterClosing(left, first, continues) ? .tight : .none }
    if LineMark.isDigit(last), LineJoiner.startsMagnitudeOrUnit(first) { return .tight }
    guard continues || !shape.isHeading(line) || isWrapped(left) else { return .none }
    return LineMark.isLatin(last) && LineMark.isLatin(first) ? .withSpace : .tight
  }

  private static func startsMagnitudeOrUnit(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "十", "百", "千", "万", "萬", "亿", "億", "吨", "噸", "元", "个", "個": true
    default: false
    }
  }

  /// Whether a line begins as a caption, a list item or a section does.
  private func opensSomething(_ right: Int, _ first: UInt32, after last: UInt32) -> Bool {
    let line = lines[right].range
    switch Unicode.Scalar(first) {
    case "—":
      // One dash goes on with a line, two begin a subheading or an item.
      return shape.first(of: line.lowerBound + 3..<line.upperBound) == first
    case "(": return shape.isNumbered(line) || shape.isBracketed(line)
    default: break
    }
    if LineMark.opensItem(first) || LineMark.opensCaption(first) { return true }
    guard LineMark.isDigit(first) || LineMark.isChineseNumeral(first) else { return false }
    return shape.isNumbered(line) && !LineJoiner.expectsNumeral(last)
  }

  /// Marks and words behind which a numeral goes on: 第, a digit, a list.
  private static func expectsNumeral(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "第", "、", "，", ",", "至", "到", "-", "—", "~", "～", ".", "约", "近", "百", "千", "万": true
    default:
      LineMark.isDigit(scalar) || LineMark.isLatin(scalar) || LineMark.isChineseNumeral(scalar)
    }
  }

  /// Whether a line that ends in a closing mark stops in mid-sentence: no sentence ends inside
  /// the marks, and it is running text.
  private func goesOnAfterClosing(_ left: Int, _ first: UInt32, _ continues: Bool) -> Bool {
    let line = lines[left].range
    var end = line.upperBound
    while end > line.lowerBound, LineMark.closes(shape.scalar(before: end)) {
      end = UTF8Scan.start(ofScalarEndingAt: end, in: shape.text)
    }
    if end == line.lowerBound || LineMark.endsSentence(shape.scalar(before: end)) { return false }
    if let bracket = shape.openingBracket(ofLine: line) {
      // A bracket behind a sentence says who wrote or drew it.
      if bracket == line.lowerBound || LineMark.endsSentence(shape.scalar(before: bracket)) {
        return false
      }
    }
    return continues || LineJoiner.isParticle(first) || isRunning(line) || isWrapped(left)
  }

  /// Words that go on with what stands in quotation marks.
  private static func isParticle(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "的", "等", "和", "与", "與", "及", "了": true
    default: false
    }
  }

  /// Whether a line is running text: a sentence ends inside it, so that its last one should end
  /// as well, or it is long and has a comma.
  private func isRunning(_ line: Range<Int>) -> Bool {
    var stop = shape.firstStop(in: line)
    let long = LineJoiner.longLine
    if stop < line.upperBound, shape.length(of: line, limit: long) == long { return true }
    while stop < line.upperBound {
      if UTF8Scan.scalar(in: shape.text, at: stop) == 0x3002 { return true }
      stop = shape.firstStop(in: stop + 1..<line.upperBound)
    }
    return false
  }

  /// Whether a line that might end by itself begins a paragraph set in a column: the two lines
  /// after it are as wide, and there is punctuation in one of them.
  private func isWrapped(_ index: Int) -> Bool {
    guard index + 2 < lines.count else { return false }
    let near = lines[index...(index + 2)]
    guard near.dropLast().allSatisfy({ $0.breaks == near.first?.breaks }) else { return false }
    let widths = near.map { shape.width(of: $0.range) }
    guard let most = widths.max(), let least = widths.min(),
      LineJoiner.columnWidths.contains(most)
    else { return false }
    let lengths = near.map { shape.length(of: $0.range, limit: LineJoiner.columnWidths.upperBound) }
    // Equal in cells, as a printer sets lines, or in characters, as a program counts them.
    guard most - least <= 2 || Set(lengths).count == 1 else { return false }
    return near.dropFirst().contains { shape.firstStop(in: $0.range) < $0.end }
      && !LineMark.endsSentence(shape.last(of: lines[index + 1].range))
  }
}

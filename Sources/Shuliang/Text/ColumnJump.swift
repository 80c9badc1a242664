/// Tells where a column jumps: a sentence stops, and what follows belongs to another.
///
/// Joined is what nothing speaks against; each sign here speaks against it.
struct ColumnJump {
  enum Quotation {
    /// A quotation that the first line opens is closed in the second.
    case goesOn
    /// The first leaves one open and the second opens one, or the second closes what none opened.
    case breaksOff
    case unknown
  }

  private let lines: [SourceLine]
  private let shape: LineShape
  /// Made when a line first asks for them.
  private var echoes: LineEchoes?
  private let indentBeginsParagraph: Bool

  /// A title after a line of at least as many scalars is no rest of a sentence.
  private static let longLine = 30
  /// How far on each side a quotation mark or the figure of a share is looked for, in bytes.
  private static let reach = 600

  init(lines: [SourceLine], shape: LineShape) {
    self.lines = lines
    self.shape = shape
    indentBeginsParagraph = ColumnJump.indentBeginsParagraph(lines, shape)
  }

  /// Whether a line that stops in mid-sentence does not go on in another.
  mutating func isJump(from left: Int, to right: Int) -> Bool {
    let first = shape.first(of: lines[right].range)
    if LineMark.beginsNoLine(first) { return false }
    if indentBeginsParagraph, lines[right].isIndented { return true }
    if isTitle(right, after: left) { return true }
    switch quotation(from: left, to: right) {
    case .goesOn: return false
    case .breaksOff: return true
    case .unknown: break
    }
    switch ShareClause(shape, lines[left].range).isCompleted(by: lines[right].range) {
    case true?: return false
    case false?: return true
    case nil: return echoesSpeakAgainst(left, right)
    }
  }

  /// A line that ends in a comma goes on all the same: texts of officials, where each clause is a
  /// line, are full of formulas.
  private mutating func echoesSpeakAgainst(_ left: Int, _ right: Int) -> Bool {
    guard !LineMark.isStop(shape.last(of: lines[left].range)),
      LineEchoes.canSpeak(lines[left].range, lines[right].range)
    else { return false }
    let echoes = self.echoes ?? LineEchoes(lines: lines, shape: shape)
    self.echoes = echoes
    return echoes.speakAgainst(left, right)
  }

  private func isTitle(_ right: Int, after left: Int) -> Bool {
    let longLine = ColumnJump.longLine
    return shape.length(of: lines[left].range, limit: longLine) == longLine
      && shape.isTitle(lines[right].range)
  }

  /// What the quotation marks nearest to the break say, `“”` and `「」`.
  func quotation(from left: Int, to right: Int) -> Quotation {
    let before = lines[left].range
    let after = lines[right].range
    for (opening, closing) in [(UInt32(0x201C), UInt32(0x201D)), (0x300C, 0x300D)] {
      let last = lastMark(opening, closing, in: before)
      let first = firstMark(opening, closing, in: after)
      guard let last, let first else { continue }
      if last == opening, first == closing { return .goesOn }
      if last == first { return .breaksOff }
    }
    return .unknown
  }

  private func firstMark(_ opening: UInt32, _ closing: UInt32, in line: Range<Int>) -> UInt32? {
    let end = min(line.upperBound, line.lowerBound + ColumnJump.reach)
    let lead: UInt8 = opening < 0x3000 ? 0xE2 : 0xE3
    let span = shape.text.span
    var offset = line.lowerBound
    while true {
      offset = WordScan.first(of: (lead, lead, lead), in: span, offset..<end)
      guard offset < end else { return nil }
      let scalar = UTF8Scan.scalar(in: shape.text, at: offset)
      if scalar == opening || scalar == closing { return scalar }
      offset += 1
    }
  }

  private func lastMark(_ opening: UInt32, _ closing: UInt32, in line: Range<Int>) -> UInt32? {
    let start = max(line.lowerBound, line.upperBound - ColumnJump.reach)
    var end = line.upperBound
    while end > start {
      end = UTF8Scan.start(ofScalarEndingAt: end, in: shape.text)
      let scalar = UTF8Scan.scalar(in: shape.text, at: end)
      if scalar == opening || scalar == closing { return scalar }
    }
    return nil
  }

  /// Whether paragraphs of the text are set in: nine in ten lines after a sentence's end are,
  /// and lines that stop in mid-sentence are mostly followed by lines that are not.
  private static func indentBeginsParagraph(_ lines: [SourceLine], _ shape: LineShape) -> Bool {
    guard lines.contains(where: \.isIndented) else { return false }
    var ends = (all: 0, indented: 0)
    var middles = (all: 0, indented: 0)
    for (line, next) in zip(lines, lines.dropFirst()) {
      if LineMark.endsSentence(shape.last(of: line.range)) {
        ends.all += 1
        ends.indented += next.isIndented ? 1 : 0
      } else {
        middles.all += 1
        middles.indented += next.isIndented ? 1 : 0
      }
    }
    guard ends.all >= 3, ends.indented * 10 >= ends.all * 9 else { return false }
    return middles.indented * 2 <= middles.all || middles.indented * 4 <= ends.all
  }
}

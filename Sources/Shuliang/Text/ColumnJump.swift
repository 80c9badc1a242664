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
  private let quotationLead: UInt8

  /// A title after a line of at least as many bytes is no rest of a sentence.
  private static let longLine = 90
  /// How far on each side a quotation mark or the figure of a share is looked for, in bytes.
  private static let reach = 600

  init(lines: [SourceLine], shape: LineShape) {
    self.lines = lines
    self.shape = shape
    quotationLead = ColumnJump.quotationLead(of: shape.text)
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
    lines[left].range.count >= ColumnJump.longLine && shape.isTitle(lines[right].range)
  }

  /// What the quotation marks nearest to the break say.
  func quotation(from left: Int, to right: Int) -> Quotation {
    let after = lines[right].range
    guard
      let first = firstMark(
        in: after.lowerBound..<min(after.upperBound, after.lowerBound + ColumnJump.reach)
      )
    else { return .unknown }
    let before = lines[left].range
    var rest = max(before.lowerBound, before.upperBound - ColumnJump.reach)..<before.upperBound
    var last: Mark?
    while let mark = firstMark(in: rest) {
      last = mark
      rest = mark.end..<rest.upperBound
    }
    guard let last else { return .unknown }
    if last.opens == first.opens { return .breaksOff }
    return last.opens ? .goesOn : .unknown
  }

  private struct Mark {
    let opens: Bool
    let end: Int
  }

  private func firstMark(in range: Range<Int>) -> Mark? {
    let span = shape.text.span
    let lead = quotationLead
    // “” are E2 80 9C and 9D, 「」 are E3 80 8C and 8D.
    let opening: UInt8 = lead == 0xE2 ? 0x9C : 0x8C
    var offset = range.lowerBound
    while true {
      offset = WordScan.first(of: (lead, lead, lead), in: span, offset..<range.upperBound)
      guard offset < range.upperBound else { return nil }
      if span[offset + 1] == 0x80, span[offset + 2] & 0xFE == opening {
        return Mark(opens: span[offset + 2] == opening, end: offset + 3)
      }
      offset += 3
    }
  }

  /// The first byte of the text's quotation marks: of `“”`, or of `「」` where it has no `“`.
  private static func quotationLead(of text: [UInt8]) -> UInt8 {
    let span = text.span
    var offset = 0
    while true {
      offset = WordScan.first(of: (0xE2, 0xE2, 0xE2), in: span, offset..<span.count)
      guard offset + 2 < span.count else { return 0xE3 }
      if span[offset + 1] == 0x80, span[offset + 2] == 0x9C { return 0xE2 }
      offset += 1
    }
  }

  /// Whether paragraphs of the text are set in: nine in ten lines after a sentence's end are,
  /// and lines that stop in mid-sentence are mostly followed by lines that are not.
  private static func indentBeginsParagraph(_ lines: [SourceLine], _ shape: LineShape) -> Bool {
    let indented = lines.count(where: \.isIndented)
    // With fewer there is no need to look at what stands before them.
    guard indented >= 3 else { return false }
    var ends = (all: 0, indented: 0)
    for index in lines.indices.dropFirst()
    where LineMark.endsSentence(shape.last(of: lines[index - 1].range)) {
      ends.all += 1
      if lines[index].isIndented { ends.indented += 1 }
    }
    let middles = lines.count - 1 - ends.all
    let indentedMiddles = indented - ends.indented
    guard ends.all >= 3, ends.indented * 10 >= ends.all * 9 else { return false }
    return indentedMiddles * 2 <= middles || indentedMiddles * 4 <= ends.all
  }
}

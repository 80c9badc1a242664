/// Tells where a column jumps: a sentence stops, and what follows belongs to another.
///
/// Joined is what nothing speaks against; each sign here speaks against it.
struct ColumnJump {
  private let lines: [SourceLine]
  private let shape: LineShape
  /// Made when a line first asks for them.
  private var echoes: LineEchoes?
  private let indentBeginsParagraph: Bool

  /// A title after a line of at least as many bytes is no rest of a sentence.
  private static let longLine = 90

  init(lines: [SourceLine], shape: LineShape) {
    self.lines = lines
    self.shape = shape
    indentBeginsParagraph = ColumnJump.indentBeginsParagraph(lines, shape)
  }

  /// Whether a line that stops in mid-sentence does not go on in another.
  ///
  /// - Parameter quotation: the quotation marks up to the break.
  mutating func isJump(from left: Int, to right: Int, quotation: QuotationState) -> Bool {
    let first = UTF8Scan.scalar(in: shape.text, at: lines[right].start)
    if LineMark.beginsNoLine(first) { return false }
    if indentBeginsParagraph, lines[right].isIndented { return true }
    if isTitle(right, after: left) { return true }
    switch quotation.step(to: lines[right].range, in: shape.text) {
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

/// Writes a text anew, each sentence in one piece: decides at each line break whether it stays,
/// and puts captions that stand inside a sentence behind the paragraph.
struct LineRepairer {
  private let source: [UInt8]
  private let lines: [SourceLine]
  private var arrangement: ParagraphArrangement
  private var writer: RepairWriter

  init(source: [UInt8]) {
    self.source = source
    lines = SourceLineScanner(source).lines()
    arrangement = ParagraphArrangement(lines: lines, text: source)
    writer = RepairWriter(source: source)
  }

  /// The repaired text and its map. O(*n*).
  mutating func run() -> (bytes: [UInt8], map: SourceMap) {
    writer.appendGap(0..<(lines.first?.start ?? source.count))
    var index = 0
    while index < lines.count { index = writeParagraph(from: index) }
    return writer.finish()
  }

  /// Writes a line with all that goes on from it; gives the line after.
  private mutating func writeParagraph(from first: Int) -> Int {
    var current = first
    var captions: [Range<Int>] = []
    // The last caption, if no space stands for the line break behind it.
    var caption: Int?
    var quotation = QuotationState()
    write(current)
    while let next = arrangement.continuation(
      of: current,
      continues: current > first,
      &quotation
    ) {
      // The break before captions goes behind the paragraph with them.
      if next.join == .withSpace { appendSpace(after: next.line - 1) }
      if next.line > current + 1 {
        captions.append(current + 1..<next.line)
        caption = next.join == .withSpace ? nil : next.line - 1
      }
      current = next.line
      write(current)
    }
    for lines in captions { writeCaptions(lines) }
    writer.appendGap(gap(after: wider(current, caption)))
    return current + 1
  }

  /// Writes captions behind the paragraph, with the line breaks that stood before them.
  private mutating func writeCaptions(_ captions: Range<Int>) {
    writer.appendGap(gap(after: captions.lowerBound - 1))
    var continues = false
    for index in captions {
      write(index)
      guard index + 1 < captions.upperBound else { break }
      let join = arrangement.joinInsideCaption(index, continues: continues)
      if join == .none { writer.appendGap(gap(after: index)) }
      if join == .withSpace { appendSpace(after: index) }
      continues = join != .none
    }
  }

  /// Of a paragraph's last line and its last caption the one that stands farther from the line
  /// after it: what is set apart stays so.
  private func wider(_ line: Int, _ caption: Int?) -> Int {
    guard let caption, line + 1 < lines.count, lines[caption].breaks > lines[line].breaks else {
      return line
    }
    return caption
  }

  private mutating func write(_ index: Int) {
    writer.append(lines[index].range, hasWideForms: lines[index].hasWideForms)
  }

  /// Writes a space for the line break after a line.
  private mutating func appendSpace(after index: Int) {
    writer.appendSpace(at: lines[index].end)
  }

  /// What stands between a line and the next, or the end of the text.
  private func gap(after index: Int) -> Range<Int> {
    let next = index + 1
    return lines[index].end..<(next < lines.count ? lines[next].start : source.count)
  }
}

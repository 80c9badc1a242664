/// Finds the line that goes on with a line, past captions and column jumps.
struct ParagraphArrangement {
  struct Continuation: Hashable {
    /// The index of the line that goes on.
    let line: Int
    let join: LineJoiner.Join
  }

  private let lines: [SourceLine]
  private let shape: LineShape
  private let joiner: LineJoiner
  private let captions: CaptionShape
  private var jumps: ColumnJump
  private let widest: UInt8

  /// No more captions in a row are set aside; it also bounds how far is looked ahead.
  private static let mostCaptions = 8
  /// A wide gap has at least as many line breaks: two empty lines.
  static let wideGap: UInt8 = 3

  init(lines: [SourceLine], text: [UInt8]) {
    self.lines = lines
    shape = LineShape(of: text)
    joiner = LineJoiner(lines: lines, shape: shape)
    captions = CaptionShape(shape)
    jumps = ColumnJump(lines: lines, shape: shape)
    widest = ParagraphArrangement.usualGap(of: lines, shape)
  }

  /// What goes on with a line; `nil` where its sentence, or what else it is, ends there.
  ///
  /// - Parameters:
  ///   - continues: whether the line goes on from one before.
  ///   - quotation: the quotation marks of the lines before it in its paragraph; it reads those
  ///     of the line where it has to.
  mutating func continuation(
    of left: Int,
    continues: Bool,
    _ quotation: inout QuotationState
  ) -> Continuation? {
    let right = left + 1
    guard right < lines.count else { return nil }
    let join = joiner.join(left, to: right, continues: continues)
    if join == .none, LineMark.endsSentence(shape.last(of: lines[left].range)) { return nil }
    if !continues, isWholeCaption(left) { return nil }
    quotation.read(lines[left].range, in: shape.text)
    let end = captionsEnd(after: left)
    if end == right {
      guard join != .none, !jumps.isJump(from: left, to: right, quotation: quotation) else {
        return nil
      }
      return Continuation(line: right, join: join)
    }
    guard end < lines.count, !isHeading(end, after: left) else { return nil }
    let joinPast = joiner.join(left, to: end, continues: continues)
    guard joinPast != .none, !jumps.isJump(from: left, to: end, quotation: quotation) else {
      return nil
    }
    return Continuation(line: end, join: joinPast)
  }

  /// How the lines of captions belong together, that are set aside as one.
  func joinInsideCaption(_ left: Int, continues: Bool) -> LineJoiner.Join {
    joiner.join(left, to: left + 1, continues: continues)
  }

  /// Past the captions that follow a line which stops in mid-sentence.
  private func captionsEnd(after left: Int) -> Int {
    var end = left + 1
    while end < lines.count, end - left <= ParagraphArrangement.mostCaptions {
      if captions.isMarked(lines[end].range) {
        end = markedCaptionEnd(end)
      } else if isCaptionByGaps(end) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// A caption that ends in a full stop or a bracket.
  private func isWholeCaption(_ index: Int) -> Bool {
    let line = lines[index].range
    let last = shape.last(of: line)
    return (LineMark.endsSentence(last) || LineMark.closes(last)) && captions.isMarked(line)
  }

  /// A caption of more than one line ends with its sentence.
  private func markedCaptionEnd(_ start: Int) -> Int {
    let next = start + 1
    guard !isWholeCaption(start), next < lines.count, !isWide(start),
      !captions.isMarked(lines[next].range),
      joiner.join(start, to: next, continues: false) != .none,
      LineMark.endsSentence(shape.last(of: lines[next].range)), isWide(next)
    else { return next }
    return next + 1
  }

  /// Whether empty lines set a line apart that is complete in itself. A line of one sentence is
  /// a caption even where the text goes on closely behind it.
  private func isCaptionByGaps(_ index: Int) -> Bool {
    let line = lines[index].range
    return isWide(index - 1) && captions.isComplete(line)
      && !QuotationState.closesOnly(line, in: shape.text)
      && !shape.isNumbered(line) && !LineMark.opensItem(shape.first(of: line))
      && (isWide(index) || index + 1 == lines.count || captions.isOneSentence(line))
  }

  private func isWide(_ index: Int) -> Bool { lines[index].breaks > widest }

  /// Behind captions a heading is more likely than the short rest of a sentence, unless the line
  /// is as wide as the column.
  private func isHeading(_ index: Int, after left: Int) -> Bool {
    guard shape.isHeading(lines[index].range) else { return false }
    if shape.isTitle(lines[index].range) { return true }
    let difference = shape.width(of: lines[index].range) - shape.width(of: lines[left].range)
    return abs(difference) > 4
  }

  /// The most line breaks that part two paragraphs: two, or more where most of eight have more.
  private static func usualGap(of lines: [SourceLine], _ shape: LineShape) -> UInt8 {
    guard lines.contains(where: { $0.breaks >= wideGap }) else { return wideGap - 1 }
    var counts = [Int](repeating: 0, count: 256)
    for line in lines where LineMark.endsSentence(shape.last(of: line.range)) {
      counts[Int(line.breaks)] += 1
    }
    let total = counts.reduce(0, +)
    guard total >= 8, let usual = counts.indices.first(where: { counts[$0] * 2 > total }) else {
      return wideGap - 1
    }
    return UInt8(max(usual, Int(wideGap) - 1))
  }
}

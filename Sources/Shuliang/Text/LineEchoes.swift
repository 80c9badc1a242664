/// What a passage that stands more than once in a text says about where its lines go on.
///
/// A line that begins like one which elsewhere follows the end of a sentence begins a sentence
/// itself. A line that ends like another but is followed by something else goes on in one of
/// the two at most; as it is not known in which, in neither.
struct LineEchoes {
  /// The lines that follow the end of a sentence, by the hashes of their starts.
  private var beginnings: HashedMarks
  /// The hashes of what follows lines that stop in mid-sentence, by the hashes of their ends.
  private var followers: HashedMarks
  private let lines: [SourceLine]
  private let text: [UInt8]

  /// How much of a line's start counts: twenty-four Han. Formulas of officials are shorter.
  private static let startLength = 72
  /// How much of a line's end counts: sixteen Han.
  private static let endLength = 48
  /// How much of what follows counts.
  private static let followerLength = 12
  /// A text of more lines is no article; there the same formulas come again without meaning it.
  private static let mostLines = 4096

  /// - Complexity: O(number of lines).
  init(lines: [SourceLine], shape: LineShape) {
    self.lines = lines
    text = shape.text
    let count = lines.count > LineEchoes.mostLines ? 0 : lines.count
    beginnings = HashedMarks(capacity: count)
    followers = HashedMarks(capacity: count)
    guard count > 0 else { return }
    let captions = CaptionShape(shape)
    var isAfterSentence = true
    for (index, line) in lines.enumerated() {
      if isAfterSentence, line.range.count >= LineEchoes.startLength { note(beginning: index) }
      let endsSentence = LineMark.endsSentence(shape.last(of: line.range))
      // Behind a caption the sentence before it may go on.
      isAfterSentence =
        endsSentence && line.breaks < ParagraphArrangement.wideGap && !captions.isMarked(line.range)
      if endsSentence || line.range.count < LineEchoes.endLength { continue }
      // A short line that follows may be the same text, broken in another place.
      if index + 1 < lines.count, lines[index + 1].range.count >= LineEchoes.followerLength {
        note(followerOf: index)
      }
    }
  }

  private mutating func note(beginning index: Int) {
    beginnings.note(UInt64(index), for: startHash(lines[index].range))
  }

  private mutating func note(followerOf index: Int) {
    followers.note(followerHash(lines[index + 1].range), for: endHash(lines[index].range))
  }

  /// Whether lines are long enough to be known again.
  static func canSpeak(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count >= endLength || right.count >= startLength
  }

  /// Whether the line `right` is no continuation of `left`.
  func speakAgainst(_ left: Int, _ right: Int) -> Bool {
    if lines[right].range.count >= LineEchoes.startLength {
      switch beginnings[startHash(lines[right].range)] {
      case .none: break
      case .one(let beginning): if beginning != UInt64(right) { return true }
      case .several: return true
      }
    }
    guard lines[left].range.count >= LineEchoes.endLength else { return false }
    return followers[endHash(lines[left].range)] == .several
  }

  private func startHash(_ line: Range<Int>) -> UInt64 {
    WordScan.hash(text.span, line.lowerBound..<(line.lowerBound + LineEchoes.startLength))
  }

  private func endHash(_ line: Range<Int>) -> UInt64 {
    WordScan.hash(text.span, (line.upperBound - LineEchoes.endLength)..<line.upperBound)
  }

  private func followerHash(_ line: Range<Int>) -> UInt64 {
    WordScan.hash(text.span, line.lowerBound..<(line.lowerBound + LineEchoes.followerLength))
  }
}

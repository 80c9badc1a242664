/// What a passage that stands more than once in a text says about where its lines go on.
///
/// A line that begins like one which elsewhere follows the end of a sentence begins a sentence
/// itself. A line that ends like another but is followed by something else goes on in one of
/// the two at most; as it is not known in which, in neither.
struct LineEchoes {
  /// The lines that follow the end of a sentence, by the hashes of their starts; `several` where
  /// more than one has it.
  private var beginnings: [UInt64: Int] = [:]
  /// The hashes of the ends of lines that stop in mid-sentence, and of what follows.
  private var followers: [UInt64: UInt64] = [:]
  private let lines: [SourceLine]
  private let text: [UInt8]

  /// How much of a line's start counts: twenty-four Han. Formulas of officials are shorter.
  private static let startLength = 72
  /// How much of a line's end counts: sixteen Han.
  private static let endLength = 48
  /// How much of what follows counts.
  private static let followerLength = 12
  private static let several = -1
  /// In the place of a follower where there are different ones.
  private static let conflict: UInt64 = 0

  /// - Complexity: O(number of lines).
  init(lines: [SourceLine], shape: LineShape) {
    self.lines = lines
    text = shape.text
    let captions = CaptionShape(shape)
    var isAfterSentence = true
    for (index, line) in lines.enumerated() {
      if isAfterSentence, line.range.count >= LineEchoes.startLength { note(beginning: index) }
      let endsSentence = LineMark.endsSentence(shape.last(of: line.range))
      // Behind a caption the sentence before it may go on.
      isAfterSentence =
        endsSentence && line.breaks < ParagraphArrangement.wideGap && !captions.isMarked(line.range)
      if endsSentence || line.range.count < LineEchoes.endLength { continue }
      if index + 1 < lines.count { note(followerOf: index) }
    }
  }

  private mutating func note(beginning index: Int) {
    let known = beginnings.updateValue(index, forKey: startHash(lines[index].range))
    if known != nil { beginnings[startHash(lines[index].range)] = LineEchoes.several }
  }

  private mutating func note(followerOf index: Int) {
    let follower = followerHash(lines[index + 1].range)
    let known = followers.updateValue(follower, forKey: endHash(lines[index].range))
    if let known, known != follower {
      followers[endHash(lines[index].range)] = LineEchoes.conflict
    }
  }

  /// Whether lines are long enough to be known again.
  static func canSpeak(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count >= endLength || right.count >= startLength
  }

  /// Whether the line `right` is no continuation of `left`.
  func speakAgainst(_ left: Int, _ right: Int) -> Bool {
    if lines[right].range.count >= LineEchoes.startLength,
      let beginning = beginnings[startHash(lines[right].range)], beginning != right
    {
      return true
    }
    guard lines[left].range.count >= LineEchoes.endLength else { return false }
    return followers[endHash(lines[left].range)] == LineEchoes.conflict
  }

  private func startHash(_ line: Range<Int>) -> UInt64 {
    WordScan.hash(text.span, line.lowerBound..<(line.lowerBound + LineEchoes.startLength))
  }

  private func endHash(_ line: Range<Int>) -> UInt64 {
    WordScan.hash(text.span, (line.upperBound - LineEchoes.endLength)..<line.upperBound)
  }

  private func followerHash(_ line: Range<Int>) -> UInt64 {
    let end = min(line.upperBound, line.lowerBound + LineEchoes.followerLength)
    return WordScan.hash(text.span, line.lowerBound..<end) | 1
  }
}

/// A text as a model sees it: units, with the places where words end by a rule set.
struct SegmentationUnits: Sendable {
  /// The units, and two edges behind them.
  private(set) var units: [SegmentationUnit] = []
  private(set) var count = 0
  /// The byte offset of the first unit in the text.
  private(set) var start = 0

  private static let number: UInt16 = 0x30
  private static let latin: UInt16 = 0x61

  /// The place behind a unit that is not the last.
  func place(behind index: Int) -> SegmentationPlace {
    SegmentationPlace(
      before: index > 0 ? units[index - 1] : .edge,
      left: units[index],
      right: units[index + 1],
      after: units[index + 2]
    )
  }

  /// Takes up tokens, in text order, instead of those before.
  mutating func replace(with tokens: [Token], of text: Span<UInt8>) {
    (count, start) = (0, 0)
    guard let first = tokens.first, let last = tokens.last else { return }
    start = first.range.lowerBound
    let length = last.range.upperBound - start
    // A piece is a token, or stands beside a character of three bytes in one; then the two edges.
    let most = tokens.count + length / 3 * 2 + 2
    if units.count < most { units = Array(repeating: .edge, count: most) }
    var writer = Writer(start: start)
    var units = units.mutableSpan
    for index in tokens.indices { writer.append(tokens[index], of: text, to: &units) }
    if writer.count > 0 { units[writer.count - 1].close() }
    units[writer.count] = SegmentationUnit(
      code: SegmentationUnit.edge.code,
      at: length,
      .space,
      isOpen: false,
      endsToken: true
    )
    units[writer.count + 1] = .edge
    count = writer.count
  }

  /// Appends the units of tokens.
  private struct Writer {
    let start: Int
    var count = 0

    @inline(__always)
    mutating func append(
      _ token: Token,
      of text: Span<UInt8>,
      to units: inout MutableSpan<SegmentationUnit>
    ) {
      let first = count
      let end = token.range.upperBound
      var index = token.range.lowerBound
      // What a lexicon gives stays as it is.
      let isFromLexicon = token.isFromLexicon
      let isTokenOpen = token.kind != .space && token.kind != .other && !isFromLexicon
      if token.kind == .word, !isFromLexicon, appendHan(of: token.range, of: text, to: &units) {
        return
      }
      while index < end {
        let place = index
        if SegmentationUnits.isHan(at: index, end, of: text) {
          index &+= 3
          let code = SegmentationUnits.code(at: place, of: text)
          append(code, at: place, .word, isOpen: !isFromLexicon, to: &units)
          continue
        }
        repeat {
          index &+= 1
        } while index < end && !SegmentationUnits.isHan(at: index, end, of: text)
        let code = SegmentationUnits.code(of: token, place, index, text)
        append(code, at: place, token.kind, isOpen: isTokenOpen, to: &units)
      }
      units[count &- 1].endToken()
      let length = count &- first
      if length > 1 {
        for index in first..<count { units[index].setLength(length) }
      }
    }

    /// Appends the units of a word of Han and kana alone, which most tokens are; leaves other words.
    ///
    /// - Returns: whether it is such a word.
    @inline(__always)
    private mutating func appendHan(
      of range: Range<Int>,
      of text: Span<UInt8>,
      to units: inout MutableSpan<SegmentationUnit>
    ) -> Bool {
      let length = range.count / 3
      guard range.count == length &* 3, count &+ length < units.count else { return false }
      var index = range.lowerBound
      var next = count
      let shown = Swift.min(length, 5)
      while index < range.upperBound {
        guard SegmentationUnits.isHan(at: index, range.upperBound, of: text) else { return false }
        let place = index
        index &+= 3
        units[unchecked: next] = SegmentationUnit(
          code: SegmentationUnits.code(at: place, of: text),
          at: place &- start,
          .word,
          isOpen: true,
          endsToken: index == range.upperBound,
          length: shown
        )
        next &+= 1
      }
      count = next
      return true
    }

    @inline(__always)
    private mutating func append(
      _ code: UInt16,
      at place: Int,
      _ kind: Token.Kind,
      isOpen: Bool,
      to units: inout MutableSpan<SegmentationUnit>
    ) {
      if !isOpen, count > 0 { units[unchecked: count &- 1].close() }
      units[count] = SegmentationUnit(code: code, at: place &- start, kind, isOpen: isOpen)
      count &+= 1
    }
  }

  /// The code of a piece without Han.
  private static func code(of token: Token, _ first: Int, _ end: Int, _ text: Span<UInt8>) -> UInt16
  {
    switch token.kind {
    case .number, .word: number
    case .latin: latin
    default:
      end - first > 2 && text[first] & 0xF0 == 0xE0
        ? code(at: first, of: text) : UInt16(text[first])
    }
  }

  /// Whether a letter of U+3005 to U+9FFF stands at an offset.
  @inline(__always)
  private static func isHan(at offset: Int, _ end: Int, of text: Span<UInt8>) -> Bool {
    guard offset &+ 2 < end else { return false }
    let lead = text[unchecked: offset]
    return lead &- 0xE4 < 6 || lead == 0xE3 && text[unchecked: offset &+ 1] != 0x80
  }

  /// - Precondition: three bytes stand there.
  @inline(__always)
  private static func code(at offset: Int, of text: Span<UInt8>) -> UInt16 {
    UInt16(text[unchecked: offset] & 0x0F) << 12 | UInt16(text[unchecked: offset &+ 1] & 0x3F) << 6
      | UInt16(text[unchecked: offset &+ 2] & 0x3F)
  }
}

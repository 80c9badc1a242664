/// Makes the tokens of `.news` from ICU's: numbers, dates and Latin words are joined, particles
/// and classifiers parted, and characters that no dictionary joined are joined where they can
/// hardly stand alone.
struct NewsRewriter: Sendable {
  private let units: UnitTable
  private(set) var tokens: [Token] = []
  /// The single characters that wait for what comes: they may be one unknown word.
  private var run = 0..<0

  /// The longest run of single characters that is taken for one word; longer only where it spells
  /// a foreign name.
  private static let longestRun = 4 * 3

  init(units: UnitTable = .standard) {
    self.units = units
  }

  /// Rewrites tokens that no rule joins with what comes after them.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func rewrite(_ source: [Token], of text: [UInt8], to output: inout [Token]) {
    swap(&tokens, &output)
    var index = 0
    while index < source.count {
      let token = source[index]
      if token.isFromLexicon {
        endRun(of: text.span)
        tokens.append(token)
        index += 1
        continue
      }
      if token.kind == .latin || token.kind == .number {
        endRun(of: text.span)
        if joinsLatin(token, of: text.span) {
          index += 1
          continue
        }
      }
      if NumberPhrase.mayBegin(token, in: text.span),
        let phrase = NumberPhrase(in: source, from: index, of: text)
      {
        index = appendNumber(phrase, in: source, of: text)
        continue
      }
      switch token.kind {
      case .word: appendWord(token.range, of: text.span)
      case .symbol, .punctuation:
        endRun(of: text.span)
        appendMark(token, of: text.span)
      case .space, .other, .number, .latin:
        endRun(of: text.span)
        tokens.append(token)
      }
      index += 1
    }
    endRun(of: text.span)
    swap(&tokens, &output)
  }

  /// Appends a number and the unit behind it, and gives the index of the token after them.
  private mutating func appendNumber(
    _ phrase: NumberPhrase,
    in source: [Token],
    of text: [UInt8]
  ) -> Int {
    endRun(of: text.span)
    appendNumeral(phrase.range, mayBeOrdinal: phrase.mayBeOrdinal, of: text.span)
    if let rest = phrase.rest {
      tokens.append(Token(rest, .word))
      return phrase.nextIndex
    }
    var next = phrase.nextIndex
    let end = phrase.range.upperBound
    guard next < source.count, source[next].kind == .word,
      let unit = units.longestMatch(in: text, at: end),
      unit.length > source[next].range.count
    else { return next }
    var index = next
    while index < source.count, source[index].range.upperBound < end + unit.length { index += 1 }
    if index < source.count, source[index].range.upperBound == end + unit.length {
      tokens.append(Token(end..<end + unit.length, .word))
      next = index + 1
    }
    return next
  }

  /// Appends a numeral, joined with 第 before it.
  private mutating func appendNumeral(
    _ range: Range<Int>,
    mayBeOrdinal: Bool,
    of text: Span<UInt8>
  ) {
    if mayBeOrdinal, let last = tokens.last, last.range.upperBound == range.lowerBound,
      WordParting.isOrdinalMark(last.range, in: text)
    {
      tokens[tokens.count - 1] = Token(last.range.lowerBound..<range.upperBound, .number)
    } else {
      tokens.append(Token(range, .number))
    }
  }

  /// Joins a mark with the same mark before it, as in `——`.
  private mutating func appendMark(_ token: Token, of text: Span<UInt8>) {
    if let last = tokens.last, last.kind == token.kind,
      last.range.upperBound == token.range.lowerBound, NewsMark.repeats(token.range, in: text),
      NewsMark.isSame(last.range.lowerBound, token.range, in: text)
    {
      tokens[tokens.count - 1] = Token(last.range.lowerBound..<token.range.upperBound, last.kind)
    } else {
      tokens.append(token)
    }
  }

  /// Joins `Wi-Fi`, `R&D` and `COVID-19`: what stands behind a hyphen behind Latin.
  private mutating func joinsLatin(_ token: Token, of text: Span<UInt8>) -> Bool {
    let count = tokens.count
    guard count > 1, tokens[count - 1].range.upperBound == token.range.lowerBound,
      tokens[count - 1].range.count == 1, tokens[count - 2].kind == .latin,
      tokens[count - 2].range.upperBound == token.range.lowerBound - 1,
      NewsMark.joinsLatin(text[token.range.lowerBound - 1])
    else { return false }
    let start = tokens[count - 2].range.lowerBound
    tokens.removeLast(2)
    tokens.append(Token(start..<token.range.upperBound, .latin))
    return true
  }

  /// Appends a word of ICU's, or the words it falls into.
  private mutating func appendWord(_ range: Range<Int>, of text: Span<UInt8>) {
    guard range.count > 3 else {
      appendPart(range, of: text)
      return
    }
    guard let cut = WordParting.cut(range, in: text, after: tokens.last) else {
      endRun(of: text)
      if WordParting.isSuffixWord(range, in: text), joinsLast(range, in: text) {
        joinLast(range)
      } else {
        tokens.append(Token(range, .word))
      }
      return
    }
    appendPart(range.lowerBound..<cut, of: text)
    appendPart(cut..<range.upperBound, of: text)
  }

  /// Appends a part of a word: by itself, as a suffix of the word before, or to a run of such.
  private mutating func appendPart(_ range: Range<Int>, of text: Span<UInt8>) {
    guard range.count == 3 else {
      endRun(of: text)
      tokens.append(Token(range, CharacterRoles.isNumeral(range, in: text) ? .number : .word))
      return
    }
    let roles = CharacterRoles(at: range.lowerBound, in: text)
    if roles.contains(.suffix) {
      if run.isEmpty, joinsLast(range, in: text) {
        joinLast(range)
        return
      }
      if !roles.isFree, run.count >= 6, run.upperBound == range.lowerBound {
        run = run.lowerBound..<range.upperBound
        endRun(of: text)
        return
      }
    }
    if roles.isFree {
      run = run.isEmpty ? range : run.lowerBound..<range.upperBound
      return
    }
    endRun(of: text)
    if roles.contains(.numeral) {
      appendNumeral(range, mayBeOrdinal: true, of: text)
    } else {
      tokens.append(Token(range, .word))
    }
  }

  /// Whether a suffix joins the last word: that has two characters of Han or more and is no number.
  private func joinsLast(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard let last = tokens.last, last.kind == .word, !last.isFromLexicon,
      last.range.upperBound == range.lowerBound, last.range.count >= 6
    else { return false }
    return CharacterRoles(at: last.range.lowerBound, in: text).contains(.han)
  }

  private mutating func joinLast(_ range: Range<Int>) {
    let start = tokens[tokens.count - 1].range.lowerBound
    tokens[tokens.count - 1] = Token(start..<range.upperBound, .word)
  }

  /// Appends the characters that waited: as one word where there are a few, each by itself else.
  private mutating func endRun(of text: Span<UInt8>) {
    guard !run.isEmpty else { return }
    let whole = run
    run = 0..<0
    if whole.count <= NewsRewriter.longestRun || CharacterRoles.spellsName(whole, in: text) {
      tokens.append(Token(whole, .word))
      return
    }
    for start in stride(from: whole.lowerBound, to: whole.upperBound, by: 3) {
      tokens.append(Token(start..<start + 3, .word))
    }
  }
}

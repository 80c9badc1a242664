/// Makes the tokens of `.news` from ICU's: numbers, dates and Latin words are joined, particles
/// and classifiers parted, and characters that no dictionary joined are joined where they can
/// hardly stand alone.
struct NewsRewriter: Sendable {
  /// Whose the words of Han are.
  enum Words: Sendable {
    /// ICU's, which the rules part and join.
    case ruled
    /// A model's, which stay but for numbers.
    case given
  }

  private let units: UnitTable
  private let words: Words
  private(set) var tokens: [Token] = []
  /// The single characters that wait for what comes: they may be one unknown word.
  private var run = 0..<0

  /// The longest run of single characters that is taken for one word; longer only where it spells
  /// a foreign name.
  private static let longestRun = 4 * 3

  init(units: UnitTable = .standard, words: Words = .ruled) {
    self.units = units
    self.words = words
  }

  /// Rewrites tokens that no rule joins with what comes after them.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func rewrite(_ source: [Token], of bytes: [UInt8], to output: inout [Token]) {
    swap(&tokens, &output)
    let text = NewsText(bytes)
    var index = 0
    while index < source.count {
      let next =
        words == .given
        ? NewsRewriter.givenEnd(in: source, from: index, of: text)
        : NewsRewriter.plainEnd(in: source, from: index, of: text)
      if next > index {
        endRun(of: text)
        tokens.append(contentsOf: source[index..<next])
        index = next
      }
      if index < source.count { index = rewriteToken(at: index, in: source, of: text) }
    }
    endRun(of: text)
    swap(&tokens, &output)
  }

  /// Where the tokens end, from one on, that are taken as they are.
  private static func plainEnd(in source: [Token], from start: Int, of text: NewsText) -> Int {
    let (source, bytes, table) = (source.span, text.bytes.span, text.table.span)
    var index = start
    while index < source.count {
      let token = source[unchecked: index]
      if token.kind == .word, token.range.count >= 3 {
        guard isPlainWord(token, in: bytes, table) else { break }
      } else {
        let lengthBefore = index > 0 ? source[unchecked: index &- 1].range.count : 1
        guard isPlain(token, lengthBefore, in: text) else { break }
      }
      index &+= 1
    }
    return index
  }

  /// `isPlain` of a word of three bytes or more.
  @inline(__always)
  private static func isPlainWord(
    _ token: Token,
    in bytes: Span<UInt8>,
    _ table: Span<UInt16>
  ) -> Bool {
    if token.isFromLexicon { return true }
    let range = token.range
    let roles = NewsText.roles(at: range.lowerBound, in: bytes, table)
    if range.count == 3 { return roles.isDisjoint(with: [.suffix, .numeral]) && !roles.isFree }
    return !WordParting.concerns(
      roles,
      NewsText.roles(at: range.upperBound &- 3, in: bytes, table)
    )
  }

  /// Whether no rule changes a token or joins it with one before it. A rule for one before may take
  /// it with it.
  ///
  /// - Parameter lengthBefore: how many bytes the token before it has; 1 where that is not known.
  @inline(__always)
  static func isPlain(_ token: Token, _ lengthBefore: Int, in text: NewsText) -> Bool {
    if token.isFromLexicon { return true }
    let start = token.range.lowerBound
    switch token.kind {
    case .word:
      return token.range.count < 3 || isPlainWord(token, in: text.bytes.span, text.table.span)
    case .punctuation, .symbol:
      if token.range.count > 1 { return text.roles(at: start).isEmpty }
      return !NewsMark.mayJoin(text.bytes[start])
    case .latin: return lengthBefore > 1
    case .number: return false
    case .space, .other: return true
    }
  }

  /// Rewrites a token that a rule may concern, and those that it is joined with.
  ///
  /// - Returns: the index of the token behind them.
  private mutating func rewriteToken(
    at index: Int,
    in source: [Token],
    of text: NewsText
  ) -> Int {
    let token = source[index]
    if token.kind == .latin || token.kind == .number {
      endRun(of: text)
      if joinsLatin(token, of: text) { return index + 1 }
    }
    if words == .given,
      let given = NewsRewriter.givenNumber(in: source, from: index, of: text)
    {
      if let mark = given.ordinalMark { tokens.append(mark) }
      return appendNumber(given.number, in: source, of: text)
    }
    if NumberPhrase.mayBegin(token, in: text),
      let phrase = NumberPhrase(in: source, from: index, of: text)
    {
      return appendNumber(phrase, in: source, of: text)
    }
    switch token.kind {
    case .word where words == .given: tokens.append(token)
    case .word: appendWord(token.range, of: text)
    case .symbol, .punctuation:
      endRun(of: text)
      appendMark(token, of: text)
    case .space, .other, .number, .latin:
      endRun(of: text)
      tokens.append(token)
    }
    return index + 1
  }

  /// Appends a number and the unit behind it, and gives the index of the token after them.
  private mutating func appendNumber(
    _ phrase: NumberPhrase,
    in source: [Token],
    of text: NewsText
  ) -> Int {
    endRun(of: text)
    appendNumeral(phrase.range, mayBeOrdinal: phrase.mayBeOrdinal, of: text)
    if let rest = phrase.rest {
      tokens.append(Token(rest, .word))
      return phrase.nextIndex
    }
    var next = phrase.nextIndex
    let end = phrase.range.upperBound
    guard next < source.count, source[next].kind == .word,
      let unit = units.longestMatch(in: text.bytes, at: end),
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
    of text: NewsText
  ) {
    if mayBeOrdinal, let last = tokens.last, last.range.upperBound == range.lowerBound,
      text.isOrdinalMark(last.range)
    {
      tokens[tokens.count - 1] = Token(last.range.lowerBound..<range.upperBound, .number)
    } else {
      tokens.append(Token(range, .number))
    }
  }

  /// Joins a mark with the same mark before it, as in `——`.
  private mutating func appendMark(_ token: Token, of text: NewsText) {
    if let last = tokens.last, last.kind == token.kind,
      last.range.upperBound == token.range.lowerBound,
      NewsMark.repeats(token.range, in: text.bytes),
      NewsMark.isSame(last.range.lowerBound, token.range, in: text.bytes)
    {
      tokens[tokens.count - 1] = Token(last.range.lowerBound..<token.range.upperBound, last.kind)
    } else {
      tokens.append(token)
    }
  }

  /// Joins `Wi-Fi`, `R&D` and `COVID-19`: what stands behind a hyphen behind Latin.
  private mutating func joinsLatin(_ token: Token, of text: NewsText) -> Bool {
    let count = tokens.count
    guard count > 1, tokens[count - 1].range.upperBound == token.range.lowerBound,
      tokens[count - 1].range.count == 1, tokens[count - 2].kind == .latin,
      tokens[count - 2].range.upperBound == token.range.lowerBound - 1,
      NewsMark.joinsLatin(text.bytes[token.range.lowerBound - 1])
    else { return false }
    let start = tokens[count - 2].range.lowerBound
    tokens.removeLast(2)
    tokens.append(Token(start..<token.range.upperBound, .latin))
    return true
  }

  /// Appends a word of ICU's, or the words it falls into.
  private mutating func appendWord(_ range: Range<Int>, of text: NewsText) {
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
  private mutating func appendPart(_ range: Range<Int>, of text: NewsText) {
    guard range.count == 3 else {
      endRun(of: text)
      tokens.append(Token(range, text.isNumeral(range) ? .number : .word))
      return
    }
    let roles = text.roles(at: range.lowerBound)
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
  private func joinsLast(_ range: Range<Int>, in text: NewsText) -> Bool {
    guard let last = tokens.last, last.kind == .word, !last.isFromLexicon,
      last.range.upperBound == range.lowerBound, last.range.count >= 6
    else { return false }
    return text.roles(at: last.range.lowerBound).contains(.han)
  }

  private mutating func joinLast(_ range: Range<Int>) {
    let start = tokens[tokens.count - 1].range.lowerBound
    tokens[tokens.count - 1] = Token(start..<range.upperBound, .word)
  }

  /// Appends the characters that waited: as one word where there are a few, each by itself else.
  private mutating func endRun(of text: NewsText) {
    guard !run.isEmpty else { return }
    let whole = run
    run = 0..<0
    if whole.count <= NewsRewriter.longestRun || text.spellsName(whole) {
      tokens.append(Token(whole, .word))
      return
    }
    for start in stride(from: whole.lowerBound, to: whole.upperBound, by: 3) {
      tokens.append(Token(start..<start + 3, .word))
    }
  }
}

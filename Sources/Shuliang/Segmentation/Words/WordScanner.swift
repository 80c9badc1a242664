/// Parts text into ICU's words without ICU, but for the scripts whose rules it leaves to it.
///
/// Text falls into stretches at places where a word ends whatever stands around: a run of Han and
/// kana, which is searched for words; letters and digits with the marks that join them; white
/// space; a mark. Where a character of another kind (`WordClass.foreign`) stands beside one, the
/// stretch up to the next such place goes to ICU's iterator. An iterator begins anew at each of
/// its boundaries, so that what it is given may begin at any of them.
struct WordScanner: Sendable {
  private let dictionary: WordDictionary
  private let iterators: BreakIteratorPool
  private var lattice = WordLattice()
  /// Parts runs by a model instead of by their costs.
  private var decider: WordDecider?

  /// The longest stretch for ICU, whose offsets have 31 bits.
  private static let longestForeign = 1 << 30

  init(
    dictionary: WordDictionary,
    iterators: BreakIteratorPool,
    model: SegmentationModel? = nil
  ) {
    self.dictionary = dictionary
    self.iterators = iterators
    decider = model.map { WordDecider($0, traits: dictionary.traits) }
  }

  /// Appends the tokens of a text from an offset on, until at least so many bytes are parted.
  ///
  /// - Parameters:
  ///   - text: UTF-8; bytes that are none are tokens of the kind `other`.
  ///   - start: 0 or what this function returned.
  /// - Returns: where the tokens end.
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func appendTokens(
    of text: [UInt8],
    from start: Int,
    wanting size: Int,
    to tokens: inout [Token]
  ) -> Int {
    let goal = Swift.min(text.count, start + size)
    var position = start
    while position < goal {
      position = appendPlainTokens(of: text, from: position, goal: goal, to: &tokens)
      guard position < goal else { break }
      let end = WordScanner.foreignEnd(in: text.span, from: position, dictionary.traits.bits.span)
      iterators.appendTokens(of: text, in: position..<end, to: &tokens)
      position = end
    }
    return position
  }

  /// Appends tokens up to the goal or to a token that a foreign character has a part in.
  private mutating func appendPlainTokens(
    of bytes: [UInt8],
    from start: Int,
    goal: Int,
    to tokens: inout [Token]
  ) -> Int {
    let text = bytes.span
    let dictionary = dictionary
    let traits = dictionary.traits.bits.span
    let hasMixedWords = dictionary.mixedWords != nil
    var position = start
    var first = Glance(at: text, position, traits)
    while position < goal {
      var end = position
      var next = first
      if hasMixedWords, let word = mixedWord(in: bytes, at: position) {
        tokens.append(word)
        end = word.range.upperBound
        next = Glance(at: text, end, traits)
      } else if first.isSearched {
        end = readRun(of: bytes, from: position, dictionary)
        next = Glance(at: text, end, traits)
        // `_` joins katakana; a word of the lexicon may begin with any character.
        let isEnd = !next.isForeign && (next.isSearched || next.wordClass != .connector)
        guard isEnd || hasMixedWords && mixedWord(in: bytes, at: end) != nil else {
          return position
        }
        appendWords(of: text, from: position, to: &tokens)
      } else {
        switch first.wordClass {
        case .foreign: return position
        case .letter, .digit, .connector:
          guard let word = PlainWord(at: text, position, first, traits) else { return position }
          tokens.append(Token(position..<word.end, word.kind))
          end = word.end
          next = Glance(at: text, end, traits)
        case .carriageReturn, .lineFeed:
          end = position + 1
          if first.wordClass == .carriageReturn, end < text.count, text[end] == 0x0A { end += 1 }
          tokens.append(Token(position..<end, .space))
          next = Glance(at: text, end, traits)
        default:
          repeat {
            end &+= next.length
            next = Glance(at: text, end, traits)
          } while first.wordClass == .space && next.wordClass == .space && !next.isSearched
          guard !next.isForeign else { return position }
          tokens.append(Token(Range(uncheckedBounds: (position, end)), first.kind))
        }
      }
      (position, first) = (end, next)
    }
    return position
  }

  /// Takes up a run of Han and kana, or of a long one what can be searched by itself.
  ///
  /// - Returns: where that ends.
  @inline(__always)
  private mutating func readRun(
    of bytes: [UInt8],
    from start: Int,
    _ dictionary: WordDictionary
  ) -> Int {
    let text = bytes.span
    let traits = dictionary.traits.bits.span
    let hasMixedWords = dictionary.mixedWords != nil
    var end = lattice.readRun(in: text, from: start, traits: traits)
    if hasMixedWords { cutRun(beforeMixedWordIn: bytes, from: start, to: &end) }
    while lattice.isFull {
      if let length = lattice.partingPlace(dictionary.trie, in: text, from: start) {
        lattice.cutRun(to: length)
        return start + 3 * length
      }
      lattice.grow()
      end = lattice.readRun(in: text, from: start, traits: traits)
      if hasMixedWords { cutRun(beforeMixedWordIn: bytes, from: start, to: &end) }
    }
    return end
  }

  /// Appends the words of the run that the lattice read last.
  @inline(__always)
  private mutating func appendWords(
    of text: Span<UInt8>,
    from start: Int,
    to tokens: inout [Token]
  ) {
    if decider != nil {
      if dictionary.hasTags {
        lattice.search(dictionary.trie, in: text, from: start)
      } else {
        lattice.readPairs(dictionary.trie)
      }
      decider?.appendWords(of: lattice, dictionary, in: text, from: start, to: &tokens)
      return
    }
    lattice.search(dictionary.trie, in: text, from: start)
    var position = start
    if dictionary.hasTags {
      lattice.forEachWord { length in
        let index = (position - start) / 3
        let mark = lattice.tag(ofWordAt: index, length: length, dictionary.trie)
        tokens.append(Token(position..<position + 3 * length, .word, mark: mark))
        position += 3 * length
      }
      return
    }
    lattice.forEachWord { length in
      let end = position &+ 3 &* length
      tokens.append(Token(Range(uncheckedBounds: (position, end)), .word))
      position = end
    }
  }

  /// The longest word of other characters than Han and kana that stands whole at an offset.
  @inline(__always)
  private func mixedWord(in bytes: [UInt8], at offset: Int) -> Token? {
    guard let match = dictionary.mixedWords?.longestMatch(in: bytes, at: offset) else { return nil }
    let text = bytes.span
    let traits = dictionary.traits.bits.span
    let end = offset + match.length
    let last = Glance(at: text, UTF8Scan.start(ofScalarEndingAt: end, in: bytes), traits)
    let next = Glance(at: text, end, traits)
    guard !next.isForeign, !(last.isWordPart && next.isWordPart) else { return nil }
    let kind = TokenKinds.kind(of: bytes[offset..<end])
    return Token(offset..<end, kind, mark: UInt16(match.value))
  }

  /// Ends a run of Han before a word of the lexicon that goes on behind it, such as 卡拉OK.
  private mutating func cutRun(beforeMixedWordIn bytes: [UInt8], from start: Int, to end: inout Int)
  {
    for offset in stride(from: start + 3, to: end, by: 3)
    where mixedWord(in: bytes, at: offset) != nil {
      lattice.cutRun(to: (offset - start) / 3)
      end = offset
      return
    }
  }

  /// The first place behind a foreign character where a word ends in any case: before a mark that
  /// stands alone or a line break, or between a letter, digit or space and Han.
  private static func foreignEnd(in text: Span<UInt8>, from start: Int, _ traits: Span<UInt16>)
    -> Int
  {
    var index = start
    var glance = Glance(at: text, index, traits)
    var hasForeign = false
    var isAfterPlain = false
    while index < text.count {
      if hasForeign {
        if glance.isSearched, isAfterPlain { break }
        if !glance.isSearched, glance.endsForeign { break }
        if index - start > longestForeign, !glance.isForeign { break }
      }
      // A connector before or behind katakana.
      if glance.isForeign || glance.wordClass == .connector { hasForeign = true }
      isAfterPlain = glance.isPlain
      index += glance.length
      glance = Glance(at: text, index, traits)
    }
    return index
  }
}

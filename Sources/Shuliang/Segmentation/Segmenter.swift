/// Parts text into words.
///
/// A segmenter is immutable; one serves any number of jobs at once. The words of the installed ICU
/// are read when the first one is made and shared by all.
public struct Segmenter: Sendable {
  /// What a word is.
  public enum RuleSet: String, Sendable, Hashable, CaseIterable {
    /// ICU's word boundaries, one for one.
    case icu
    /// Numerals, dates, percentages and Latin words are whole, particles are parted.
    case news
  }

  public let rules: RuleSet
  let scanner: TokenScanner
  private let tags: LexiconTags

  /// - Parameters:
  ///   - rules: what a word is.
  ///   - lexicon: words of the user's own.
  ///   - model: what was learned from segmented text. It has rules of its own, which then serve
  ///     instead of `rules`.
  /// - Throws: `SegmentationError` where the installed ICU has no rules for words, or there is a
  ///   lexicon or a model and ICU's word list cannot be read.
  /// - Complexity: the first segmenter reads ICU's words, which takes some 40 ms and 10 MB; each one
  ///   with a lexicon or a model some 50 ms.
  public init(
    rules: RuleSet = .news,
    lexicon: Lexicon = Lexicon(),
    model: SegmentationModel? = nil
  ) throws(SegmentationError) {
    self.rules = model?.rules ?? rules
    tags = LexiconTags(lexicon)
    do {
      let iterators = try BreakIteratorPool.installed.get()
      var dictionary: WordDictionary?
      let learned = model?.words.words ?? []
      if !lexicon.entries.isEmpty || !learned.isEmpty {
        dictionary = try WordDictionary.installed(adding: lexicon, learned: learned)
      } else if model != nil {
        dictionary = try WordDictionary.installed.get()
      } else {
        dictionary = try? WordDictionary.installed.get()
      }
      scanner = TokenScanner(dictionary, iterators, rules: self.rules, model: model)
    } catch let error as WordDictionary.Unavailable {
      let what = model == nil ? "a lexicon" : "a model"
      throw SegmentationError(reason: "\(what) needs ICU's word list; \(error.reason)")
    } catch {
      throw SegmentationError(reason: "\(error)")
    }
  }

  /// What finds words here, in a line for people: the search in ICU's dictionary, or ICU's own
  /// iterator and why.
  public static var engine: String {
    let version = ICUVersion.current
    switch WordDictionary.installed {
    case .success: return "words: own search in the dictionary of ICU \(version)"
    case .failure(let error):
      return "words: the slower iterator of ICU \(version), because \(error.reason)"
    }
  }

  /// The tag that the lexicon gives a token's word; `nil` for other tokens and without one.
  public func tag(of token: Token) -> String? { tags.tag(token.mark) }

  /// The tokens of a text, in text order. They tile it.
  ///
  /// - Parameter text: UTF-8; bytes that are none are taken for characters of the kind `other`.
  /// - Complexity: O(*n*) in the length of the text, in all; O(1) memory but for text in which words
  ///   overlap or numbers stand without an end.
  public func tokens(in text: [UInt8]) -> Tokens {
    Tokens(of: text, by: scanner)
  }

  /// The words of a text, in text order.
  ///
  /// Punctuation marks are words of their own. White space is part of no word.
  ///
  /// - Returns: slices of `text`.
  /// - Complexity: O(*n*) in the length of the text.
  public func words(in text: String) -> [Substring] {
    var text = text
    text.makeContiguousUTF8()
    let utf8 = text.utf8
    var words: [Substring] = []
    // Stepping from word to word keeps the whole linear: an offset from the start would be
    // searched for again each time.
    var position = utf8.startIndex
    var offset = 0
    for range in wordRanges(in: Array(utf8)) {
      let start = utf8.index(position, offsetBy: range.lowerBound - offset)
      let end = utf8.index(start, offsetBy: range.count)
      words.append(text[start..<end])
      (position, offset) = (end, range.upperBound)
    }
    return words
  }

  /// Where the words of a text stand, in text order; white space is part of none.
  ///
  /// - Parameter text: UTF-8; bytes that are none are words.
  /// - Returns: ascending ranges of byte offsets.
  /// - Complexity: O(*n*) in the length of the text.
  public func wordRanges(in text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(text.count / 4)
    for token in tokens(in: text) where token.kind != .space {
      guard token.kind == .other else {
        ranges.append(token.range)
        continue
      }
      // A combining mark may stand with the white space before it.
      let start = WhiteSpace.end(in: text, from: token.range)
      if start < token.range.upperBound { ranges.append(start..<token.range.upperBound) }
    }
    return ranges
  }
}

/// Finds the tokens of a text a stretch at a time, by the search or by ICU's iterator.
struct TokenScanner: Sendable {
  private var search: WordScanner?
  private let iterators: BreakIteratorPool
  private var rewriter: NewsRewriter?
  private var raw: [Token] = []

  /// - Parameters:
  ///   - dictionary: the words to search for; without one ICU's iterator serves.
  ///   - model: parts Han and kana instead of the rules; it needs a dictionary.
  init(
    _ dictionary: WordDictionary?,
    _ iterators: BreakIteratorPool,
    rules: Segmenter.RuleSet,
    model: SegmentationModel?
  ) {
    search = dictionary.map { WordScanner(dictionary: $0, iterators: iterators, model: model) }
    self.iterators = iterators
    rewriter = rules == .news ? NewsRewriter(words: model == nil ? .ruled : .given) : nil
  }

  /// Appends the tokens of a text from an offset on, until at least so many bytes are parted or the
  /// text ends.
  ///
  /// - Returns: where the tokens end.
  mutating func appendTokens(
    of text: [UInt8],
    from start: Int,
    wanting size: Int,
    to tokens: inout [Token]
  ) -> Int {
    guard rewriter != nil else {
      return appendRawTokens(of: text, from: start, wanting: size, to: &tokens)
    }
    var raw = self.raw
    self.raw = []
    raw.removeAll(keepingCapacity: true)
    // Three or four bytes a token, mostly: growing copies what was found.
    raw.reserveCapacity(Swift.min(text.count &- start, size) / 4)
    let end = appendRawTokens(of: text, from: start, toBarrierFrom: size, to: &raw)
    rewriter?.rewrite(raw, of: text, to: &tokens)
    self.raw = raw
    return end
  }

  /// How much more is parted at a time in search of a barrier.
  private static let step = 256
  /// After how much of that tokens are parted where there is none.
  private static let patience = 1 << 15

  /// Appends tokens, at least so many bytes of them, up to a place that no rule joins.
  private mutating func appendRawTokens(
    of text: [UInt8],
    from start: Int,
    toBarrierFrom size: Int,
    to raw: inout [Token]
  ) -> Int {
    var end = appendRawTokens(of: text, from: start, wanting: size, to: &raw)
    var step = TokenScanner.step
    while end < text.count, let last = raw.last, !TokenScanner.isBarrier(last, in: text) {
      if end - start > size + TokenScanner.patience {
        if let index = NewsRewriter.partingIndex(in: raw, of: text) {
          end = raw[index].range.lowerBound
          raw.removeLast(raw.count - index)
          break
        }
        step = TokenScanner.patience
      }
      end = appendRawTokens(of: text, from: end, wanting: step, to: &raw)
    }
    return end
  }

  private mutating func appendRawTokens(
    of text: [UInt8],
    from start: Int,
    wanting size: Int,
    to tokens: inout [Token]
  ) -> Int {
    search?.appendTokens(of: text, from: start, wanting: size, to: &tokens)
      ?? iterators.appendTokens(of: text, from: start, wanting: size, to: &tokens)
  }

  /// Whether no rule joins what stands on both sides of a token's end: a line break, or a mark of
  /// Chinese that ends a clause.
  private static func isBarrier(_ token: Token, in text: [UInt8]) -> Bool {
    let range = token.range
    if token.kind == .space { return text[range.upperBound - 1] == 0x0A }
    guard token.kind == .punctuation, range.count == 3 else { return false }
    switch (text[range.lowerBound], text[range.lowerBound + 1], text[range.lowerBound + 2]) {
    case (0xE3, 0x80, 0x81...0x82), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B): return true
    default: return false
    }
  }
}

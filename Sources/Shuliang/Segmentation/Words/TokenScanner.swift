/// Finds the tokens of a text a stretch at a time, by the search or by ICU's iterator.
struct TokenScanner: Sendable {
  private var search: WordScanner?
  private let iterators: BreakIteratorPool

  /// - Parameter dictionary: the words to search for; without one ICU's iterator serves.
  init(_ dictionary: WordDictionary?, _ iterators: BreakIteratorPool) {
    search = dictionary.map { WordScanner(dictionary: $0, iterators: iterators) }
    self.iterators = iterators
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
    search?.appendTokens(of: text, from: start, wanting: size, to: &tokens)
      ?? iterators.appendTokens(of: text, from: start, wanting: size, to: &tokens)
  }
}

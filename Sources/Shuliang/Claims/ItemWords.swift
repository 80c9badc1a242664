/// What the parts of an enumeration begin with: 一是, 二要, 其三是. The numeral is nobody who acts.
enum ItemWords {
  /// Marks the numeral, with 是 behind it, as a connective. In place; words stay in text order.
  ///
  /// - Complexity: O(number of words).
  static func mark(in words: inout [ClauseWord], _ bytes: [UInt8]) {
    var isOpening = true
    words.join { index, words in
      defer { isOpening = words[index].kind.isOne(of: before) }
      guard isOpening, isNumeral(at: index, in: words, bytes) else { return nil }
      let next = words[index + 1]
      if ClaimWords.standard.contains(.itemVerb, next.range, in: bytes) {
        return (ClauseWord(.connective, Int(words[index].start)..<Int(next.end)), index + 1)
      }
      // 二|要打好: a word of its own.
      guard ClaimWords.standard.begins(.itemVerb, next.range, in: bytes) else { return nil }
      return (ClauseWord(.connective, words[index].range), index)
    }
  }

  /// Whether a word is such a numeral, and another word follows directly.
  private static func isNumeral(at index: Int, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    let word = words[index]
    guard word.kind == .text, index + 1 < words.count, word.end == words[index + 1].start
    else { return false }
    return ClaimWords.standard.contains(.item, word.range, in: bytes)
  }

  /// What such a clause stands behind.
  private static var before: ClauseWordKinds {
    ClauseWordKinds.clauseEnds.union([.openQuote])
  }
}

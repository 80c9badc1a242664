/// What a clause begins with that only says after what something was so: 转项后|体重减到58公斤.
enum EventAdverbs {
  /// Marks such words, which no table knows, as adverbs.
  ///
  /// - Complexity: O(number of words).
  static func mark(in words: inout [ClauseWord], _ bytes: [UInt8]) {
    var isOpening = true
    for index in 0..<Swift.max(0, words.count - 1) {
      let word = words[index]
      if isOpening, word.kind == .text, (9...24).contains(word.range.count),
        words[index + 1].kind.isOne(of: followers),
        ClaimWords.standard.ends(.afterEvent, word.range, in: bytes)
      {
        words[index].kind = .adverb
      }
      isOpening = word.kind.isOne(of: ClauseWordKinds.clauseEnds)
    }
  }

  /// What the clause goes on with.
  private static var followers: ClauseWordKinds {
    ClauseWordKinds.properties.union([
      .adverb, .level, .having, .action, .noun, .organisation, .place, .people,
    ])
  }
}

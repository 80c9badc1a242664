/// What a clause begins with that only says after what something was so: 转项后|体重减到58公斤.
enum EventAdverbs {
  /// Marks such words, which no table knows, as adverbs.
  ///
  /// - Complexity: O(number of words).
  static func mark(in words: inout [ClauseWord], _ bytes: [UInt8]) {
    for index in words.indices where words[index].kind == .text {
      guard index == 0 || words[index - 1].kind.isOne(of: ClauseWordKinds.clauseEnds),
        index + 1 < words.count, words[index + 1].kind.isOne(of: followers),
        (9...24).contains(words[index].range.count),
        ClaimWords.standard.ends(.afterEvent, words[index].range, in: bytes)
      else { continue }
      words[index].kind = .adverb
    }
  }

  /// What the clause goes on with.
  private static var followers: ClauseWordKinds {
    ClauseWordKinds.properties.union([
      .adverb, .level, .having, .action, .noun, .organisation, .place, .people,
    ])
  }
}

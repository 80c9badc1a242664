/// What a clause begins with that only says after what something was so: 转项后|体重减到58公斤.
enum EventAdverbs {
  /// Marks such words, which no table knows, as adverbs.
  ///
  /// - Complexity: O(number of words).
  static func mark(in words: inout [ClauseWord], _ bytes: [UInt8]) {
    for index in words.indices.dropLast()
    where words[index].kind == .text && (9...24).contains(words[index].range.count) {
      let isOpening =
        index == 0 || ClauseWordKinds.clauseEnds.contains(words[index - 1].kind)
      if isOpening, words[index + 1].kind.isOne(of: followers),
        ClaimWords.standard.ends(.afterEvent, words[index].range, in: bytes)
      {
        words[index].kind = .adverb
      }
    }
  }

  /// What the clause goes on with.
  private static var followers: ClauseWordKinds {
    ClauseWordKinds.properties.union([.adverb, .level, .having, .action, .noun])
  }
}

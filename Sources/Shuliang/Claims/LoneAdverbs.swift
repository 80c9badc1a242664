/// Adverbs of one character, elsewhere parts of words that no table knows: 华为|还|发布, 通胀|正|放缓.
enum LoneAdverbs {
  /// Marks them before a verb.
  ///
  /// - Complexity: O(number of words).
  static func mark(in words: inout [ClauseWord], _ bytes: [UInt8]) {
    for index in 0..<Swift.max(0, words.count - 1) {
      let (word, next) = (words[index], words[index + 1])
      if word.kind == .text, word.end &- word.start == 3, next.start == word.end,
        next.kind.isOne(of: followers),
        ClaimWords.standard.contains(.loneAdverb, word.range, in: bytes)
      {
        words[index].kind = .adverb
      }
    }
  }

  /// What they stand before.
  private static var followers: ClauseWordKinds {
    ClauseWordKinds.verbs.union([
      .increase, .decrease, .reach, .level, .adverb, .preposition, .target, .breakdown,
    ])
  }
}

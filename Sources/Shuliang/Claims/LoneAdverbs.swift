/// Adverbs of one character, elsewhere parts of words that no table knows: 华为|还|发布, 通胀|正|放缓.
enum LoneAdverbs {
  /// Marks such a character, the last of some words, before a verb.
  ///
  /// - Complexity: O(1).
  static func mark(before verb: ClauseWord, in words: inout [ClauseWord], _ bytes: [UInt8]) {
    guard let last = words.last, last.kind == .text, last.end &- last.start == 3,
      last.end == verb.start, ClaimWords.standard.contains(.loneAdverb, last.range, in: bytes)
    else { return }
    words[words.count - 1].kind = .adverb
  }
}

/// Verbs of one character that stand before a figure only, elsewhere parts of words that no table knows:
/// 布|达|拉宫, 巨幅哈|达.
enum LoneVerbs {
  /// Joins in place; words stay in text order.
  ///
  /// - Complexity: O(number of words).
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    guard let first = words.indices.first(where: { isPart($0, of: words, bytes) }) else { return }
    words[first].kind = .text
    for index in words.indices[first...] where isPart(index, of: words, bytes) {
      words[index].kind = .text
    }
    words.join { index, words in
      guard words[index].kind == .text else { return nil }
      var last = index
      while last + 1 < words.count, words[last + 1].kind == .text,
        words[last + 1].start == words[last].end
      { last += 1 }
      guard last > index else { return nil }
      return (ClauseWord(.text, Int(words[index].start)..<Int(words[last].end)), last)
    }
  }

  /// Whether a word is 达 between text, or at the end of some: E8 BE BE, E9 81 94.
  @inline(__always)
  private static func isPart(_ index: Int, of words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    let word = words[index]
    guard word.kind == .level, word.end - word.start == 3, index + 1 < words.count else {
      return false
    }
    let scalar = UTF8Scan.scalar(in: bytes, at: Int(word.start))
    guard scalar == 0x8FBE || scalar == 0x9054 else { return false }
    let next = words[index + 1]
    // 达|6120 is said of a number, though no figure was seen there.
    let isBeforeText =
      next.kind == .text && next.start == word.end && bytes[Int(next.start)] >= 0xE4
    let isBehindText =
      index > 0 && words[index - 1].kind == .text && words[index - 1].end == word.start
    return isBeforeText || isBehindText && ClauseWordKinds.clauseEnds.contains(next.kind)
  }
}

/// What the parts of an enumeration begin with: 一是, 二要, 其三是. The numeral is nobody who acts.
enum ItemWords {
  /// Marks such a numeral, which opens a clause and is the last of some words, before 是, or with 要 before a verb.
  ///
  /// - Complexity: O(1).
  static func mark(before verb: ClauseWord, in words: inout [ClauseWord], _ bytes: [UInt8]) {
    guard let last = words.last, last.kind == .text, last.end == verb.start,
      words.count < 2 || words[words.count - 2].kind.isOne(of: before),
      last.end &- last.start <= longest
    else { return }
    let end = last.range.upperBound
    let isItem =
      ClaimWords.standard.contains(.item, last.range, in: bytes)
      && ClaimWords.standard.begins(.itemVerb, verb.range, in: bytes)
      || last.range.count > 3
        && ClaimWords.standard.contains(.itemVerb, (end - 3)..<end, in: bytes)
        && ClaimWords.standard.contains(.item, last.range.lowerBound..<(end - 3), in: bytes)
    if isItem { words[words.count - 1].kind = .connective }
  }

  /// 十一要, in bytes.
  private static let longest = 9

  /// What such a clause stands behind.
  private static var before: ClauseWordKinds {
    ClauseWordKinds.clauseEnds.union([.openQuote])
  }
}

/// Periods of one character, which say when something changed: 恒指|周|涨1%.
enum LonePeriods {
  /// Marks such a character, the last of some words, before a change as a time.
  ///
  /// - Complexity: O(1).
  static func mark(before change: ClauseWord, in words: inout [ClauseWord], _ bytes: [UInt8]) {
    guard let last = words.last, last.kind == .text, last.end &- last.start == 3,
      last.end == change.start, ClaimWords.standard.contains(.periodAlone, last.range, in: bytes)
    else { return }
    words[words.count - 1].kind = .time
  }
}

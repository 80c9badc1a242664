/// Who reports from where, in brackets: （记者陈岚 台北报道）. Nothing in it is what the text speaks of.
///
/// Ranges count words of the sentence.
enum Dateline {
  /// Words without a dateline that they begin with, or with the rest of one.
  ///
  /// - Complexity: O(number of words).
  static func skipped(in range: Range<Int>, of words: [ClauseWord]) -> Range<Int> {
    guard let close = range.first(where: { words[$0].kind == .closeBracket }),
      close > range.lowerBound, words[close - 1].kind == .report,
      !range[..<close].dropFirst().contains(where: { words[$0].kind == .openBracket })
    else { return range }
    return (close + 1)..<range.upperBound
  }
}

/// Where a clause opens with who speaks or what he has read, and not with what is told:
/// 我代表国务院, 记者|查阅资料发现.
enum SourceMark {
  /// Whether a word of a clause, before which only modifiers stand, is one.
  ///
  /// - Complexity: O(1).
  static func isSource(
    _ word: Int,
    in clause: Range<Int>,
    of sentence: borrowing ClaimSentence
  ) -> Bool {
    sentence.isWord(word, .onBehalf)
      || word + 1 < clause.upperBound && sentence.kind(word + 1) == .text
        && sentence.isWord(word, .reporter)
  }
}

/// Where a clause opens with who speaks or what he has read, and not with what is told:
/// 我代表国务院, 记者|查阅资料发现, 记者|从商务部|了解到.
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

  /// 从|商务部|了解到，: whether a clause goes on with no more than from which office of the whole country it is known; of
  /// 柳源县财政局 the rest may be told.
  ///
  /// - Complexity: O(1).
  static func isRead(
    _ word: Int,
    in clause: Range<Int>,
    of sentence: borrowing ClaimSentence
  ) -> Bool {
    guard sentence.kind(word) == .from, clause.upperBound - word == 3 else { return false }
    return sentence.kind(word + 1).isOne(of: [.organisation, .noun])
      && sentence.kind(word + 2) == .report
  }
}

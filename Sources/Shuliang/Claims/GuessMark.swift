/// 估计: a guess at what is, or at what will be.
enum GuessMark {
  /// 估计|全年|增长3%, 到年底|债务|估计|30亿元: a guess at what will be.
  static func isAhead(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    if hasTimeAhead(before: word, in: sentence) { return true }
    // 业界|估计, 市场|原先|估计
    if word > 0, sentence.isWord(word - 1, .guesser) { return true }
    // 占比|估计|可达15%
    if word + 1 < sentence.words.count, sentence.begins(word + 1, .possible) { return true }
    let reach = Swift.min(word + 8, sentence.words.count)
    for next in (word + 1)..<reach {
      if ClauseWordKinds.clauseEnds.contains(sentence.kind(next)) { return false }
      if sentence.isWord(next, .future) { return true }
    }
    return false
  }

  /// 专家估计，|全国|现有|患者2000万人: a guess at what is, before the comma behind it.
  static func isOfPresent(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.isWord(word, .guess), word + 2 < sentence.words.count else { return false }
    for next in (word + 2)..<sentence.words.count {
      if ClauseWordKinds.clauseEnds.contains(sentence.kind(next)) { return false }
      if sentence.kind(next) == .figure { return false }
      if sentence.isWord(next, .present) || sentence.isWord(next, .existing) { return true }
    }
    return false
  }

  /// Whether the clause has named a time to come: 到年底, 明年.
  private static func hasTimeAhead(before word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    var before = word - 1
    while before >= 0, !ClauseWordKinds.clauseEnds.contains(sentence.kind(before)) {
      if sentence.kind(before) == .time,
        sentence.begins(before, .until) || ModalitySense.isAhead(before, in: sentence)
      {
        return true
      }
      before -= 1
    }
    return false
  }
}

/// What a clause opens with and goes on to tell of, though no table knows its name; the rest of the
/// sentence is about it.
enum OpenedTopicRule {
  /// Whether a clause tells of the nominal words that it begins with.
  ///
  /// - Parameter end: the word behind them.
  /// - Complexity: O(number of words before them).
  static func tells(
    of topic: Range<Int>,
    before end: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    isDated(topic, before: end, in: sentence) || isTold(topic, before: end, in: sentence)
  }

  /// 康序生物|今日起|招股: one word before a time that the clause goes on behind.
  private static func isDated(
    _ topic: Range<Int>,
    before end: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    guard topic.count == 1, end + 1 < sentence.words.count, sentence.kind(end) == .time,
      sentence.kind(topic.lowerBound).isOne(of: [.text, .noun, .people]),
      (6...30).contains(sentence.bytes(of: topic).count),
      !sentence.begins(topic.lowerBound, .noTopic)
    else { return false }
    return !ClauseWordKinds.clauseEnds.contains(sentence.kind(end + 1))
  }

  /// 国家植物种质资源库|已|主体封顶，, “澜影一号”星座|由|…研制，: what a sentence opens with, where what is told of it
  /// follows.
  private static func isTold(
    _ topic: Range<Int>,
    before end: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    guard end + 1 < sentence.words.count, let last = topic.last,
      sentence.kind(last).isOne(of: [.noun, .text, .organisation, .people, .closeQuote]),
      (6...36).contains(sentence.bytes(of: topic).count),
      !sentence.begins(topic.lowerBound, .noTopic),
      // 市长办公会|昨日|通过…: of whom it decides goes on.
      !sentence.ends(last, .meeting),
      opensStatement(topic.lowerBound, in: sentence)
    else { return false }
    return sentence.kind(end).isOne(of: [.time, .dayPart]) || sentence.isWord(end, .told)
  }

  /// Whether a word opens its sentence, behind its times, or what somebody says: 部门称，|港口|遭袭.
  private static func opensStatement(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    var before = word - 1
    let skipped: ClauseWordKinds = [.time, .dayPart, .comma, .colon]
    while before >= 0, skipped.contains(sentence.kind(before)) { before -= 1 }
    return before < 0 || sentence.kind(before) == .report && before < word - 1
  }
}

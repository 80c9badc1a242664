/// Which times of a sentence hold for the clauses behind them: not those of other figures, of records, nor
/// lengths.
enum TimeReach {
  /// Whether a word, which is a time, holds behind its clause.
  static func keeps(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    governs(word, in: sentence) && !isLengthAlone(word, in: sentence)
      && !isAside(word, in: sentence) && !isOfCause(word, in: sentence)
      && !isOfRecord(word, in: sentence) && !isOfState(word, in: sentence)
      && !isInSlogan(word, in: sentence) && !isPeriodAlone(word, in: sentence)
      && (!hasNoun(behind: word, in: sentence)
        || !isYearOfPlan(word, in: sentence) && !isMeasure(word, in: sentence))
  }

  /// 今年以来|持续高于平均水平，: since when something is so, in passing.
  private static func isOfState(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    word > 0 && word + 1 < sentence.words.count
      && !ClauseWordKinds.clauseEnds.contains(sentence.kind(word - 1))
      && sentence.isWord(word + 1, .lasting) && sentence.ends(word, .since)
  }

  /// “联通亚欧，共享|未来”: at the end of a slogan.
  private static func isInSlogan(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    word > 0 && word + 1 < sentence.words.count && sentence.kind(word + 1) == .closeQuote
      && sentence.kind(word - 1) != .openQuote
  }

  /// 周|涨1%: of the figure alone.
  private static func isPeriodAlone(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.words[word].range.count == 3 && word + 1 < sentence.words.count
      && sentence.kind(word + 1).isOne(of: ClauseWordKinds.changes)
  }

  /// Whether a word goes on behind a time, which most times end their clause or stand before a name.
  private static func hasNoun(behind word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let nouns: ClauseWordKinds = [.text, .noun, .property, .action, .event, .having, .adverb]
    return word + 1 < sentence.words.count
      && (sentence.kind(word + 1).isOne(of: nouns.union([.target, .projected, .openQuote])))
  }

  /// Whether a word, which is a time, is one of its clause: not of another figure, a reason or a contract.
  static func governs(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    // 因|去年|基期高|下跌
    if word > 0, sentence.kind(word - 1).isOne(of: [.connective, .preposition]),
      sentence.isWord(word - 1, .because)
    {
      return false
    }
    // 7月|交货的|原油期货
    if hasNoun(behind: word, in: sentence), sentence.begins(word + 1, .delivery) { return false }
    return !isCompared(word, in: sentence) && !isSharedPeriod(word, in: sentence)
  }

  /// 占|同期|西部地区外贸总值超六成, 创历史|同期|新高: when the other figure was, which was said before.
  private static func isSharedPeriod(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard word > 0 else { return false }
    // 占|全年|粮食播种面积的四分之一
    let isShare = sentence.kind(word - 1) == .share
    if isShare, hasNoun(behind: word, in: sentence) { return true }
    return sentence.isWord(word, .samePeriod)
      && (isShare || sentence.isWord(word - 1, .ofSamePeriod))
  }

  /// 较2023年, 比去年, 从去年的2.1%提高到: the time of the other figure.
  static func isCompared(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    var before = word - 1
    while before >= 0, sentence.kind(before) == .openQuote { before -= 1 }
    guard before >= 0 else { return false }
    // 从去年的2.1%提高到; but 从昨天开始，.
    if sentence.kind(before) == .from {
      guard word + 1 < sentence.words.count else { return false }
      // 由上月下降0.1%转为上涨
      let isLevel =
        sentence.isWord(before, .levelOpening)
        && sentence.kind(word + 1).isOne(of: [.increase, .decrease])
      return isLevel || sentence.kind(word + 1).isOne(of: [.of, .figure, .each, .baseline])
    }
    // 是|常年8月|的2.4倍, 恢复至|2018年同期|的八成
    if isMultiplied(word, in: sentence) { return true }
    // 超|2024年全年|进出口规模
    if sentence.isWord(before, .surpassing) { return true }
    // 与|前一周|持平
    if sentence.kind(before) == .conjunction, word + 1 < sentence.words.count,
      sentence.kind(word + 1) == .against || sentence.isWord(word + 1, .equal)
    {
      return true
    }
    // 比|她自己|两年前, 较|上个雪季|同期
    let last = Swift.max(0, before - 2)
    while before > last,
      sentence.kind(before).isOne(of: [.pronoun, .adverb, .of, .text, .noun, .time])
    {
      before -= 1
    }
    return sentence.kind(before) == .against || sentence.kind(before) == .comparison
  }

  /// Whether a time has its own level, of which another is so many times or parts.
  static func isMultiplied(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard word + 2 < sentence.words.count, sentence.kind(word + 1) == .of,
      sentence.kind(word + 2) == .figure, word > 0,
      sentence.kind(word - 1).isOne(of: [.level, .reach, .to])
    else { return false }
    // 恢复至|2019年|的九成半, but 达|2019年|的水平
    let list: ClaimWords.List = sentence.kind(word - 1) == .level ? .times : .parts
    return isOfSamePeriod(word, in: sentence)
      || ClaimWords.standard.contains(
        list,
        in: sentence.bytes,
        range: sentence.words[word + 2].range
      )
  }

  /// 在90分钟内, but not 过去24小时内 nor 本月8日到22日的15天内, which say when.
  private static func isLengthAlone(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    // 很不平凡的|一年，: no year is meant.
    if word > 0, sentence.kind(word - 1) == .of, sentence.isWord(word, .spell) { return true }
    guard sentence.ends(word, .withinLength) else { return false }
    let range = sentence.words[word].range
    let opening = ClaimWords.standard.length(
      .placeOpening,
      in: sentence.bytes,
      at: range.lowerBound
    )
    return NumeralParser.parse(sentence.bytes, at: range.lowerBound + opening) != nil
  }

  /// 2025年是“十四五”|收官之年: which of its years is meant was said before.
  private static func isYearOfPlan(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    word + 1 < sentence.words.count && sentence.begins(word + 1, .planYear)
  }

  /// 达|全年|预算的71.8%: what the figure is out of.
  private static func isMeasure(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard word + 1 < sentence.words.count, sentence.begins(word + 1, .yearly) else { return false }
    // 没有完成|年初|计划，
    return word + 2 == sentence.words.count || sentence.kind(word + 2) == .of
      || word > 0 && ClauseWordKinds.clauseEnds.contains(sentence.kind(word + 2))
        && ClauseWordKinds.verbs.contains(sentence.kind(word - 1))
  }

  /// 为|2016年|启动以来最多: since when there was no other such figure.
  private static func isOfRecord(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    // 今冬以来|最强雨雪
    if word + 1 < sentence.words.count, sentence.ends(word, .since),
      sentence.begins(word + 1, .extreme)
    {
      return true
    }
    guard word > 0, !ClauseWordKinds.clauseEnds.contains(sentence.kind(word - 1)),
      sentence.isWord(word - 1, .record)
    else { return false }
    var next = word + 1
    while next < sentence.words.count, next <= word + recordReach,
      !ClauseWordKinds.clauseEnds.contains(sentence.kind(next))
    {
      if sentence.begins(next, .extreme) || sentence.ends(next, .extreme) { return true }
      next += 1
    }
    return false
  }

  /// How many words behind the time of a record what makes it one stands.
  private static let recordReach = 6

  /// 去年同期为4.2%；, 7月为4.1%。: the other figure's, said in passing.
  private static func isAside(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    if isOfSamePeriod(word, in: sentence) { return true }
    // 6月|终值|145.4万户
    if hasNoun(behind: word, in: sentence), sentence.isWord(word + 1, .outcome) { return true }
    // …则有1.17兆元，|7月|为1.35兆元: but 今年 goes on.
    guard word > 0, sentence.kind(word - 1) == .comma, word + 2 < sentence.words.count,
      sentence.kind(word + 1) == .level, sentence.kind(word + 2) == .figure,
      !sentence.begins(word, .thisPeriod)
    else { return false }
    return word + 3 == sentence.words.count || sentence.kind(word + 3) == .stop
  }

  /// 去年同期; 同期 alone is when something else was.
  private static func isOfSamePeriod(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.ends(word, .samePeriod) && !sentence.isWord(word, .samePeriod)
  }

  /// 受3月干旱与|4月|豪雨夹击，: when the cause was.
  private static func isOfCause(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.kinds.contains(.preposition) else { return false }
    let first = Swift.max(0, word - causeReach)
    var start = word
    while start > first,
      !sentence.kind(start - 1).isOne(of: [.preposition, .action])
        || !sentence.isWord(start - 1, .affected)
    {
      start -= 1
      if ClauseWordKinds.clauseEnds.contains(sentence.kind(start)) { return false }
    }
    guard start > first else { return false }
    var next = word + 1
    while next < sentence.words.count, next <= word + causeReach,
      !ClauseWordKinds.clauseEnds.contains(sentence.kind(next))
    {
      if sentence.ends(next, .affecting) { return true }
      next += 1
    }
    return false
  }

  /// How many words of a cause stand before and behind its time.
  private static let causeReach = 8
}

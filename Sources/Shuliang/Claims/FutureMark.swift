/// 将 before a verb, which says of what will be: 将裁员超过15%, 将通过出售筹集25亿元.
enum FutureMark {
  /// 将裁员超过15%: 将 before a verb is no preposition.
  static func isFuture(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.isWord(word, .future) else { return false }
    let next = verb(behind: word, in: sentence)
    guard next < sentence.words.count else { return false }
    let verbs: ClauseWordKinds = [
      .action, .having, .event, .increase, .decrease, .reach, .level, .connective, .cause,
    ]
    if isManner(next, in: sentence) || isRising(from: word + 1, in: sentence)
      || isMeansAlone(word + 1, in: sentence)
    {
      return true
    }
    // 装机将|突破3000万千瓦; but 将|八成以上支出|投向民生 is 把.
    if sentence.kind(next) == .figure { return sentence.begins(next, .exceeding) }
    return verbs.contains(sentence.kind(next))
  }

  /// 将投资, 将参加: what someone will do; 将增长, 将达: what will come about.
  static func isPlan(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let next = verb(behind: word, in: sentence)
    return next < sentence.words.count
      && (isManner(next, in: sentence) || isMeansAlone(word + 1, in: sentence)
        || sentence.kind(next) != .cause && ClauseWordKinds.verbs.contains(sentence.kind(next))
        || sentence.isWord(next, .deliberate))
  }

  /// 将|把费率下调至10%, 将|对180个项目: what will be done, and to what.
  private static func isManner(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.kind(word) == .preposition && sentence.isWord(word, .recipient)
  }

  /// 将|用15年时间，|逐步…, 将|以此为契机，: the deed stands in the next clause.
  private static func isMeansAlone(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard let end = endOfMeans(from: word, in: sentence) else { return false }
    return end > word + 1 && sentence.kind(end) == .comma
  }

  private static func verb(behind word: Int, in sentence: borrowing ClaimSentence) -> Int {
    var next = word + 1
    // 将|在全球|裁减: a phrase of place.
    if next + 2 < sentence.words.count, sentence.isWord(next, .placeBefore),
      sentence.kind(next + 1).isOne(of: [.place, .noun, .organisation])
    {
      next += 2
    }
    next = behindMeans(next, in: sentence)
    while next < sentence.words.count,
      sentence.kind(next).isOne(of: [.adverb, .respectively, .time])
        || next + 1 < sentence.words.count && sentence.kind(next + 1) == .time
          && sentence.kind(next).isOne(of: [.from, .preposition])
    { next += 1 }
    return next
  }

  /// 将|通过此次出售|筹集, 将|围绕需求|提高: by what it will be done; as it stands, where no verb follows.
  private static func behindMeans(_ word: Int, in sentence: borrowing ClaimSentence) -> Int {
    guard let end = endOfMeans(from: word, in: sentence),
      ClauseWordKinds.verbs.contains(sentence.kind(end))
    else { return word }
    return end
  }

  /// The word behind what a preposition says that something is done by; `nil` where it says no such thing, or
  /// nothing stands behind it.
  private static func endOfMeans(from word: Int, in sentence: borrowing ClaimSentence) -> Int? {
    guard word < sentence.words.count, sentence.kind(word) == .preposition,
      sentence.isWord(word, .means)
    else { return nil }
    var next = word + 1
    // 以此|为|契机
    let means = ClauseWordKinds.nominal.union([.time, .level])
    while next < sentence.words.count, means.contains(sentence.kind(next)) { next += 1 }
    return next < sentence.words.count ? next : nil
  }

  /// 年产能力将|由目前的两吨|扩大到三吨半
  private static func isRising(from word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.kind(word) == .from else { return false }
    for next in (word + 1)..<sentence.words.count {
      if ClauseWordKinds.clauseEnds.contains(sentence.kind(next)) { return false }
      if sentence.kind(next).isOne(of: [.to, .reach]) { return true }
    }
    return false
  }
}

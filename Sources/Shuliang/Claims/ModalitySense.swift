/// What a word says of the modality of the figures behind it.
enum ModalitySense {
  /// - Complexity: O(1).
  static func of(_ word: Int, in sentence: borrowing ClaimSentence) -> ModalityOutlook.Sense {
    switch sentence.kind(word) {
    case .stop: .end
    // 已将增长预期砍去一半，|仅为|0.4%: the same goes on.
    case .comma where !isLevelBehind(word, in: sentence): .comma
    case .target
    where governs(word, in: sentence) && !isDisposal(word, in: sentence)
      && !isOfWhom(word, in: sentence):
      .target
    case .projected where governs(word, in: sentence):
      if isExpectation(word, in: sentence) || isFormer(word, in: sentence) {
        .expected
      } else {
        sentence.kind(word + 1) == .comma ? .foreseen : .projected
      }
    case .text where isForesight(word, in: sentence): .projected
    case .report where isRecommended(word, in: sentence): .target
    case .preposition where isByPlan(word, in: sentence): .target
    case .preposition
    where FutureMark.isFuture(word, in: sentence) && !isDisposal(word, in: sentence):
      // 按照规划，…将突破: what foresees it may stand before.
      FutureMark.isPlan(word, in: sentence) ? .intended : .projected
    case .text where isDuty(word, in: sentence): .target
    case .connective
    where word > 0 && sentence.kind(word - 1) == .comma && !isConsequence(word, in: sentence):
      // 同时…: a new statement.
      .end
    case .adverb where isOutcome(word, in: sentence): .end
    case .text where isOutcome(word, in: sentence): .end
    case .level where isOutcome(word, in: sentence): .end
    case .property where sentence.kinds.contains(.projected) && sentence.ends(word, .released): .end
    case .time: time(word, in: sentence)
    default: .none
    }
  }

  private static func time(_ word: Int, in sentence: borrowing ClaimSentence)
    -> ModalityOutlook.Sense
  {
    if opensStatement(word, in: sentence) { return .end }
    if isOfBudget(word, in: sentence) { return .none }
    // 提出未来五年兴建: proposed, not foreseen.
    if isAhead(word, in: sentence) {
      return isProposed(word, in: sentence) ? .target : .projected
    }
    return isDeadline(word, in: sentence) ? .target : .none
  }

  private static func isLevelBehind(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    word + 1 < sentence.words.count && sentence.kind(word + 1).isOne(of: [.level, .reach])
  }

  /// 就业率|要|达到50%: what has to be reached.
  private static func isDuty(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    word + 2 < sentence.words.count && sentence.kind(word + 1).isOne(of: [.reach, .level])
      && sentence.kind(word + 2) == .figure && sentence.isWord(word, .duty)
      && sentence.ends(word + 1, .reached)
  }

  /// 最终, 实际; 计划|已|惠及: what a plan has come to is a fact; 预计|已有 stays a guess.
  private static func isOutcome(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.isWord(word, .outcome)
      || sentence.begins(word, .accomplished) && word > 0 && sentence.kind(word - 1) != .projected
  }

  /// 料|全年|…, 赤字|料|收窄至: short for 预料.
  private static func isForesight(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let foreseen: ClauseWordKinds = [
      .time, .property, .increase, .decrease, .reach, .figure, .changeUp, .changeDown, .comma,
    ]
    return word + 1 < sentence.words.count && foreseen.contains(sentence.kind(word + 1))
      && sentence.isWord(word, .foresight)
  }

  /// 建议|把|津贴定为100元, 建议|由|明年|起|把…: what is proposed.
  private static func isRecommended(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.isWord(word, .recommending) else { return false }
    let end = Swift.min(word + recommendationReach, sentence.words.count)
    for next in (word + 1)..<Swift.max(end, word + 1) {
      // 《建议》明确把…
      if ClauseWordKinds.clauseEnds.contains(sentence.kind(next))
        || sentence.kind(next) == .closeQuote
      {
        return false
      }
      if sentence.kind(next) == .preposition, sentence.isWord(next, .disposing) { return true }
    }
    return false
  }

  /// How many words may stand between who proposes and 把.
  private static let recommendationReach = 6

  /// 将建设摆在突出位置, 还将奖金提高了: 将 is 把 where its clause says where to, or that it was done.
  private static func isDisposal(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.begins(word, .disposal) || sentence.isWord(word, .future) else { return false }
    for next in (word + 1)..<sentence.words.count {
      if ClauseWordKinds.clauseEnds.contains(sentence.kind(next)) { return false }
      if sentence.isWord(next, .disposalPlace) || sentence.isWord(next, .done) { return true }
    }
    return false
  }

  /// 计划完成改造，让近7万户居民用上: what is to come of the plan.
  private static func isConsequence(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.isWord(word, .consequence)
  }

  private static func isPlanNoun(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.isWord(word, .planNoun)
  }

  /// 城市规划项目, 健康计划: before a noun it is one.
  private static var nominal: ClauseWordKinds {
    [.text, .noun, .people, .organisation, .closeQuote]
  }

  /// 好于预期，: at the end of its clause it is a noun.
  private static func governs(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard word + 1 < sentence.words.count else { return false }
    let next = sentence.kind(word + 1)
    // 气象部门预计，: who foresees what follows.
    if next == .comma,
      sentence.kind(word) == .projected && !isExpectation(word, in: sentence)
        || sentence.isWord(word, .promise)
    {
      return !GuessMark.isOfPresent(word, in: sentence)
    }
    if next == .closeQuote { return false }
    // 患者总数估计在450万人左右: a guess at what is.
    if sentence.isWord(word, .guess), next != .projected {
      return GuessMark.isAhead(word, in: sentence)
    }
    // 略超预期的|55.3
    if next == .of, isExpectation(word, in: sentence), word + 2 < sentence.words.count,
      sentence.kind(word + 2) == .figure
    {
      return true
    }
    if next.isOne(of: [.comma, .stop, .of, .list]) { return false }
    // 投资计划|和|支付能力
    if next == .conjunction, isPlanNoun(word, in: sentence) { return false }
    if isPlanNoun(word, in: sentence), nominal.contains(next),
      sentence.words[word + 1].end - sentence.words[word + 1].start > 3
    {
      return false
    }
    // 减持计划期限, 用地计划上, 承诺不减持
    if sentence.isWord(word + 1, .planPart) { return false }
    guard word > 0 else { return true }
    // 在建、拟建项目: one kind of project of several. 超|年度|计划: what a plan is compared with.
    let before: ClauseWordKinds = [.comparison, .against, .list, .share]
    let compared = sentence.kind(word - 1) == .time ? Swift.max(0, word - 2) : word - 1
    return !before.contains(sentence.kind(word - 1)) && !sentence.isWord(compared, .surpassing)
  }

  /// 好于|预期，: the noun.
  private static func isExpectation(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.isWord(word, .expectation)
  }

  /// 市场|原先|估计: what others come to is told behind it.
  private static func isFormer(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    word > 0 && sentence.isWord(word - 1, .former)
  }

  /// 按照|规划，: what follows is planned.
  private static func isByPlan(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    word + 2 < sentence.words.count && sentence.kind(word + 2) == .comma
      && sentence.isWord(word, .accordingTo) && sentence.isWord(word + 1, .plan)
  }

  /// 明年供用户使用，|目前|已收到申请74份: a clause that tells how things stand.
  private static func opensStatement(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    if word > 0, sentence.kind(word - 1) == .comma {
      // 今年，|当地发布10个品种
      let isAlone = word + 1 < sentence.words.count && sentence.kind(word + 1) == .comma
      return sentence.isWord(word, .present) || sentence.begins(word, .bygone)
        || isAlone && sentence.isWord(word, .thisYear)
    }
    // 将增至2.4万片，|稼动率|目前约85%
    return word > 1 && sentence.kind(word - 2) == .comma && sentence.isWord(word, .present)
      && ClauseWordKinds.nominal.contains(sentence.kind(word - 1))
  }

  /// 明年度|中央政府|总预算案: what was decided.
  private static func isOfBudget(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    var next = word + 1
    while next < sentence.words.count, next <= word + budgetReach,
      ClauseWordKinds.nominal.contains(sentence.kind(next))
    {
      if sentence.ends(next, .budget) { return true }
      next += 1
    }
    return false
  }

  /// How many words the name of a budget has.
  private static let budgetReach = 5

  /// 拟分红|的|公司|超过330家: whom it is said of; how many they are is a fact.
  private static func isOfWhom(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard
      let of = ((word + 1)..<sentence.words.count).first(where: {
        sentence.kind($0) == .of || sentence.kind($0) == .figure
          || ClauseWordKinds.clauseEnds.contains(sentence.kind($0))
      }), sentence.kind(of) == .of
    else { return false }
    var end = of + 1
    while end < sentence.words.count, ClauseWordKinds.nominal.contains(sentence.kind(end)) {
      end += 1
    }
    guard end > of + 1,
      sentence.kind(end - 1).isOne(of: [.organisation, .people]) || sentence.ends(end - 1, .firm)
    else {
      return false
    }
    if end < sentence.words.count, sentence.kind(end).isOne(of: [.level, .reach, .comparison]) {
      end += 1
    }
    return end < sentence.words.count && sentence.kind(end) == .figure
  }

  /// 今后五年, 明年: what is said of them is not yet so; but 象征着和平和|未来|的和平鸽.
  static func isAhead(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.begins(word, .ahead) else { return false }
    let isNoun =
      word > 0 && word + 1 < sentence.words.count && sentence.kind(word - 1) == .conjunction
      && sentence.kind(word + 1) == .of
    return !isNoun
  }

  /// 意见提出，|到2027年|，…, |年底前|完成: when it is to be reached.
  private static func isDeadline(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    if sentence.ends(word, .planEnd) { return !sentence.kinds.contains(.projected) }
    return sentence.begins(word, .deadline) && isProposed(word, in: sentence)
  }

  private static func isProposed(_ time: Int, in sentence: borrowing ClaimSentence) -> Bool {
    (Swift.max(0, time - proposalReach)..<time).contains { sentence.isWord($0, .proposing) }
  }

  /// How many words may stand between who proposes and the time.
  private static let proposalReach = 40
}

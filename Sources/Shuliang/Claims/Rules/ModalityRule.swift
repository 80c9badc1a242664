/// How far a figure is from a fact: 预计, 力争, 年产 … 的产能.
enum ModalityRule {
  static func apply(to number: Int, in sentence: inout ClaimSentence) {
    // 由18万吨扩大到30万吨: the level it comes from is no plan.
    let isOrigin =
      sentence.predicates[number].isOrigin && !isForecast(number, in: sentence)
      || isOfBefore(number, in: sentence)
    if !isOrigin, let modality = word(number, in: &sentence) {
      sentence.claims[number].modality = modality
      sentence.claims[number].rules.append(.modalityWord)
    } else if isCapacity(number, in: sentence) {
      sentence.claims[number].modality = .capacity
      sentence.claims[number].rules.append(.capacityNoun)
    } else if isOrigin {
      return
    } else if isPlanned(number, in: sentence) {
      sentence.claims[number].modality = .target
      sentence.claims[number].rules.append(.modalityWord)
    } else if isMinimum(number, in: sentence) {
      sentence.claims[number].modality = .target
      sentence.claims[number].rules.append(.plannedMinimum)
    } else if let modality = sentence.context.modality ?? sentence.context.listModality {
      sentence.claims[number].modality = modality
      sentence.claims[number].rules.append(.modalityCarried)
    }
  }

  /// 与|去年|的|526万吨|相比: the level that a plan is compared with.
  private static func isOfBefore(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let frame = sentence.frames[number]
    guard let next = frame.right.first, sentence.kind(next) == .against else { return false }
    return frame.left.contains { sentence.kind($0) == .time }
  }

  /// 增长率|预测|由1.3%上修至1.5%: what is foreseen has two levels.
  private static func isForecast(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.kinds.contains(.projected) else { return false }
    let left = sentence.frames[number].left
    return left.dropLast().contains {
      sentence.kind($0) == .projected && sentence.kind($0 + 1) == .from
    }
  }

  /// 年度计划投资860亿元: the property is a plan.
  private static func isPlanned(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard let last = sentence.phrases[number].noun.last, sentence.kind(last) == .property else {
      return false
    }
    return sentence.ends(last, .planned)
  }

  /// The last word of target or projection before the figure, back to a full stop or semicolon.
  private static func word(_ number: Int, in sentence: inout ClaimSentence) -> Claim.Modality? {
    if sentence.kinds.isDisjoint(with: ModalityOutlook.kinds) { return nil }
    while sentence.outlook.end < sentence.figures[number] {
      let word = sentence.outlook.end
      let mayHaveSense = sentence.kind(word).isOne(of: ModalityOutlook.kindsWithEnds)
      sentence.outlook.add(mayHaveSense ? sense(of: word, in: sentence) : .none)
    }
    return sentence.outlook.modality
  }

  /// What a word says of the figures behind it.
  private static func sense(
    of word: Int,
    in sentence: borrowing ClaimSentence
  ) -> ModalityOutlook.Sense {
    switch sentence.kind(word) {
    case .stop: .end
    case .target where governs(word, in: sentence) && !isDisposal(word, in: sentence): .target
    case .projected where governs(word, in: sentence): .projected
    case .preposition where isByPlan(word, in: sentence): .target
    case .preposition
    where isFuture(word, in: sentence) && !isDisposal(word, in: sentence):
      // 按照规划，…将突破: what foresees it may stand before.
      isPlan(word, in: sentence) ? .target : .projected
    case .connective
    where word > 0 && sentence.kind(word - 1) == .comma && !isConsequence(word, in: sentence):
      // 同时…: a new statement.
      .end
    case .adverb where sentence.isWord(word, .outcome): .end
    case .property where sentence.kinds.contains(.projected) && sentence.ends(word, .released): .end
    case .time where opensStatement(word, in: sentence): .end
    case .time where isAhead(word, in: sentence): .projected
    case .time where isDeadline(word, in: sentence): .target
    default: .none
    }
  }

  /// 将建设摆在突出位置: 将 is 把 where its clause says where to.
  private static func isDisposal(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.begins(word, .disposal) else { return false }
    for next in (word + 1)..<sentence.words.count {
      if ClauseWordKinds.clauseEnds.contains(sentence.kind(next)) { return false }
      if sentence.isWord(next, .disposalPlace) { return true }
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
      return true
    }
    if next == .closeQuote { return false }
    // 患者总数估计在450万人左右: a guess at what is.
    if sentence.isWord(word, .guess), next != .projected { return false }
    if next == .comma || next == .stop || next == .of || next == .list { return false }
    if isPlanNoun(word, in: sentence), nominal.contains(next),
      sentence.words[word + 1].end - sentence.words[word + 1].start > 3
    {
      return false
    }
    guard word > 0 else { return true }
    // 在建、拟建项目: one kind of project of several.
    let before: ClauseWordKinds = [.comparison, .against, .list]
    return !before.contains(sentence.kind(word - 1))
  }

  /// 好于|预期，: the noun.
  private static func isExpectation(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.isWord(word, .expectation)
  }

  /// 按照|规划，: what follows is planned.
  private static func isByPlan(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    word + 2 < sentence.words.count && sentence.kind(word + 2) == .comma
      && sentence.isWord(word, .accordingTo) && sentence.isWord(word + 1, .plan)
  }

  /// 将投资, 将参加: what someone will do; 将增长, 将达: what will come about.
  private static func isPlan(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let next = verb(behind: word, in: sentence)
    return next < sentence.words.count
      && (ClauseWordKinds.verbs.contains(sentence.kind(next)) || sentence.isWord(next, .deliberate))
  }

  private static func verb(behind word: Int, in sentence: borrowing ClaimSentence) -> Int {
    var next = word + 1
    // 将|在全球|裁减: a phrase of place.
    if next + 2 < sentence.words.count, sentence.isWord(next, .placeBefore),
      sentence.kind(next + 1).isOne(of: [.place, .noun, .organisation])
    {
      next += 2
    }
    while next < sentence.words.count,
      sentence.kind(next).isOne(of: [.adverb, .respectively, .time])
        || next + 1 < sentence.words.count && sentence.kind(next + 1) == .time
          && sentence.kind(next).isOne(of: [.from, .preposition])
    { next += 1 }
    return next
  }

  /// 将裁员超过15%: 将 before a verb is no preposition.
  private static func isFuture(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.isWord(word, .future),
      verb(behind: word, in: sentence) < sentence.words.count
    else { return false }
    let verbs: ClauseWordKinds = [
      .action, .having, .event, .increase, .decrease, .reach, .level, .connective,
    ]
    let next = verb(behind: word, in: sentence)
    // 装机将|突破3000万千瓦; but 将|八成以上支出|投向民生 is 把.
    if sentence.kind(next) == .figure { return sentence.begins(next, .exceeding) }
    return verbs.contains(sentence.kind(next))
  }

  /// 明年供用户使用，|目前|已收到申请74份: a clause that tells how things stand.
  private static func opensStatement(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    word > 0 && sentence.kind(word - 1) == .comma && sentence.isWord(word, .present)
  }

  /// 今后五年, 明年: what is said of them is not yet so.
  private static func isAhead(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.begins(word, .ahead)
  }

  /// 意见提出，|到2027年|，…, |年底前|完成: when it is to be reached.
  private static func isDeadline(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    if sentence.ends(word, .planEnd) { return !sentence.kinds.contains(.projected) }
    return sentence.begins(word, .deadline)
      && (Swift.max(0, word - proposalReach)..<word).contains { sentence.isWord($0, .proposing) }
  }

  /// How many words may stand between who proposes and the time.
  private static let proposalReach = 40

  /// 新增企业50家以上，: what is to be added at least, where no time says that it was; and what
  /// the same list goes on with.
  private static func isMinimum(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let isIncrease = sentence.claims[number].change == .increase
    if number > 0,
      isIncrease || sentence.frames[number].previous == sentence.figures[number - 1],
      sentence.claims[number - 1].modality == .target,
      sentence.claims[number - 1].rules.contains(.plannedMinimum)
    {
      return true
    }
    guard isIncrease, sentence.bound(ofFigure: number) == .atLeast,
      sentence.claims[number].time == nil
    else { return false }
    return !sentence.frames[number].left.contains {
      sentence.kind($0) == .adverb || sentence.kind($0) == .baseline
    }
  }

  /// 年产15万吨风电塔筒, 194万吨铝制品深加工生产能力.
  private static func isCapacity(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let frame = sentence.frames[number]
    if let last = sentence.phrases[number].noun.last,
      sentence.kind(last) == .capacity || isAbility(last, in: sentence)
    {
      return true
    }
    // 1.5万吨/年三元正极材料
    if isYearly(sentence.unit(ofFigure: number)) { return true }
    if isCapacityWord(in: frame.left, in: sentence) { return true }
    // 形成年产15万吨A、10万吨B的产能: for all of the list.
    guard
      sentence.kind(ofFigure: number) == .measure
        || sentence.kind(ofFigure: number) == .count
    else { return false }
    if sentence.kinds.contains(.capacity) {
      if frame.right.contains(where: { sentence.kind($0) == .capacity }) { return true }
      if let last = frame.clause.last, last > sentence.figures[number],
        sentence.kind(last) == .capacity
      {
        return true
      }
    }
    return number > 0 && frame.previous == sentence.figures[number - 1]
      && sentence.claims[number - 1].modality == .capacity
      && isCapacityWord(in: sentence.frames[number - 1].left, in: sentence)
  }

  private static func isCapacityWord(in words: Range<Int>, in sentence: borrowing ClaimSentence)
    -> Bool
  {
    sentence.kinds.contains(.capacityWord)
      && words.contains { sentence.kind($0) == .capacityWord }
  }

  private static func isYearly(_ unit: String) -> Bool {
    unit.utf8.last == UInt8(ascii: "a") && unit.utf8.suffix(2).elementsEqual("/a".utf8)
  }

  /// 日供水能力, 输送功率: what could be given.
  private static func isAbility(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.ends(word, .ability) && !sentence.isWord(word, .ability)
  }

  /// 将办好10件实事，包括：改造老旧小区600个；: what is said before a list holds up to its full stop.
  ///
  /// Asked for each sentence once its claims are filled.
  static func noteList(in sentence: inout ClaimSentence) {
    guard let last = sentence.words.last, last.kind == .stop, last.range.count == 3,
      UTF8Scan.scalar(in: sentence.bytes, at: last.range.lowerBound) == 0xFF1B  // ；
    else {
      sentence.context.listModality = nil
      return
    }
    guard let colon = sentence.words.lastIndex(where: { $0.kind == .colon }),
      let number = sentence.figures.lastIndex(where: { $0 > colon })
    else { return }
    sentence.context.listModality = sentence.claims[number].modality
  }

  /// 主要预期目标是：: what follows in the paragraph are targets.
  static func note(_ clause: Range<Int>, in sentence: inout ClaimSentence) {
    guard clause.upperBound < sentence.words.count, sentence.kind(clause.upperBound) == .colon,
      clause.contains(where: { sentence.kind($0) == .target })
    else { return }
    sentence.context.modality = .target
  }
}

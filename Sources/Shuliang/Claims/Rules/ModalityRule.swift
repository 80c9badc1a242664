/// How far a figure is from a fact: 预计, 力争, 年产 … 的产能.
enum ModalityRule {
  static func apply(to number: Int, in sentence: inout ClaimSentence) {
    // 由18万吨扩大到30万吨: the level it comes from is no plan.
    let isOrigin =
      sentence.predicates[number].isOrigin && !isForecast(number, in: sentence)
      || isOfBefore(number, in: sentence)
    if isPlannedSum(number, in: sentence) {
      sentence.claims[number].modality = .target
      sentence.claims[number].modalityRule = .modalityWord
    } else if !isOrigin, let modality = word(number, in: &sentence) {
      sentence.claims[number].modality = modality
      sentence.claims[number].modalityRule = .modalityWord
    } else if CapacityMarks.isCapacity(number, in: sentence) {
      sentence.claims[number].modality = .capacity
      sentence.claims[number].modalityRule = .capacityNoun
    } else if isOrigin {
      return
    } else if let modality = PlannedBehind.modality(of: number, in: sentence) {
      sentence.claims[number].modality = modality
      sentence.claims[number].modalityRule = .modalityBehind
    } else if isPlanned(number, in: sentence) {
      sentence.claims[number].modality = .target
      sentence.claims[number].modalityRule = .modalityWord
    } else if isMinimum(number, in: sentence) {
      sentence.claims[number].modality = .target
      sentence.claims[number].modalityRule = .plannedMinimum
    } else if DutyClauses.isPlanned(number, in: &sentence) {
      sentence.claims[number].modality = .target
      sentence.claims[number].modalityRule = .amongDuties
    } else if let modality = sentence.context.modality ?? sentence.context.listModality {
      sentence.claims[number].modality = modality
      sentence.claims[number].modalityRule = .modalityCarried
    }
  }

  /// 资本支出|规划|15亿元: what is planned to be spent.
  private static func isPlannedSum(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let word = sentence.figures[number] - 1
    return word > 0 && sentence.kind(word) == .having && sentence.isWord(word, .plan)
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
    // 计划将预估值从1.9%提高到2.1%: what is planned comes from a fact.
    if left.contains(where: { sentence.kind($0) == .target }) { return false }
    guard let from = left.last(where: { sentence.kind($0) == .from }),
      let forecast = left.prefix(upTo: from).last(where: {
        sentence.kind($0) == .projected && sentence.isWord($0, .forecast)
      })
    else { return false }
    let between = ClauseWordKinds.nominal.union([.adverb, .preposition, .time])
    return ((forecast + 1)..<from).allSatisfy { between.contains(sentence.kind($0)) }
  }

  /// 年度计划投资860亿元, 增长目标维持在2%: the property is a plan; but 完成|目标|的|80%.
  private static func isPlanned(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard let last = sentence.phrases[number].noun.last, sentence.kind(last) == .property else {
      return false
    }
    if sentence.isWord(last, .goal) {
      // 射中|目标: a thing.
      return sentence.kind(sentence.figures[number] - 1) != .of
        && (last == 0 || sentence.kind(last - 1) != .text
          || sentence.begins(last - 1, .demonstrative))
    }
    return sentence.ends(last, .planned)
  }

  /// The last word of target or projection before the figure, back to a full stop or semicolon.
  private static func word(_ number: Int, in sentence: inout ClaimSentence) -> Claim.Modality? {
    if sentence.kinds.isDisjoint(with: ModalityOutlook.kinds) { return nil }
    while sentence.outlook.end < sentence.figures[number] {
      let word = sentence.outlook.end
      let mayHaveSense = sentence.kind(word).isOne(of: sentence.outlook.nextKinds)
      sentence.outlook.add(mayHaveSense ? ModalitySense.of(word, in: sentence) : .none)
    }
    return sentence.outlook.modality
  }

  /// 新增企业50家以上，: what is to be added at least, where no time says that it was; and what
  /// the same list goes on with.
  private static func isMinimum(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let isIncrease = sentence.change(ofFigure: number) == .increase
    if number > 0,
      isIncrease || sentence.frames[number].previous == sentence.figures[number - 1],
      sentence.modality(ofFigure: number - 1) == .target,
      sentence.claims[number - 1].modalityRule == .plannedMinimum
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
      let first = sentence.figures.firstIndex(where: { $0 > colon }),
      let last = sentence.figures.indices.last
    else { return }
    // 营收13亿元，预期12亿元；: what one of them is says nothing of the next item.
    guard sentence.modality(ofFigure: first) == sentence.modality(ofFigure: last) else { return }
    sentence.context.listModality = sentence.modality(ofFigure: last)
  }

  /// 主要预期目标是：: what follows in the paragraph are targets.
  static func note(_ clause: Range<Int>, in sentence: inout ClaimSentence) {
    guard clause.upperBound < sentence.words.count, sentence.kind(clause.upperBound) == .colon,
      clause.contains(where: { sentence.kind($0) == .target })
    else { return }
    sentence.context.modality = .target
  }
}

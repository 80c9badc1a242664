/// The property measured or the thing counted: the noun before the figure, or the one behind.
enum IndicatorRule {
  static func apply(to number: Int, in sentence: inout ClaimSentence) {
    sentence.claims[number].indicator = indicator(of: number, in: sentence)
  }

  private static func indicator(of number: Int, in sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    if let item = ListItemRule.indicator(of: number, in: sentence) { return item }
    if let noun = ClassifierNounRule.indicator(of: number, in: sentence) { return noun }
    if let verb = ScoreVerbRule.indicator(of: number, in: sentence) { return verb }
    let phrase = sentence.phrases[number]
    let behind = NounBehindRule.words(behind: number, in: sentence)
    if isBracketPart(number, in: sentence), let carried = carried(to: number, in: sentence) {
      return carried
    }
    if isOfOthers(number, in: sentence) || isPartOfSum(number, in: sentence),
      let carried = carried(to: number, in: sentence)
    {
      return carried
    }
    if behind == nil, let deed = deed(number, in: sentence) { return deed }
    if let behind, prefersBehind(number, behind, in: sentence) {
      return sentence.phrase(behind, .nounBehind)
    }
    if !phrase.noun.isEmpty, !isSource(number, in: sentence), !isFragment(phrase.noun, in: sentence)
    {
      let isTraded = sentence.kind(phrase.noun.upperBound - 1) == .traded
      return sentence.phrase(phrase.noun, isTraded ? .tradedThing : .nounBefore)
    }
    if let behind { return sentence.phrase(behind, .nounBehind) }
    if let deed = verbAndObject(number, in: sentence) { return deed }
    if SubjectRule.isCountedBody(number, in: sentence), let bodies = phrase.subject {
      return sentence.phrase(bodies, .nounBefore)
    }
    if let firm = TradedThingRule.quotedFirm(number, in: sentence) {
      return sentence.phrase(firm, .tradedThing)
    }
    if let deal = deal(number, in: sentence) { return deal }
    if let carried = carried(to: number, in: sentence) { return carried }
    // 韩国增长106%: the thing itself.
    if let subject = phrase.subject { return sentence.phrase(subject, .tradedThing) }
    guard var subject = sentence.context.subject else { return nil }
    subject.isInherited = true
    return subject
  }

  /// 营业额63.2亿元，其中德甲|占|51.2亿元: so much of the same.
  private static func isPartOfSum(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard number > 0, sentence.predicates[number].isShare,
      sentence.kind(ofFigure: number) == sentence.kind(ofFigure: number - 1)
    else { return false }
    let kind = sentence.kind(ofFigure: number)
    return (kind == .currency || kind == .measure)
      && sentence.unit(ofFigure: number) == sentence.unit(ofFigure: number - 1)
  }

  /// 男选手年龄限制为8至65岁，女选手则为8至60岁: the same of other people.
  static func isOfOthers(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let phrase = sentence.phrases[number]
    let kind = sentence.kind(ofFigure: number)
    guard number > 0, kind != .count, kind == sentence.kind(ofFigure: number - 1),
      phrase.verb == nil, let last = phrase.noun.last,
      sentence.unit(ofFigure: number) == sentence.unit(ofFigure: number - 1)
    else { return false }
    return sentence.predicates[number].isLevel && sentence.kind(last) == .people
      || isPlace(last, number, in: sentence)
  }

  /// 北部低温11度，|中南部|12至14度: of another part of the country.
  private static func isPlace(
    _ last: Int,
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    sentence.predicates[number].change == nil && sentence.ends(last, .areaEnd)
      && sentence.phrases[number].subject == nil && sentence.kind(last).isOne(of: [.text, .noun])
  }

  /// 攻入38分, 战成2：2: where nothing is counted behind it, the deed says what the figure is.
  private static func deed(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    let word = sentence.figures[number] - 1
    let kind = sentence.kind(ofFigure: number)
    if word >= 0, sentence.isWord(word, .lead),
      !sentence.phrases[number].noun.contains(where: {
        ClauseWordKinds.properties.contains(sentence.kind($0))
      })
    {
      // 一路|落后|4分
      return sentence.phrase(word..<(word + 1), .nounBefore)
    }
    if word >= 0, sentence.isWord(word, .reaching), countsPeople(number, in: sentence) {
      // 惠及|3万人次
      return sentence.phrase(word..<(word + 1), .nounBefore)
    }
    guard word >= 0, sentence.kind(word) == .event, kind == .point || kind == .count,
      sentence.words[word].isDeed || sentence.phrases[number].noun.last == word
    else { return nil }
    return sentence.phrase(word..<(word + 1), .nounBefore)
  }

  private static func countsPeople(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.hasUnit(ofFigure: number, "人") || sentence.hasUnit(ofFigure: number, "人次")
      || sentence.hasUnit(ofFigure: number, "户")
  }

  /// 累计|减持|近81亿美元, 计划投资|7.4亿元, 降息|25个基点: what is done, where nothing else is named.
  private static func deal(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    let word = sentence.figures[number] - 1
    if word >= 0, sentence.kind(word) == .target, sentence.phrases[number].noun.isEmpty,
      sentence.ends(word, .plannedDeal)
    {
      return sentence.phrase(word..<(word + 1), .nounBefore)
    }
    guard sentence.phrases[number].noun.isEmpty, sentence.predicates[number].baseline == nil,
      let verb = sentence.predicates[number].changeWord,
      sentence.isWord(verb, .ownChange)
        || sentence.kind(ofFigure: number) == .currency && sentence.isWord(verb, .deal)
    else { return nil }
    return sentence.phrase(verb..<(verb + 1), .nounBefore)
  }

  /// 繁殖|巢|218个: one character with the verb directly before it.
  private static func verbAndObject(
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    let noun = sentence.phrases[number].noun
    guard isFragment(noun, in: sentence), let last = noun.last, last > 0,
      sentence.kind(last - 1) == .action,
      sentence.words[last - 1].end == sentence.words[last].start,
      sentence.kind(ofFigure: number) == .count
    else { return nil }
    return sentence.phrase((last - 1)..<(last + 1), .nounBefore)
  }

  /// 十五人死亡（苗栗一人、中市六人）: the parts say where.
  static func isBracketPart(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard number > 0, sentence.frames[number].isBracketed,
      sentence.unit(ofFigure: number - 1) == sentence.unit(ofFigure: number),
      sentence.kind(ofFigure: number) == .count
    else { return false }
    let noun = sentence.phrases[number].noun
    return noun.count == 1 && sentence.bytes(of: noun).count <= 12
  }

  /// 分析师|预期: who foresees it, no property.
  private static func isSource(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let noun = sentence.phrases[number].noun
    guard sentence.predicates[number].isForeseen, noun.count == 1 else { return false }
    // 市场一致预期为12.7亿元: people are no property even where they foresee a level.
    let sources: ClauseWordKinds =
      sentence.predicates[number].isLevel ? [.people] : [.text, .noun, .people]
    return sources.contains(sentence.kind(noun.lowerBound))
      && ((0..<number).contains { sentence.indicator(ofFigure: $0) != nil }
        || sentence.predicates[number].isLevel && sentence.context.indicator != nil)
  }

  /// 創逾1個星期低位, 周涨: one character that no table knows names nothing.
  private static func isFragment(_ noun: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool {
    noun.count == 1 && sentence.kind(noun.lowerBound) == .text
      && sentence.bytes(of: noun).count <= 4
  }

  /// Things are counted before their noun, properties measured behind it.
  private static func prefersBehind(
    _ number: Int,
    _ behind: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    let phrase = sentence.phrases[number]
    let predicate = sentence.predicates[number]
    guard let last = phrase.noun.last, !isFragment(phrase.noun, in: sentence) else { return true }
    if predicate.change != nil { return isPartOfThing(number, behind, in: sentence) }
    // 拓展到45个维权岗: no noun, but what was done.
    if predicate.isReached {
      return phrase.isVerbLast
        || phrase.noun.allSatisfy { ClauseWordKinds.verbs.contains(sentence.kind($0)) }
    }
    // 现场当时有81名施工人员; but 病床数为9张.
    if predicate.isLevel {
      if ClauseWordKinds.properties.contains(sentence.kind(last)) { return false }
      switch sentence.kind(ofFigure: number) {
      case .count, .rank: return true
      // 浇筑出一个长达105米的新涵闸: what is so long.
      case .measure, .currency: return sentence.kind(behind.lowerBound - 1) == .of
      // 全国有50%的家庭上网: what so many do.
      case .percent, .fraction:
        return sentence.kind(behind.lowerBound - 1) == .of
          && sentence.isWord(sentence.figures[number] - 1, .there)
      default: return false
      }
    }
    // 城镇常住人口29.82万人: what stands directly before is a property.
    let isAdjacent = last == sentence.figures[number] - 1
    if isAdjacent, ClauseWordKinds.properties.contains(sentence.kind(last)) { return false }
    switch sentence.kind(ofFigure: number) {
    case .count, .rank: return true
    case .measure:
      // 一期1.5万吨三元正极材料
      return true
    case .percent, .fraction, .currency:
      // 获得300万元补助; but 投资近19亿元开展综合治理.
      return phrase.verb == last || sentence.kind(behind.lowerBound - 1) == .of
    default: return false
    }
  }

  /// 削减|4%|的|航班数量: a part of what stands behind.
  private static func isPartOfThing(
    _ number: Int,
    _ behind: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    let kind = sentence.kind(ofFigure: number)
    return (kind == .percent || kind == .fraction)
      && sentence.kind(sentence.figures[number] + 1) == .of
      && ClauseWordKinds.changes.contains(sentence.kind(sentence.figures[number] - 1))
      && sentence.kind(behind.lowerBound - 1) == .of
      && !ClauseWordKinds.properties.contains(
        sentence.kind(sentence.phrases[number].noun.upperBound - 1)
      )
  }

  /// Keeps the property that a clause without figures begins with.
  static func note(_ clause: Range<Int>, in sentence: inout ClaimSentence) {
    if let changed = changed(in: clause, of: sentence) {
      sentence.context.topic = sentence.phrase(changed, .indicatorCarried, isInherited: true)
      return
    }
    // Most clauses hold no property, so that they need not be taken apart.
    guard sentence.kinds.contains(.property),
      clause.contains(where: { sentence.kind($0) == .property })
    else { return }
    let phrase = NounPhrase(clause, in: sentence.words, sentence.bytes)
    guard phrase.verb == nil, let first = phrase.noun.first else { return }
    var end = first
    while end < clause.upperBound, ClauseWordKinds.nominal.contains(sentence.kind(end)) { end += 1 }
    guard end > first, sentence.kind(end - 1) == .property,
      end > first + 1 || !sentence.isWord(first, .bareProperty)
    else { return }
    sentence.context.topic = sentence.phrase(first..<end, .indicatorCarried, isInherited: true)
  }

  /// 但|诈骗案件|上升|明显，达到2185件: what has changed, as the figure of the next clause says.
  private static func changed(
    in clause: Range<Int>,
    of sentence: borrowing ClaimSentence
  ) -> Range<Int>? {
    guard !sentence.kinds.isDisjoint(with: ClauseWordKinds.changes),
      let verb = clause.last(where: { sentence.kind($0) != .adverb }),
      ClauseWordKinds.changes.contains(sentence.kind(verb))
    else { return nil }
    var start = verb
    while start > clause.lowerBound, ClauseWordKinds.nominal.contains(sentence.kind(start - 1)) {
      start -= 1
    }
    let noun = NounPhrase.trimmed(start..<verb, sentence.words)
    guard sentence.bytes(of: noun).count >= 6,
      noun.allSatisfy({ sentence.kind($0).isOne(of: [.noun, .text, .people]) })
    else { return nil }
    return noun
  }

  /// 增长13%: the clause names none; the last claim's is meant.
  private static func carried(to number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase?
  {
    if let topic = sentence.context.topic { return topic }
    // 升幅近0.8%，報19945點: not the noun of change before it.
    let last = (0..<number).last {
      sentence.indicator(ofFigure: $0) != nil && !sentence.claims[$0].isBareChange
        // 创逾3年新低: no property of what follows.
        && !(sentence.kind(ofFigure: $0) == .duration
          && sentence.indicator(ofFigure: $0)?.rule == .nounBehind)
    }
    let known = last.map { sentence.indicator(ofFigure: $0) } ?? sentence.context.indicator
    guard var indicator = known else { return nil }
    indicator.isInherited = true
    indicator.rule = .indicatorCarried
    return indicator
  }
}

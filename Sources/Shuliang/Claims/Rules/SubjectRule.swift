/// Who or what a figure is about: the name in its clause, else the nearest before.
enum SubjectRule {
  static func apply(to number: Int, in sentence: inout ClaimSentence) {
    var found = subject(of: number, in: &sentence)
    if let range = found?.range, found?.isInherited == false {
      if let whole = HalfQuotedName.completed(range, in: sentence),
        !isDeed(whole, number, in: sentence)
      {
        found?.range = whole
      } else {
        found = CarriedSubjectRule.subject(of: number, in: sentence)
      }
    }
    shorten(&found, of: number, in: sentence)
    if let range = found?.range {
      found?.referent = sentence.referent(of: range)
    }
    sentence.claims[number].subject = found
    TradedThingRule.nameInFull(number, by: found, in: &sentence)
    if let found { KeptSubjectRule.keep(found, of: number, in: &sentence) }
  }

  /// 拦截|并|摧毁了118架: what is done is nobody.
  private static func isDeed(
    _ found: Range<Int>,
    _ number: Int,
    in sentence: borrowing ClaimSentence
  )
    -> Bool
  {
    guard let subject = sentence.phrases[number].subject, subject.count == 1,
      sentence.words[subject.lowerBound].range == found
    else { return false }
    return sentence.kind(subject.lowerBound) == .action
      && sentence.kind(subject.upperBound) == .connective
  }

  /// 前经济部长、“复兴”联盟候选人|卡洛斯·门迪: a person by the name and what stands directly before it.
  private static func shorten(
    _ found: inout Claim.Phrase?,
    of number: Int,
    in sentence: borrowing ClaimSentence
  ) {
    guard let range = found?.range, range.count > longestTitle, found?.isInherited == false,
      let person = sentence.phrases[number].subject?.last, sentence.kind(person) == .person,
      sentence.words[person].end == range.upperBound
    else { return }
    let isTitled = person > 0 && sentence.kind(person - 1) == .people
    found?.range = Int(sentence.words[isTitled ? person - 1 : person].start)..<range.upperBound
  }

  /// A name with more bytes has offices before it.
  private static let longestTitle = 36

  /// The order of the questions: whom the figure's own clause names, whom those before it do, and
  /// last what is only part of the indicator.
  private static func subject(of number: Int, in sentence: inout ClaimSentence) -> Claim.Phrase? {
    if let whole = AmongRule.subject(of: number, in: sentence)
      ?? RelativeSubjectRule.subject(of: number, in: sentence)
    {
      return whole
    }
    if let own = ownSubject(of: number, in: sentence) { return own }
    if let thing = ThingSubjectRule.subject(of: number, in: sentence) {
      sentence.context.topicSubject = thing
      return thing
    }
    if let near = NearbySubjectRule.subject(of: number, in: sentence) {
      if near.rule == .subjectOfClause { sentence.context.topicSubject = near }
      return near
    }
    if number > 0, sentence.subject(ofFigure: number - 1)?.rule == .listItem,
      let item = ListItemRule.owner(of: number, in: sentence)
    {
      return item
    }
    if let actor = actor(of: number, in: sentence) {
      sentence.context.topicSubject = actor
      return actor
    }
    if let carried = CarriedSubjectRule.subject(of: number, in: sentence) {
      return ofAnotherThing(number, than: carried, in: sentence)
        ?? publishedIndex(number, by: carried, in: sentence) ?? carried
    }
    if let subject = sentence.phrases[number].subject {
      sentence.context.topicSubject = sentence.phrase(subject, .subjectOfClause)
      return sentence.context.topicSubject
    }
    return inIndicator(number, in: sentence)
      ?? CarriedSubjectRule.nearest(before: number, in: sentence)
      ?? CarriedSubjectRule.speaker(in: sentence)
      ?? CountedSubjectRule.subject(of: number, in: sentence)
  }

  /// Whom the last figure of the sentence that names anybody is about.
  private static func lastNamed(
    before number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    for earlier in (0..<number).reversed() {
      guard var subject = sentence.subject(ofFigure: earlier), !subject.isInherited else {
        continue
      }
      subject.isInherited = true
      subject.rule = .subjectCarried
      return subject
    }
    return nil
  }

  /// 机场跑道投用，…；|轨道交通|运营里程: what has the property itself, where only a thing was spoken of before,
  /// or who tells of it: 运输署说，…，|私家车|份额.
  private static func ofAnotherThing(
    _ number: Int,
    than carried: Claim.Phrase,
    in sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    let noun = sentence.phrases[number].noun
    let isAgency = ClaimWords.standard.ends(.agency, carried.range, in: sentence.bytes)
    // 工信部数据显示，|电子信息制造业|实现利润
    if isAgency, let subject = sentence.phrases[number].subject,
      let verb = sentence.phrases[number].verb, sentence.kind(verb) == .having,
      subject.upperBound == verb
    {
      return sentence.phrase(subject, .subjectOfClause)
    }
    // 装备制造业利润增长7.8%，|利润占比|达38.5%: of the same as the figure before.
    if isAgency, let before = lastNamed(before: number, in: sentence) { return before }
    guard let last = noun.last, noun.count > 1,
      ClauseWordKinds.properties.contains(sentence.kind(last)),
      isAgency || NameLexicon.standard.isWorks(carried.range, in: sentence.bytes)
    else { return nil }
    let owner = NounPhrase.trimmed(noun.lowerBound..<last, sentence.words)
    guard sentence.bytes(of: owner).count >= 6,
      owner.allSatisfy({ sentence.kind($0).isOne(of: [.noun, .text, .people]) }),
      // 总净|吨位: a property still.
      !sentence.begins(owner.lowerBound, .measureOpening)
    else { return nil }
    return sentence.phrase(owner, .subjectInIndicator)
  }

  /// 统计局发布的数据显示，|居民消费价格指数|上涨: who counts is not what is counted.
  private static func publishedIndex(
    _ number: Int,
    by carried: Claim.Phrase,
    in sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    guard let last = sentence.phrases[number].noun.last, sentence.ends(last, .measuringIndex),
      ClaimWords.standard.ends(.statistician, carried.range, in: sentence.bytes)
    else { return nil }
    return sentence.phrase(sentence.phrases[number].noun, .subjectInIndicator)
  }

  /// 平台|累计|出具报告: who acts, by the adverb behind it, though no table knows the name.
  private static func actor(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    guard let subject = sentence.phrases[number].subject, let last = subject.last,
      // 在校女生|共|3260人: counted, they do nothing.
      last + 2 < sentence.figures[number],
      sentence.isWord(last + 1, .actorAdverb) || sentence.isWord(last + 1, .told),
      // 通过|竞价方式|累计卖出: by what it is done.
      subject.lowerBound == 0 || sentence.kind(subject.lowerBound - 1) != .preposition,
      sentence.bytes(of: subject).count >= 6,
      !ClauseWordKinds.properties.contains(sentence.kind(last)),
      // 「綠|在|區區」: inside a name.
      !subject.contains(where: { sentence.kind($0) == .openQuote })
        || subject.contains(where: { sentence.kind($0) == .closeQuote })
    else { return nil }
    return sentence.phrase(subject, .subjectOfClause)
  }

  /// The name in the figure's clause, or the thing that the figure quotes.
  private static func ownSubject(of number: Int, in sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    if let group = ShareSubjectRule.group(number, in: sentence) { return group }
    if let item = ListItemRule.subject(of: number, in: sentence) { return item }
    let noun = sentence.phrases[number].noun
    if let last = noun.last, sentence.kind(ofFigure: number) != .rank,
      sentence.kind(last) == .traded && TradedThingRule.isQuoted(number, in: sentence)
        || TradedThingRule.isPricedIndex(last, number, in: sentence)
    {
      return TradedThingRule.subject(of: number, in: sentence)
    }
    if let body = bodyWithThings(number, in: sentence) { return body }
    if let subject = sentence.phrases[number].subject, sentence.phrases[number].isNamed,
      !isCountedBody(number, in: sentence), !isIt(subject, in: sentence),
      !NameInPassing.isOne(subject, number, in: sentence)
    {
      let isVerbless = sentence.phrases[number].verb == nil
      if let aged = aged(subject, number, in: sentence) { return aged }
      return sentence.phrase(subject, isVerbless ? .subjectBeforeIndicator : .subjectOfClause)
    }
    if IndicatorRule.isBracketPart(number, in: sentence) {
      return sentence.phrase(noun, .subjectBeforeIndicator)
    }
    return TradedThingRule.subject(of: number, in: sentence)
  }

  /// 30岁以下|观众|占比: people with the age before them.
  private static func aged(
    _ subject: Range<Int>,
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    guard number > 0, sentence.phrases[number].isOwner,
      sentence.kind(ofFigure: number - 1) == .age,
      sentence.figures[number - 1] + 1 == subject.lowerBound
    else { return nil }
    return sentence.phrase(sentence.figures[number - 1]..<subject.upperBound, .subjectOfClause)
  }

  /// 中东|美军基地|有5处: the name with what belongs to it has the things behind.
  private static func bodyWithThings(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    let phrase = sentence.phrases[number]
    guard phrase.isNamed, phrase.verb == nil, let name = phrase.subject,
      sentence.indicator(ofFigure: number)?.rule.isBehindFigure == true,
      let last = phrase.noun.last,
      name.upperBound == phrase.noun.lowerBound, last + 1 < sentence.figures[number],
      phrase.noun.allSatisfy({ ClauseWordKinds.nominal.contains(sentence.kind($0)) }),
      sentence.kind(last).isOne(of: [.text, .noun, .people, .organisation])
    else { return nil }
    return sentence.phrase(name.lowerBound..<(last + 1), .subjectOfClause)
  }

  /// 其中小学|2.1万个: bodies that are counted.
  static func isCountedBody(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let phrase = sentence.phrases[number]
    guard let name = phrase.subject, phrase.verb == nil, phrase.noun.isEmpty,
      sentence.kind(ofFigure: number) == .count, let last = name.last,
      name.upperBound == sentence.figures[number], sentence.kind(last) == .organisation
    else { return false }
    // 义务教育|学校|97所
    return name.count == 1
      || sentence.isWord(last, .bodyKind)
        && name.allSatisfy { sentence.kind($0).isOne(of: [.noun, .text, .organisation]) }
  }

  /// 它: what it is was named before.
  private static func isIt(_ subject: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool {
    subject.count == 1 && sentence.isWord(subject.lowerBound, .pronoun)
      && (sentence.context.subject ?? sentence.documentSubject()) != nil
  }

  /// 设施农业|产值: what stands before the head of the indicator.
  private static func inIndicator(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    if let item = ListItemRule.owner(of: number, in: sentence) { return item }
    let noun = sentence.phrases[number].noun
    guard let last = noun.last else { return ShareSubjectRule.share(number, in: sentence) }
    let owner = NounPhrase.trimmed(noun.lowerBound..<last, sentence.words)
    // 来|了近200人: a verb is nobody.
    if noun.allSatisfy({ ClauseWordKinds.verbs.contains(sentence.kind($0)) }) { return nil }
    // 降幅|收窄: of what was said before.
    if owner.isEmpty,
      sentence.kind(last).isOne(of: [.property, .changeUp, .changeDown])
        || sentence.isWord(last, .bareProperty)
    {
      return nil
    }
    // 药物|及|化妆品|升: both.
    if noun.count > 2, sentence.kind(last - 1) == .conjunction {
      return sentence.phrase(noun, .subjectInIndicator)
    }
    // 总净|吨位: a property still; 对|美联储: to whom it is done.
    if let first = owner.first,
      sentence.begins(first, .measureOpening) || sentence.isWord(first, .objectBefore)
    {
      return nil
    }
    // 总|航程, 建成|后: one character names nothing.
    if owner.count == 1, let word = owner.first, sentence.kind(word) == .text,
      sentence.words[word].range.count == 3
    {
      return nil
    }
    return sentence.phrase(owner.isEmpty ? noun : owner, .subjectInIndicator)
  }
}

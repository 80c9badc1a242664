/// Whom the figures behind one are about too: how far a subject goes on being meant.
enum KeptSubjectRule {
  /// Keeps a subject for the figures after it: persons and bodies of no name of their own to the
  /// end of the paragraph, names for the rest of the text.
  static func keep(_ found: Claim.Phrase, of number: Int, in sentence: inout ClaimSentence) {
    if keepPeople(found, of: number, in: &sentence) { return }
    guard !found.isInherited, sentence.phrases[number].isNamed || found.rule == .tradedThing,
      sentence.bound(ofFigure: number) != .order, opensClause(number, in: sentence)
    else { return }
    let phrase = sentence.phrases[number]
    // 脱贫人口|务工规模: of this property only.
    // 日本、韩国分别增长…: the last of several is not whom the text goes on about.
    if found.rule == .listItem || phrase.isOwner && !isMeasured(number, in: sentence)
      || isSpeaking(found.range, in: sentence)
      || isPartner(number, in: sentence) || isPublisher(number, in: sentence)
      || ClaimWords.standard.contains(.world, found.range, in: sentence.bytes)
    {
      return
    }
    let isPerson = phrase.subject?.last.map { sentence.kind($0) } == .person
    // 祁百川的徒弟、36岁|的|罗千帆: an age in passing.
    if isPerson, sentence.kind(ofFigure: number) == .age, phrase.noun.isEmpty { return }
    sentence.context.keep(found, reach(of: found, number, in: sentence))
  }

  /// 患儿|胎龄27周，血氧饱和度…: people with a property are meant to the end of the sentence.
  private static func keepPeople(
    _ found: Claim.Phrase,
    of number: Int,
    in sentence: inout ClaimSentence
  ) -> Bool {
    guard found.rule == .subjectInIndicator, let first = sentence.phrases[number].noun.first,
      Int(sentence.words[first].start) == found.range.lowerBound,
      first == sentence.frames[number].clause.lowerBound,
      sentence.kind(first) == .people, found.range.upperBound == Int(sentence.words[first].end)
    else { return false }
    sentence.context.topicSubject = found
    return true
  }

  private static func reach(
    of found: Claim.Phrase,
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> SubjectReach {
    let kind = sentence.phrases[number].subject?.last.map { sentence.kind($0) }
    // 其中梨山|5条路线…: of the whole goes on the text. 全省法院…，|法官|人均办案256件, 交易所…，|上证综指|收于…: in
    // passing, where a name is spoken of.
    if isPart(number, in: sentence)
      || ClaimWords.standard.begins(.someOf, found.range, in: sentence.bytes)
      || kind == .people && sentence.context.isNamedInParagraph || sentence.phrases[number].isOwner
      || found.rule == .tradedThing && sentence.context.subject != nil
      || isAtScene(found.range, in: sentence)
    {
      return .sentence
    }
    if kind == .person || isAnybody(found.range, in: sentence)
      || NameLexicon.standard.isBareFacility(found.range, in: sentence.bytes)
    {
      return .paragraph
    }
    let isWhole = ClaimWords.standard.begins(.whole, found.range, in: sentence.bytes)
    return isWhole && kind != .organisation ? .whole : .text
  }

  /// 写字楼起火，|消防支队|到场: who comes to what the paragraph is about.
  static func isAtScene(_ name: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.context.paragraphSubject != nil
      && ClaimWords.standard.ends(.rescuer, name, in: sentence.bytes)
  }

  /// 火箭|全长|50米: whose other measures may follow.
  private static func isMeasured(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard let last = sentence.phrases[number].noun.last else { return false }
    return sentence.isWord(last, .dimension) || sentence.isWord(last, .extent)
  }

  /// 环保厅|通报了|145处保护区的情况: what it tells is not of itself.
  private static func isPublisher(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard let subject = sentence.phrases[number].subject else { return false }
    var verb = subject.upperBound
    let between: ClauseWordKinds = [.time, .adverb, .openBracket, .closeBracket, .dayPart]
    while verb < sentence.figures[number], between.contains(sentence.kind(verb)) { verb += 1 }
    return verb < sentence.figures[number] && sentence.isWord(verb, .publishing)
      && sentence.phrases[number].verb == verb
      && sentence.indicator(ofFigure: number)?.rule.isBehindFigure == true
  }

  /// Whether 其中 or the like opens the figure's clause.
  private static func isPart(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.kinds.contains(.breakdown), let subject = sentence.phrases[number].subject else {
      return false
    }
    return (sentence.frames[number].clause.lowerBound..<subject.lowerBound).contains {
      sentence.kind($0) == .breakdown
    }
  }

  /// 与|共建国家|进出口额突破5万亿元: with whom it is done.
  private static func isPartner(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard let start = sentence.phrases[number].subject?.lowerBound, start > 0 else { return false }
    return sentence.kind(start - 1) == .conjunction
  }

  /// Whether the subject stands at the start of its clause; 跻身|全省|百万千瓦级 names no actor.
  private static func opensClause(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard let subject = sentence.phrases[number].subject else { return true }
    let before = sentence.frames[number].clause.lowerBound..<subject.lowerBound
    let skipped = ClauseWordKinds.modifiers.union([
      .time, .baseline, .list, .conjunction, .of, .figure,
    ])
    if before.allSatisfy({ skipped.contains(sentence.kind($0)) }) { return true }
    // 首次打进正赛的|19岁|小将陆思语|苦战: a clause that tells who it is.
    return subject.last.map { sentence.kind($0) } == .person
      && before.reversed().first { sentence.kind($0) != .figure }.map { sentence.kind($0) } == .of
  }

  /// “我们…”, 本报讯: who speaks is not who is spoken of.
  static func isSpeaking(_ name: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool {
    if ClaimWords.standard.contains(.paper, name, in: sentence.bytes) { return true }
    guard ClaimWords.standard.contains(.quotedSpeaker, name, in: sentence.bytes) else {
      return false
    }
    let mark = sentence.words.last {
      ($0.kind == .openQuote || $0.kind == .closeQuote) && $0.end <= name.lowerBound
    }
    return mark?.kind == .openQuote
  }

  /// 银行, 医院, 他: which one is not said, so nothing after it is known to be about it.
  static func isAnybody(_ name: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool {
    ClaimWords.standard.contains(.anybody, name, in: sentence.bytes)
  }
}

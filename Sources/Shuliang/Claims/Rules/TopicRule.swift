/// Who a clause without figures speaks of; the figures after it are about them.
///
/// A name is kept for the sentences that follow; what no table names, for its sentence.
enum TopicRule {
  /// Looks at a clause without figures.
  static func note(_ clause: Range<Int>, in sentence: inout ClaimSentence) {
    var start = clause.lowerBound
    while start < clause.upperBound, skipped.contains(sentence.kind(start)) {
      if SourceMark.isSource(start, in: clause, of: sentence) { return }
      start += 1
    }
    if start < clause.upperBound, SourceMark.isRead(start, in: clause, of: sentence) { return }
    // 分产业看，: by what it is told.
    if let last = clause.last, sentence.kind(last).isOne(of: [.text, .locative]),
      sentence.ends(last, .toldBy)
    {
      return
    }
    // 在黑龙江桦川县，: a phrase of place that is all of its clause.
    let isPlace =
      start < clause.upperBound
      && (sentence.kind(start) == .from || sentence.isWord(start, .placeOpening))
    if isPlace, isAtMeeting(clause, in: sentence) { return }
    if isPlace { start += 1 }
    var end = start
    while end < clause.upperBound, ClauseWordKinds.nominal.contains(sentence.kind(end)) { end += 1 }
    if let scene = ToldTopicRule.scene(of: clause, in: sentence) {
      sentence.context.paragraphSubject = scene
    } else if let told = ToldTopicRule.topic(of: clause, from: start, in: sentence) {
      sentence.context.topicSubject = told
    } else if let described = DescribedTopicRule.topic(of: clause, from: start, in: sentence) {
      sentence.context.paragraphSubject = sentence.phrase(described, .subjectOfClause)
    } else if isPlace, end < clause.upperBound {
      noteSeen(start..<end, before: end, in: &sentence)
    } else if let people = people(in: start..<clause.upperBound, of: sentence) {
      sentence.context.topicSubject = people
    } else if let thing = LocalThingRule.thing(start..<end, in: clause, of: sentence) {
      sentence.context.topicSubject = sentence.phrase(thing, .subjectOfClause)
    } else if end > start {
      note(start..<end, in: clause, of: &sentence)
    }
  }

  /// 在日内瓦人权会议|上|，: where something is said, by whom the text spoke of before.
  private static func isAtMeeting(_ clause: Range<Int>, in sentence: borrowing ClaimSentence)
    -> Bool
  {
    guard sentence.context.subject != nil, clause.count > 2, let last = clause.last else {
      return false
    }
    return sentence.isWord(last, .meetingEnd) && sentence.ends(last - 1, .meeting)
  }

  private static var skipped: ClauseWordKinds { ClauseWordKinds.modifiers.union([.time, .list]) }

  /// Keeps what a clause begins with.
  private static func note(
    _ topic: Range<Int>,
    in clause: Range<Int>,
    of sentence: inout ClaimSentence
  ) {
    let end = topic.upperBound
    let name = ActorName.extent(in: topic, of: sentence.words, sentence.bytes)
    if name == nil, end < clause.upperBound, states.contains(sentence.kind(end)),
      let owner = PropertyOwner.find(in: topic, of: sentence.words, sentence.bytes)
    {
      sentence.context.topicSubject = sentence.phrase(owner, .subjectBeforeIndicator)
      return
    }
    if isWhy(clause, in: sentence) || isDrag(clause, in: sentence) { return }
    // 因|泰铢|贬值，: why, and not of what the rest is told.
    let isCause = clause.first.map { sentence.kind($0) == .connective } == true
    let thing =
      isCause
      ? nil
      : topic.first { sentence.kind($0) == .traded }.map { topic.lowerBound..<($0 + 1) }
    let start = sentence.words[topic.lowerBound].start
    let announcer =
      AnnouncerRule.announcer(topic, in: clause, of: sentence)
      ?? scene(topic, namedBy: name, in: sentence)
    guard var found = announcer ?? name ?? thing ?? actor(topic, in: clause, of: sentence),
      Int(sentence.words[found.lowerBound].start - start) <= longestPrefix
    else {
      noteTopic(topic, before: end, in: &sentence)
      return
    }
    // 人们|去医院: nobody of whom anything else is told; “没有一个: what somebody says.
    if sentence.begins(topic.lowerBound, .noTopic) || isHalfQuoted(found, in: sentence)
      || KeptSubjectRule.isSpeaking(sentence.bytes(of: found), in: sentence)
    {
      return
    }
    let isSpoken = announcer == nil && isSpoken(clause, in: sentence)
    if isSpoken { found = ActorName.body(spokenForBy: found, of: sentence.words, sentence.bytes) }
    let reach = TopicReachRule.reach(
      of: found,
      name ?? thing,
      topic,
      in: clause,
      isSpoken: isSpoken,
      of: sentence
    )
    // 能源部长说，…: an office is not what it speaks of.
    if isSpoken, !reach.isOfText,
      sentence.context.paragraphSubject != nil
        || sentence.context.subject != nil
          && (found.upperBound < topic.upperBound || sentence.isWord(found.lowerBound, .guesser))
    {
      return
    }
    keep(found, reach, isSpoken: isSpoken, in: &sentence)
  }

  /// 宏洋石化宣布，|因产油国下调售价，: why somebody whom the sentence has named does something.
  private static func isWhy(_ clause: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool {
    guard let first = clause.first, first > 0,
      sentence.kind(first).isOne(of: [.connective, .preposition]), sentence.isWord(first, .because)
    else {
      return false
    }
    let known =
      sentence.context.topicSubject ?? sentence.context.speaker ?? sentence.context.subject
    return known.map { $0.range.lowerBound >= Int(sentence.words[0].start) } ?? false
  }

  /// 龙头股翻黑|拖累|大盘，: what moves a market, of which the rest is told.
  private static func isDrag(_ clause: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.kinds.contains(.traded), let last = clause.last, clause.count > 1 else {
      return false
    }
    return sentence.kind(last) == .traded && sentence.ends(last - 1, .affecting)
  }

  private static func keep(
    _ found: Range<Int>,
    _ reach: SubjectReach,
    isSpoken: Bool,
    in sentence: inout ClaimSentence
  ) {
    var phrase = sentence.phrase(found, .subjectOfClause)
    if reach.isOfText, let range = phrase?.range {
      phrase?.referent = sentence.referent(of: range)
    }
    // 部长说，…: who speaks takes nothing from whom the paragraph is about.
    if reach.isOfText, isSpoken {
      sentence.context.topicSubject = nil
      sentence.context.speaker = phrase
    } else {
      sentence.context.keep(phrase, reach)
    }
  }

  private static func isHalfQuoted(_ found: Range<Int>, in sentence: borrowing ClaimSentence)
    -> Bool
  {
    found.count { sentence.kind($0) == .openQuote }
      != found.count { sentence.kind($0) == .closeQuote }
  }

  /// What a property is followed by, where the clause says how it is.
  private static var states: ClauseWordKinds { [.adverb, .level, .increase, .decrease, .reach] }

  /// People or an office by what they are, where the clause goes on behind them.
  private static func actor(
    _ topic: Range<Int>,
    in clause: Range<Int>,
    of sentence: borrowing ClaimSentence
  ) -> Range<Int>? {
    guard topic.upperBound < clause.upperBound, sentence.kind(topic.upperBound) != .of,
      ActorName.isActor(topic, in: sentence.words, sentence.bytes)
    else { return nil }
    return topic
  }

  private static func isSpoken(_ clause: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool {
    clause.contains { sentence.kind($0) == .report || sentence.kind($0) == .projected }
      || clause.last.map { sentence.kind($0) == .text && sentence.isWord($0, .saying) } == true
  }

  /// 成渝|高速公路内江段|发生追尾: all of the place that something happens in.
  private static func scene(
    _ topic: Range<Int>,
    namedBy name: Range<Int>?,
    in sentence: borrowing ClaimSentence
  ) -> Range<Int>? {
    let verb = topic.upperBound
    guard let name, name.lowerBound == topic.lowerBound, name.upperBound < verb,
      verb < sentence.words.count, sentence.isWord(verb, .happening),
      sentence.bytes(of: topic).count <= longestPhrase,
      sentence.kind(verb - 1).isOne(of: [.text, .noun, .organisation, .place, .placeSuffix])
    else { return nil }
    return topic
  }

  /// Keeps who acts in a clause of this sentence: 此次地震 …，死亡四十七人.
  private static func noteTopic(
    _ topic: Range<Int>,
    before end: Int,
    in sentence: inout ClaimSentence
  ) {
    let verbs: ClauseWordKinds = [.action, .having, .event, .cause]
    if AnnouncerRule.tellsOfItself(topic, before: end, in: sentence) {
      sentence.context.paragraphSubject = sentence.phrase(topic, .subjectOfClause)
      return
    }
    if OpenedTopicRule.tells(of: topic, before: end, in: sentence)
      || isRanked(topic, before: end, in: sentence)
    {
      sentence.context.topicSubject = sentence.phrase(topic, .subjectOfClause)
      return
    }
    guard end < sentence.words.count,
      // 意外现场|在宇晴轩对开, 赛事|将于美国举行
      verbs.contains(sentence.kind(end))
        || sentence.isWord(end, .beingVerb),
      (6...42).contains(sentence.bytes(of: topic).count),
      let last = topic.last,
      sentence.kind(last).isOne(of: [.people, .person]) || sentence.kind(end) == .cause
        || sentence.words[end].isDeed || isShown(topic.lowerBound, in: sentence)
        || sentence.kind(end) == .preposition && sentence.kind(last) != .property
        || isUndergone(end, in: sentence) && sentence.kind(last) != .property
    else { return }
    let subject = sentence.phrase(topic, .subjectOfClause)
    if isUndergone(end, in: sentence) {
      sentence.context.paragraphSubject = subject
    } else {
      sentence.context.topicSubject = subject
    }
  }

  /// 其中|纳伦州|最高|，达61.4%: what the next clause has the figure of.
  private static func isRanked(
    _ topic: Range<Int>,
    before end: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    guard end + 2 < sentence.words.count, sentence.kind(end + 1) == .comma,
      sentence.isWord(end, .superlative), let last = topic.last,
      !ClauseWordKinds.properties.contains(sentence.kind(last)),
      (6...36).contains(sentence.bytes(of: topic).count)
    else { return false }
    // 电子行业|居首，净卖出6.84亿元
    let next = sentence.kind(end + 2)
    return next.isOne(of: [.level, .reach, .figure])
      || next.isOne(of: [.action, .property]) && end + 3 < sentence.words.count
        && sentence.kind(end + 3) == .figure
  }

  /// 轨道交通2号线|开通运营，: what a clause ends with has happened to its topic.
  private static func isUndergone(_ verb: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.kind(verb) == .having
      && (verb + 1 == sentence.words.count
        || ClauseWordKinds.clauseEnds.contains(sentence.kind(verb + 1)))
  }

  /// 此次地震, 今届赛事, 这次运动会: what the text has spoken of.
  private static func isShown(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.begins(word, .shown)
  }

  /// 确诊患者|之中，, 接种疫苗组别|的|人士，: people of whom the rest of the sentence tells.
  private static func people(in clause: Range<Int>, of sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    guard sentence.kinds.contains(.people), let last = clause.last else { return nil }
    let isAmong = sentence.kind(last) == .locative
    // 行业方面，: what the rest is told by, not of.
    if isAmong, sentence.isWord(last, .aspect) { return nil }
    let end = isAmong ? last - 1 : last
    guard end > clause.lowerBound || isAmong && end == clause.lowerBound,
      sentence.kind(end) == .people, isAmong || sentence.kind(end - 1) == .of,
      sentence.bytes(of: clause.lowerBound..<(end + 1)).count <= longestPhrase,
      !clause.contains(where: { sentence.kind($0).isOne(of: [.list, .level]) })
    else { return nil }
    return sentence.phrase(clause.lowerBound..<(end + 1), .subjectOfClause)
  }

  /// 在槐荫里小区|看到，, 从滨澜油田|获悉，: what the report goes on to tell of.
  private static func noteSeen(
    _ topic: Range<Int>,
    before end: Int,
    in sentence: inout ClaimSentence
  ) {
    guard !topic.isEmpty, sentence.kind(end) == .report,
      (6...42).contains(sentence.bytes(of: topic).count)
    else { return }
    sentence.context.paragraphSubject = sentence.phrase(topic, .subjectOfClause)
  }

  /// A phrase of people of more bytes is rather a clause.
  private static let longestPhrase = 60

  /// What stands before 公司 in a name, in bytes.
  private static let longestPrefix = 24
}

/// Who a clause without figures speaks of; the figures after it are about them.
///
/// A name is kept for the sentences that follow; what no table names, for its sentence.
enum TopicRule {
  /// Keeps who acts in a clause of this sentence: 此次地震 …，死亡四十七人.
  private static func noteTopic(
    _ topic: Range<Int>,
    before end: Int,
    in sentence: inout ClaimSentence
  ) {
    let verbs: ClauseWordKinds = [.action, .having, .event, .cause]
    guard end < sentence.words.count,
      // 意外现场|在宇晴轩对开, 赛事|将于美国举行
      verbs.contains(sentence.kind(end))
        || ["在", "将", "將"].contains(where: { sentence.isText(end, $0) }),
      (6...42).contains(sentence.bytes(of: topic).count),
      let last = topic.last,
      [.people, .person].contains(sentence.kind(last)) || sentence.kind(end) == .cause
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

  /// 轨道交通2号线|开通运营，: what a clause ends with has happened to its topic.
  private static func isUndergone(_ verb: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.kind(verb) == .having
      && (verb + 1 == sentence.words.count
        || ClauseWordKinds.clauseEnds.contains(sentence.kind(verb + 1)))
  }

  /// 此次地震, 今届赛事, 这次运动会: what the text has spoken of.
  private static func isShown(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let text = sentence.bytes[sentence.words[word].range]
    return ["此次", "这次", "這次", "本次", "今次", "今届", "今屆", "本届", "本屆", "该", "該"].contains {
      text.starts(with: $0.utf8)
    }
  }

  /// 确诊患者|之中，, 接种疫苗组别|的|人士，: people of whom the rest of the sentence tells.
  private static func people(in clause: Range<Int>, of sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    guard let last = clause.last, !clause.contains(where: { sentence.kind($0) == .list }) else {
      return nil
    }
    let isAmong = sentence.kind(last) == .locative
    let end = isAmong ? last - 1 : last
    guard end > clause.lowerBound || isAmong && end == clause.lowerBound,
      sentence.kind(end) == .people, isAmong || sentence.kind(end - 1) == .of,
      sentence.bytes(of: clause.lowerBound..<(end + 1)).count <= longestPhrase
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

  static func note(_ clause: Range<Int>, in sentence: inout ClaimSentence) {
    let isSpoken = clause.contains {
      sentence.kind($0) == .report || sentence.kind($0) == .projected
    }
    var start = clause.lowerBound
    let skipped = ClauseWordKinds.modifiers.union([.time, .list])
    while start < clause.upperBound, skipped.contains(sentence.kind(start)) { start += 1 }
    // 在黑龙江桦川县，: a phrase of place that is all of its clause.
    let isPlace =
      start < clause.upperBound && (sentence.isText(start, "在") || sentence.kind(start) == .from)
    if isPlace { start += 1 }
    var end = start
    while end < clause.upperBound, ClauseWordKinds.nominal.contains(sentence.kind(end)) { end += 1 }
    if isPlace, end < clause.upperBound {
      noteSeen(start..<end, before: end, in: &sentence)
      return
    }
    if let people = people(in: start..<clause.upperBound, of: sentence) {
      sentence.context.topicSubject = people
      return
    }
    guard end > start else { return }
    let topic = start..<end
    let isActor =
      end < clause.upperBound && sentence.kind(end) != .of
      && (ActorName.isPeople(topic, in: sentence.words)
        || ActorName.isOffice(topic, in: sentence.words, sentence.bytes))
    let name = ActorName.extent(in: topic, of: sentence.words)
    let states: ClauseWordKinds = [.adverb, .level, .increase, .decrease, .reach]
    if name == nil, end < clause.upperBound, states.contains(sentence.kind(end)),
      let owner = PropertyOwner.find(in: topic, of: sentence.words, sentence.bytes)
    {
      sentence.context.topicSubject = sentence.phrase(owner, .subjectBeforeIndicator)
      return
    }
    let thing = topic.first { sentence.kind($0) == .traded }.map { start..<($0 + 1) }
    guard let found = name ?? thing ?? (isActor ? topic : nil),
      Int(sentence.words[found.lowerBound].start - sentence.words[start].start) <= longestPrefix
    else {
      noteTopic(topic, before: end, in: &sentence)
      return
    }
    let isPerson = name?.last.map { sentence.kind($0) == .person } == true
    if isPerson && !isSpoken
      || name == nil && thing == nil && ActorName.isPeople(topic, in: sentence.words)
    {
      // 医疗机构|检查结果互认, 卢卡斯|继续领先: meant to the end of the paragraph.
      sentence.context.paragraphSubject = sentence.phrase(found, .subjectOfClause)
      return
    }
    sentence.context.topicSubject = nil
    sentence.context.paragraphSubject = nil
    var phrase = sentence.phrase(found, .subjectOfClause)
    if let range = phrase?.range {
      phrase?.referent = sentence.context.referents.referent(of: range, in: sentence.bytes)
    }
    if isSpoken { sentence.context.speaker = phrase } else { sentence.context.subject = phrase }
  }
}

/// Who a clause without figures speaks of; the figures after it are about them.
///
/// A name is kept for the sentences that follow; what no table names, for its sentence.
enum TopicRule {
  /// Keeps who acts in a clause of this sentence: 此次地震 …，死亡四十七人.
  private static func noteTopic(_ topic: Range<Int>, before end: Int, in sentence: ClaimSentence) {
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
    else { return }
    sentence.context.topicSubject = sentence.phrase(topic, .subjectOfClause)
  }

  /// 此次地震, 今届赛事, 这次运动会: what the text has spoken of.
  private static func isShown(_ word: Int, in sentence: ClaimSentence) -> Bool {
    let text = sentence.bytes[sentence.words[word].range]
    return ["此次", "这次", "這次", "本次", "今次", "今届", "今屆", "本届", "本屆", "该", "該"].contains {
      text.starts(with: $0.utf8)
    }
  }

  /// What stands before 公司 in a name, in bytes.
  private static let longestPrefix = 24

  static func note(_ clause: Range<Int>, in sentence: ClaimSentence) {
    let isSpoken = clause.contains {
      sentence.kind($0) == .report || sentence.kind($0) == .projected
    }
    var start = clause.lowerBound
    let skipped = ClauseWordKinds.modifiers.union([.time, .list])
    while start < clause.upperBound, skipped.contains(sentence.kind(start)) { start += 1 }
    // 在黑龙江桦川县，: a phrase of place that is all of its clause.
    let isPlace = start < clause.upperBound && sentence.isText(start, "在")
    if isPlace { start += 1 }
    var end = start
    while end < clause.upperBound, ClauseWordKinds.nominal.contains(sentence.kind(end)) { end += 1 }
    if isPlace, end < clause.upperBound { return }
    guard end > start else { return }
    // 确诊患者|之中，: those of whom the rest tells.
    if end == clause.upperBound, sentence.kind(end - 1) == .locative, end - 1 > start,
      sentence.kind(end - 2) == .people
    {
      sentence.context.topicSubject = sentence.phrase(start..<(end - 1), .subjectOfClause)
      return
    }
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
      noteTopic(topic, before: end, in: sentence)
      return
    }
    sentence.context.topicSubject = nil
    let phrase = sentence.phrase(found, .subjectOfClause)
    if isSpoken { sentence.context.speaker = phrase } else { sentence.context.subject = phrase }
  }
}

/// Who acts among the words before a verb, as far as the words behind it tell.
extension NounPhraseParser {
  /// The name that acts, by what it is or by what follows it.
  func actor(
    _ topic: Range<Int>,
    before end: ClauseWord.Kind
  ) -> Range<Int>? {
    if isPlaced { return nil }
    if let name = ActorName.extent(in: topic, of: words, bytes) { return name }
    let isCause = end == .cause || phrase.verb.map { words[$0].kind == .cause } == true
    let isBeforeTime = (end == .time || end == .dayPart) && isShort(topic)
    let isActor =
      NounPhraseParser.actorVerbs.contains(end) && ActorName.isActor(topic, in: words, bytes)
    return isCause || isBeforeTime || isActor ? topic : nil
  }

  /// 狮队|先发洋投罗德曼|主投: who does it is the person of the team.
  func player(in topic: Range<Int>) -> Range<Int>? {
    guard let last = topic.last, words[last].kind == .person, last > topic.lowerBound,
      words[last - 1].kind == .people,
      let team = topic.last(where: { words[$0].kind == .organisation }),
      words[(team + 1)..<last].allSatisfy({ $0.kind.isOne(of: [.noun, .people]) })
    else { return nil }
    return (team + 1)..<topic.upperBound
  }

  func isCompound(behind topic: Range<Int>) -> Bool {
    guard let verb = phrase.verb, words[verb].kind == .action, topic.upperBound == verb,
      phrase.noun == (verb + 1)..<(verb + 2)
    else { return false }
    return isProperty(verb + 1) && words[topic.upperBound - 1].kind.isOne(of: [.noun, .property])
  }

  func isWeakActor(
    _ topic: Range<Int>,
    before end: ClauseWord.Kind
  ) -> Bool {
    // 符合资格人士 | 每天 | 收费
    if end == .adverb, phrase.verb == nil { return true }
    guard let verb = phrase.verb else { return false }
    // 搜救行动 | 找到 | 幸存者: what acts is no part of what is counted.
    return words[verb].kind == .having
      || verb < (phrase.noun.first ?? verb) && !isProperty(topic.upperBound - 1)
  }

  /// What an actor is followed by.
  static var actorVerbs: ClauseWordKinds {
    [
      .action, .having, .event, .report, .adverb, .time, .dayPart, .preposition, .level, .target,
      .projected, .respectively,
    ]
  }

  func isProperty(_ word: Int) -> Bool {
    ClauseWordKinds.properties.contains(words[word].kind)
  }

  /// 国际原油期货价格 | 8日晚, 照明电价 | 在 | 整顿前: the property stands before time or place.
  func isPropertyBeforeTime(
    _ topic: Range<Int>,
    _ end: ClauseWord.Kind
  ) -> Bool {
    end.isOne(of: [.time, .dayPart, .preposition]) && isProperty(topic.upperBound - 1)
      && !phrase.noun.contains { isProperty($0) }
  }

  /// A name of a firm or person that no table knows has a few characters.
  func isShort(_ topic: Range<Int>) -> Bool {
    (4...36).contains(words[topic.upperBound - 1].end - words[topic.lowerBound].start)
  }
}

/// How far what a clause without figures speaks of goes on being meant.
enum TopicReachRule {
  /// - Parameters:
  ///   - found: who or what the clause speaks of.
  ///   - name: the same, where it is a name or a traded thing.
  ///   - topic: the nominal words that the clause begins with.
  ///   - isSpoken: whether it is said by them.
  /// - Complexity: O(number of words).
  static func reach(
    of found: Range<Int>,
    _ name: Range<Int>?,
    _ topic: Range<Int>,
    in clause: Range<Int>,
    isSpoken: Bool,
    of sentence: borrowing ClaimSentence
  ) -> SubjectReach {
    if isOneOfSeveral(found, in: clause, of: sentence)
      || isInPassing(found, name, topic, in: sentence)
      || KeptSubjectRule.isAtScene(sentence.bytes(of: found), in: sentence)
    {
      return .sentence
    }
    let bytes = sentence.bytes(of: found)
    let isPeople = name == nil && ActorName.isPeople(topic, in: sentence.words)
    let isFacility =
      name == nil && ActorName.isFacility(topic, in: sentence.words, sentence.bytes)
    let isPerson =
      name?.last.map { sentence.kind($0) == .person } == true
      || KeptSubjectRule.isAnybody(bytes, in: sentence)
      || NameLexicon.standard.isBareFacility(bytes, in: sentence.bytes)
    // 医疗机构|检查结果互认, 卢卡斯|继续领先: meant to the end of the paragraph.
    if isPerson && !isSpoken || isPeople || isFacility && sentence.context.subject != nil {
      return .paragraph
    }
    let isWhole = sentence.begins(found.lowerBound, .whole)
    return isWhole && sentence.kind(found.upperBound - 1) != .organisation ? .whole : .text
  }

  /// 柳源县最少，, 其中北区…: one of several, with the most or the least of something, or told as a part.
  private static func isOneOfSeveral(
    _ found: Range<Int>,
    in clause: Range<Int>,
    of sentence: borrowing ClaimSentence
  ) -> Bool {
    sentence.begins(found.lowerBound, .someOf)
      || clause.lowerBound < found.lowerBound && sentence.kind(clause.lowerBound) == .breakdown
      || (found.upperBound..<clause.upperBound).contains {
        sentence.kind($0).isOne(of: [.adverb, .text]) && sentence.ends($0, .superlative)
      }
  }

  /// 电子信息产业|一直是支柱, 中外合作办学机构|实现突破: people, or what is built, where a name is spoken of.
  private static func isInPassing(
    _ found: Range<Int>,
    _ name: Range<Int>?,
    _ topic: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    // 联合国|全球|信息中心: the world is part of a longer name.
    if isAnyBody(found, in: sentence) || sentence.isWord(found.upperBound - 1, .world) {
      return true
    }
    guard name == nil else { return false }
    let isFacility = ActorName.isFacility(topic, in: sentence.words, sentence.bytes)
    if (isFacility || ActorName.isPeople(topic, in: sentence.words))
      && sentence.context.isNamedInParagraph
    {
      return true
    }
    return isFacility && sentence.context.subject != nil
      && NameLexicon.standard.isBareFacility(sentence.bytes(of: found), in: sentence.bytes)
  }

  /// 中外合作办学机构: bodies of a kind, none of them by its name.
  private static func isAnyBody(
    _ found: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    let names: ClauseWordKinds = [.place, .placeSuffix, .person, .pronoun, .openQuote]
    return sentence.isWord(found.upperBound - 1, .bodyKind)
      && !found.contains { names.contains(sentence.kind($0)) }
  }
}

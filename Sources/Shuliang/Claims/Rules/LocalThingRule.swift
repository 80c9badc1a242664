/// A thing that is called by its place, though no table knows it: 怒江|金丝猴|也…, 北京|新年音乐会|是….
enum LocalThingRule {
  /// The thing, where a clause without figures opens with it; `nil` where it opens with anything else.
  ///
  /// - Parameters:
  ///   - topic: the nominal words that the clause opens with.
  ///   - clause: the words of the clause.
  /// - Complexity: O(1).
  static func thing(
    _ topic: Range<Int>,
    in clause: Range<Int>,
    of sentence: borrowing ClaimSentence
  ) -> Range<Int>? {
    guard topic.count == 2, topic.upperBound < clause.upperBound,
      sentence.kind(topic.lowerBound) == .place, sentence.kind(topic.lowerBound + 1) == .text,
      sentence.kind(topic.upperBound).isOne(of: followers)
    else { return nil }
    let (place, thing) = (sentence.words[topic.lowerBound], sentence.words[topic.lowerBound + 1])
    // 全国血吸虫病防治工作会议: of all the country.
    guard place.end == thing.start, thing.range.count >= 9,
      !sentence.begins(topic.lowerBound, .whole)
    else { return nil }
    return topic
  }

  /// What says something of it.
  private static var followers: ClauseWordKinds {
    ClauseWordKinds.verbs.subtracting([.report]).union([.adverb, .preposition, .time, .level])
  }
}

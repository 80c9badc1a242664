/// What a clause without figures is about, where it is told by what is done to it or where it is:
/// 大学研制|的|奶牛基因芯片|日前通过鉴定，, 地处大别山腹地|的|岳西县，.
enum DescribedTopicRule {
  /// What stands behind the 的 of the description; `nil` for other clauses.
  ///
  /// - Parameter start: the first word of the clause that is no modifier.
  /// - Complexity: O(number of words).
  static func topic(
    of clause: Range<Int>,
    from start: Int,
    in sentence: borrowing ClaimSentence
  ) -> Range<Int>? {
    guard sentence.kinds.contains(.of) else { return nil }
    for of in start..<clause.upperBound where of > start && sentence.kind(of) == .of {
      if let head = head(behind: of, of: clause, from: start, in: sentence) { return head }
    }
    return nil
  }

  /// The head behind a 的; `nil` where no description stands before it, or the clause does not go on.
  private static func head(
    behind of: Int,
    of clause: Range<Int>,
    from start: Int,
    in sentence: borrowing ClaimSentence
  ) -> Range<Int>? {
    guard describes(start..<of, in: sentence) else { return nil }
    var end = of + 1
    while end < clause.upperBound, headed.contains(sentence.kind(end)) { end += 1 }
    let head = (of + 1)..<end
    guard let last = head.last, !ClauseWordKinds.properties.contains(sentence.kind(last)),
      (6...longestHead).contains(sentence.bytes(of: head).count),
      !sentence.begins(head.lowerBound, .noTopic)
    else { return nil }
    if end == clause.upperBound {
      // 地处大别山腹地的|岳西县，
      return ActorName.extent(in: head, of: sentence.words, sentence.bytes) == head ? head : nil
    }
    // 中央作出的|决策|部署，: a verb that closes its clause behind a short word is part of the noun.
    if end + 1 == clause.upperBound, sentence.bytes(of: head).count == 6 { return nil }
    return followers.contains(sentence.kind(end)) ? head : nil
  }

  /// Whether some words are a description: a verb closes them, or they begin with one of place.
  private static func describes(_ words: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return sentence.begins(first, .placed)
      || sentence.kind(last).isOne(of: [.action, .having]) && words.count > 1
  }

  /// What the head of a description is made of.
  private static var headed: ClauseWordKinds {
    ClauseWordKinds.nominal.subtracting([.of, .list, .conjunction])
  }
  /// What goes on behind it.
  private static var followers: ClauseWordKinds {
    [.time, .dayPart, .adverb, .having, .event]
  }

  /// A head of more bytes is rather a clause.
  private static let longestHead = 48
}

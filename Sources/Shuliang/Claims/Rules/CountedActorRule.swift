/// Those who were counted, or whose age was told, and go on to act: 其中一名|退休教师|分36次转账, 26岁的|王小明|跑出….
enum CountedActorRule {
  /// Whom the figure before counts, where its clause tells of them what the figure says.
  ///
  /// - Complexity: O(number of words of the clause).
  static func subject(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    guard number > 0, isCounting(number - 1, before: number, in: sentence),
      sentence.frames[number].previous == sentence.figures[number - 1]
    else { return nil }
    let count = sentence.figures[number - 1]
    let isOpening = count == 0 || sentence.kind(count - 1).isOne(of: before)
    let first = sentence.kind(count + 1) == .of ? count + 2 : count + 1
    guard isOpening, let last = counted(from: first, in: sentence),
      last + 1 < sentence.figures[number],
      sentence.kind(last + 1).isOne(of: deeds)
        || sentence.kind(last) == .person && sentence.kind(last + 1) == .level
    else { return nil }
    return sentence.phrase(first..<(last + 1), .subjectOfClause)
  }

  /// A number of people, but not of those who are ranked; or an age.
  private static func isCounting(
    _ before: Int,
    before number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    let kind = sentence.kind(ofFigure: before)
    // 60岁以上|老人: with the age.
    let isOf = sentence.kind(sentence.figures[before] + 1) == .of
    return kind == .age && isOf
      || kind == .count && !isOf && sentence.kind(ofFigure: number) != .rank
  }

  /// The last word of those who are counted; 男孩|王小明: with the name.
  private static func counted(from first: Int, in sentence: borrowing ClaimSentence) -> Int? {
    var word = first
    while word < sentence.words.count, word < first + mostWords {
      if sentence.kind(word) == .person { return word }
      if sentence.kind(word).isOne(of: [.people, .organisation, .placeSuffix]) {
        let next = word + 1
        return next < sentence.words.count && sentence.kind(next) == .person ? next : word
      }
      guard sentence.kind(word).isOne(of: [.text, .noun, .event, .place]) else { return nil }
      word += 1
    }
    return nil
  }

  /// More words are rather a clause.
  private static let mostWords = 3

  /// What the number stands behind where they act and nothing is done to them.
  private static var before: ClauseWordKinds {
    ClauseWordKinds.clauseEnds.union([.breakdown, .adverb, .time, .connective])
  }

  /// What goes on about them.
  private static var deeds: ClauseWordKinds {
    ClauseWordKinds.verbs.union([.preposition, .adverb, .time, .decrease, .increase, .from])
  }
}

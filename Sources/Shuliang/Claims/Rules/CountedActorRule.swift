/// Those who were counted and go on to act: 其中一名|退休教师|分36次转账.
enum CountedActorRule {
  /// Whom the figure before counts, where its clause tells of them what the figure says.
  ///
  /// - Complexity: O(number of words of the clause).
  static func subject(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    guard number > 0, sentence.kind(ofFigure: number - 1) == .count,
      sentence.kind(ofFigure: number) != .rank,
      sentence.frames[number].previous == sentence.figures[number - 1]
    else { return nil }
    let count = sentence.figures[number - 1]
    let isOpening = count == 0 || sentence.kind(count - 1).isOne(of: before)
    guard isOpening, let last = counted(behind: count, in: sentence),
      last + 1 < sentence.figures[number], sentence.kind(last + 1).isOne(of: deeds)
    else { return nil }
    return sentence.phrase((count + 1)..<(last + 1), .subjectOfClause)
  }

  /// The last word of those who are counted.
  private static func counted(behind count: Int, in sentence: borrowing ClaimSentence) -> Int? {
    var word = count + 1
    while word < sentence.words.count, word <= count + mostWords {
      if sentence.kind(word).isOne(of: [.people, .organisation, .placeSuffix]) { return word }
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

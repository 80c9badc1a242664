/// What is said behind a figure of what it counts: 18万吨|将于2月装船, 70万剂|定于下周到货.
enum PlannedBehind {
  /// The modality that the words behind a figure give it, where it stands for who or what will do something.
  ///
  /// - Complexity: O(number of words).
  static func modality(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Modality? {
    let right = sentence.frames[number].right
    guard !sentence.kinds.isDisjoint(with: [.preposition, .target, .projected]),
      sentence.kind(ofFigure: number) != .rank,
      // Up to the end of the clause nothing else is counted.
      right.upperBound == sentence.frames[number].clause.upperBound,
      let word = right.first(where: { !counted.contains(sentence.kind($0)) }),
      word + 1 < right.upperBound
    else { return nil }
    switch ModalitySense.of(word, in: sentence) {
    case .target, .intended: return .target
    case .projected, .foreseen: return sentence.isWord(word, .future) ? .target : .projected
    case .none, .expected, .comma, .end: return nil
    }
  }

  /// What may stand between a figure and the verb of what it counts.
  private static var counted: ClauseWordKinds { ClauseWordKinds.nominal.union([.adverb]) }
}

/// Whose measure a relative clause gives before it: 占地30万平方米|的|冰雪大世界, 价值3亿元|的|设备.
enum RelativeSubjectRule {
  /// The noun behind 的, or `nil` where the figure's clause names anything before its property.
  ///
  /// - Complexity: O(length of the noun).
  static func subject(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    let of = sentence.figures[number] + 1
    guard of + 1 < sentence.words.count, sentence.kind(of) == .of else { return nil }
    let frame = sentence.frames[number]
    guard let property = sentence.phrases[number].noun.last,
      sentence.phrases[number].noun.count == 1, property == frame.left.lowerBound,
      property + 1 == sentence.figures[number],
      sentence.isWord(property, .describing)
    else { return nil }
    var end = of + 1
    while end < sentence.words.count, nouns.contains(sentence.kind(end)) { end += 1 }
    guard sentence.bytes(of: (of + 1)..<end).count >= 6 else { return nil }
    return sentence.phrase((of + 1)..<end, .subjectInIndicator)
  }

  private static var nouns: ClauseWordKinds { [.text, .noun, .people, .organisation, .place] }
}

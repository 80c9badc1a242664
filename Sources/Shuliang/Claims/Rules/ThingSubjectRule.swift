/// What was built or made and stands alone at the start of a clause: 装置|占地不到40亩, 工程|总投资575亿元.
///
/// It was named before, and it has the property itself, whoever was spoken of last.
enum ThingSubjectRule {
  /// - Complexity: O(number of words of the clause).
  static func subject(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    let left = sentence.frames[number].left
    guard left.lowerBound == sentence.frames[number].clause.lowerBound,
      !sentence.frames[number].isBracketed,
      let thing = left.first(where: { !passed.contains(sentence.kind($0)) }),
      thing + 1 < left.upperBound,
      sentence.kind(thing).isOne(of: [.noun, .text, .organisation]),
      sentence.isWord(thing, .thing),
      sentence.words[thing + 1].start == sentence.words[thing].end,
      predicates.contains(sentence.kind(thing + 1)),
      // 项目|有|59个: the things are counted.
      sentence.kind(ofFigure: number) != .count
        || !sentence.kind(thing + 1).isOne(of: [.level, .reach])
    else { return nil }
    return sentence.phrase(thing..<(thing + 1), .subjectOfClause)
  }

  private static var passed: ClauseWordKinds { ClauseWordKinds.modifiers.union([.time]) }

  /// What a thing has or does.
  private static var predicates: ClauseWordKinds {
    ClauseWordKinds.properties.union(ClauseWordKinds.verbs).union([
      .adverb, .level, .reach, .increase, .decrease, .each,
    ])
  }
}

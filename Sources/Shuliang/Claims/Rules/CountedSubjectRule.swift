/// Those who are counted, where nothing else says who is meant: 已有24家|券商|公布半年报.
enum CountedSubjectRule {
  /// Firms, people and shares behind a figure that counts them; `nil` where it counts anything else.
  ///
  /// - Complexity: O(number of words of the clause).
  static func subject(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    guard sentence.kind(ofFigure: number) == .count,
      sentence.indicator(ofFigure: number)?.rule.isBehindFigure == true
    else { return nil }
    let first = sentence.figures[number] + 1
    var end = first
    while end < sentence.words.count, named.contains(sentence.kind(end)) {
      end += 1
      if counted.contains(sentence.kind(end - 1)) {
        return sentence.phrase(first..<end, .subjectInIndicator)
      }
    }
    // 2只|新股, 423家|上市公司
    guard end > first,
      ["只", "隻", "家"].contains(where: { sentence.hasUnit(ofFigure: number, $0) })
    else { return nil }
    return sentence.phrase(first..<end, .subjectInIndicator)
  }

  /// Who acts.
  private static var counted: ClauseWordKinds { [.people, .organisation, .traded] }
  /// What stands before it.
  private static var named: ClauseWordKinds { counted.union([.text, .noun, .place]) }
}

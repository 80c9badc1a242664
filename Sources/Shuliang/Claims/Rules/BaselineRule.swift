/// What a change or a comparison is against: 同比, 较2023年, 比去年, 从4.89.
enum BaselineRule {
  static func apply(to number: Int, in sentence: inout ClaimSentence) {
    let predicate = sentence.predicates[number]
    if let baseline = predicate.baseline {
      sentence.claims[number].baseline = sentence.phrase(baseline.words, baseline.rule)
    } else if predicate.isReached, number > 0, sentence.predicates[number - 1].isOrigin,
      sentence.frames[number].previous == sentence.figures[number - 1]
    {
      // 由2020年的1900多家增至5000多家
      var range = sentence.range(ofFigure: number - 1)
      if let time = sentence.predicates[number - 1].time {
        range = sentence.words[time].range.lowerBound..<range.upperBound
      }
      sentence.claims[number].baseline = Claim.Phrase(range: range, rule: .levelBefore)
    } else if number > 0, sentence.frames[number].continuesList,
      let change = sentence.claims[number].change, change == sentence.claims[number - 1].change
    {
      sentence.claims[number].baseline = sentence.claims[number - 1].baseline
    } else if let word = leadingBaseline(number, in: sentence) {
      sentence.claims[number].baseline = sentence.phrase(word..<(word + 1), .standingBaseline)
    }
  }

  /// 同比分别增长, 同比 | 出口增长: anywhere before the figure in its part of the clause.
  private static func leadingBaseline(_ number: Int, in sentence: borrowing ClaimSentence) -> Int? {
    guard sentence.kinds.contains(.baseline) else { return nil }
    return sentence.frames[number].left.last { sentence.kind($0) == .baseline }
  }
}

/// Medals, games and casualties: 收获1金2银 counts 金 and 银, 2死5伤 and 3胜1负 what stands in the figure as its
/// classifier.
enum ClassifierNounRule {
  static func indicator(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    guard sentence.kind(ofFigure: number) == .count else { return nil }
    let range = sentence.claims[number].quantity.range
    guard ClaimWords.standard.ends(.classifierNoun, range, in: sentence.bytes) else { return nil }
    let unit = sentence.unit(ofFigure: number).utf8
    let (start, end) = (range.upperBound - unit.count, range.upperBound)
    guard start > range.lowerBound,
      ClaimWords.standard.contains(.classifierNoun, start..<end, in: sentence.bytes),
      sentence.bytes[start..<end].elementsEqual(unit)
    else { return nil }
    return Claim.Phrase(range: start..<end, rule: .nounBehind)
  }
}

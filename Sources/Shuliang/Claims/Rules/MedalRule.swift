/// Medals: 收获1金2银 counts 金 and 银, which stand in the figure as its classifier.
enum MedalRule {
  private static let medals: Set<String> = [
    "金", "银", "铜", "銀", "銅", "金牌", "银牌", "铜牌", "銀牌", "銅牌",
  ]

  static func indicator(of number: Int, in sentence: ClaimSentence) -> Claim.Phrase? {
    let quantity = sentence.claims[number].quantity
    guard quantity.kind == .count, medals.contains(quantity.unit) else { return nil }
    let end = quantity.range.upperBound
    let start = end - quantity.unit.utf8.count
    guard start > quantity.range.lowerBound,
      sentence.bytes[start..<end].elementsEqual(quantity.unit.utf8)
    else { return nil }
    return Claim.Phrase(range: start..<end, rule: .nounBehind)
  }
}

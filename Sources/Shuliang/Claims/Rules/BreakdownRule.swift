/// Parts of a whole: 解决办件175件。其中跨省37件、跨市49件.
enum BreakdownRule {
  static func apply(to number: Int, in sentence: ClaimSentence) {
    guard let whole = whole(of: number, in: sentence) else { return }
    sentence.claims[number].whole = whole
    sentence.claims[number].rules.append(.partOf)
  }

  private static func whole(of number: Int, in sentence: ClaimSentence) -> Range<Int>? {
    let claim = sentence.claims[number]
    guard [.count, .currency, .measure].contains(claim.quantity.kind), claim.change == nil else {
      return nil
    }
    guard let opening = opening(before: number, in: sentence) else { return nil }
    // The nearest figure before 其中 of the same unit, and no smaller.
    if let before = sentence.claims[..<number].last(where: {
      $0.quantity.range.upperBound <= Int(sentence.words[opening].start) && isWhole($0, of: claim)
    }) {
      return before.quantity.range
    }
    // 其中 opens the sentence: the figure stands in the one before.
    guard !sentence.figures.contains(where: { $0 < opening }) else { return nil }
    return sentence.context.before.last { isWhole($0, of: claim) }?.quantity.range
  }

  private static func isWhole(_ whole: Claim, of part: Claim) -> Bool {
    guard whole.quantity.unit == part.quantity.unit, whole.change == nil,
      whole.quantity.kind == part.quantity.kind
    else { return false }
    guard let least = part.quantity.value.upperEnd, let most = whole.quantity.value.upperEnd else {
      return false
    }
    return least <= most
  }

  /// 其中 before the figure, with nothing but parts between.
  private static func opening(before number: Int, in sentence: ClaimSentence) -> Int? {
    var word = sentence.figures[number] - 1
    while word >= 0 {
      switch sentence.kind(word) {
      case .breakdown: return word
      case .reach, .stop: return nil
      default: break
      }
      word -= 1
    }
    return nil
  }
}

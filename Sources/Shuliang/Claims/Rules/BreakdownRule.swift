/// Parts of a whole: 解决办件175件。其中跨省37件、跨市49件.
enum BreakdownRule {
  static func apply(to number: Int, in sentence: inout ClaimSentence) {
    guard let whole = whole(of: number, in: sentence) ?? project(of: number, in: sentence) else {
      return
    }
    sentence.claims[number].whole = whole
    sentence.claims[number].wholeRule = .partOf
  }

  private static func whole(of number: Int, in sentence: borrowing ClaimSentence) -> Range<Int>? {
    guard sentence.kinds.contains(.breakdown) else { return nil }
    let kind = sentence.kind(ofFigure: number)
    guard kind == .count || kind == .currency || kind == .measure,
      sentence.change(ofFigure: number) == nil,
      let opening = opening(before: number, in: sentence)
    else { return nil }
    let end = Int(sentence.words[opening].start)
    // The nearest figure before 其中 of the same unit, and no smaller.
    let before = (0..<number).last {
      sentence.range(ofFigure: $0).upperBound <= end
        && isWhole(sentence.claims[$0], of: sentence.claims[number])
    }
    if let before { return sentence.range(ofFigure: before) }
    // 其中 opens the sentence: the figure stands in the one before.
    guard !sentence.figures.contains(where: { $0 < opening }) else { return nil }
    return sentence.claims.lastBefore { isWhole($0, of: sentence.claims[number]) }?.quantity.range
  }

  /// 600万吨|氧化铝|一期|200万吨: the whole of which a phase is built.
  private static func project(
    of number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Range<Int>? {
    let figure = sentence.figures[number]
    guard number > 0, sentence.kind(ofFigure: number) == .measure, figure > 1,
      sentence.isWord(figure - 1, .phase),
      case let before = sentence.figures[number - 1],
      before + 1 < figure - 1,
      (before + 1..<figure - 1).allSatisfy({ thing.contains(sentence.kind($0)) }),
      // 一期30万吨|、二期20万吨
      before == 0 || !sentence.isWord(before - 1, .phase),
      isWhole(sentence.claims[number - 1], of: sentence.claims[number])
    else { return nil }
    return sentence.range(ofFigure: number - 1)
  }

  /// What is built.
  private static var thing: ClauseWordKinds { [.text, .noun, .property, .traded] }

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
  private static func opening(before number: Int, in sentence: borrowing ClaimSentence) -> Int? {
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

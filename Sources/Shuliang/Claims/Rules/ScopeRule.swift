/// What a share or a rank is out of: 占全国进出口总值的20%, 居全国第六.
enum ScopeRule {
  static func apply(to number: Int, in sentence: inout ClaimSentence) {
    let predicate = sentence.predicates[number]
    let kind = sentence.kind(ofFigure: number)
    if let scope = predicate.scope {
      sentence.claims[number].scope = sentence.phrase(scope, kind == .rank ? .rankScope : .shareOf)
    } else if kind == .rank, sentence.frames[number].continuesList, number > 0 {
      sentence.claims[number].scope = sentence.claims[number - 1].scope
    } else if kind == .percent || kind == .fraction {
      rest(number, in: &sentence)
    }
  }

  /// 超过70%的地区: the noun behind 的 is the whole.
  private static func rest(_ number: Int, in sentence: inout ClaimSentence) {
    guard sentence.change(ofFigure: number) == nil,
      let indicator = sentence.claims[number].indicator, indicator.rule == .nounBehind,
      let first = sentence.frames[number].right.first
    else { return }
    var end = sentence.kind(first) == .of ? first + 1 : first
    while end < sentence.frames[number].right.upperBound,
      sentence.kind(end).isOne(of: [.text, .noun, .people, .property, .place, .organisation])
    { end += 1 }
    let start = sentence.kind(first) == .of ? first + 1 : first
    sentence.claims[number].scope = sentence.phrase(start..<end, .restOf)
  }
}

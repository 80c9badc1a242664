/// A number without unit or classifier: a count where its form shows that it is one (`只有4万`,
/// `20万以上`, `几千万`), otherwise no figure.
enum BareNumberRule {
  static func read(_ context: FigureContext, _ number: MeasuredNumber) -> Reading? {
    let traits = number.numeral.traits
    var phrase = BoundedPhrase(context, number)
    phrase.takeWordsAround(context)
    let isOrder = number.isOrder
    let isAmount =
      traits.contains(.magnitude) && !traits.contains(.bareMagnitude)
      || traits.contains(.grouped)
      || traits.contains(.vague) && number.numeral.trailingPower >= 4
    guard isOrder || isAmount else {
      return .lookalike(Lookalike(range: number.numeral.range, kind: .bare))
    }
    return .quantity(phrase.quantity)
  }
}

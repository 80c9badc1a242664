/// A number with its unit, its bounds and, for a range, its second half: `近19亿元`, `60多项`,
/// `3至5万元`, `10厘米至20厘米`, `40厘米以上`.
enum QuantityRule {
  static func read(_ context: FigureContext) -> Reading? {
    var number = context.measured
    number.unit = unitByNeighbours(context, number)
    if let money = PrefixedMoneyRule.read(context, number) { return money }
    if let age = AgeRule.read(context, number) { return age }
    if let range = RangeRule.read(context, first: number) { return range }
    return read(context, number)
  }

  /// Units that one name shares: the words beside the number tell which it is.
  static func unitByNeighbours(_ context: FigureContext, _ number: MeasuredNumber) -> UnitReference?
  {
    guard let unit = number.unit else { return nil }
    return switch unit.sense {
    case .degree: DegreeRule.unit(context, number) ?? unit
    case .length: SpeedRule.unit(context, number) ?? InterestRule.unit(context, number) ?? unit
    case .indexPoint: PointRule.unit(context, number) ?? unit
    case .piece: PointRule.listed(context, number) ?? unit
    case .grade: LevelRule.stairs(context, number) ?? unit
    default: unit
    }
  }

  static func read(_ context: FigureContext, _ number: MeasuredNumber) -> Reading? {
    guard let unit = number.unit else { return BareNumberRule.read(context, number) }
    if let duration = DurationRule.read(context, number) { return duration }
    if let level = LevelRule.read(context, number) { return level }
    if let article = ArticleRule.read(context, number) { return article }
    var phrase = BoundedPhrase(context, number)
    phrase.takeWordsAround(context)
    if isLooseMagnitude(phrase, unit) {
      return .lookalike(Lookalike(range: context.start..<number.end, kind: .plural))
    }
    return .quantity(phrase.figure)
  }
}

extension QuantityRule {
  /// 百 千 万 alone before a classifier are a loose plural (万人空巷, 千家) unless a bound word
  /// stands by: 上百户, 千余人. Amounts of money and measures count: 万元以上.
  private static func isLooseMagnitude(_ phrase: BoundedPhrase, _ unit: UnitReference) -> Bool {
    phrase.numeral.traits.contains(.bareMagnitude)
      && phrase.numeral.scalarCount == 1 && !phrase.isBounded
      && unit.kind != .currency && unit.kind != .percent
  }
}

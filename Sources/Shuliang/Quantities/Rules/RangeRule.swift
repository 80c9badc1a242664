/// Two numbers joined to a range: `3至5万元`, `10厘米至20厘米`, `21.9~27.1元`, `8至65岁`.
///
/// The first number takes the unit of the second where it has none, and its magnitude where it
/// is the smaller digit. `从4.89…增长至8.04…` has a verb between and stays two figures; so do
/// two figures after 从 or 由.
enum RangeRule {
  static func read(_ context: FigureContext, first: MeasuredNumber) -> Reading? {
    guard case .decimal = first.value, first.bound == nil, !first.isOrder,
      let joiner = joinerLength(context, at: first.end)
    else { return nil }
    let offset = context.skippingBlanks(from: first.end + joiner)
    guard let numeral = NumeralParser.parse(context.bytes, at: offset), numeral.number != nil else {
      return nil
    }
    if first.unit != nil, startsFromWord(context) { return nil }
    var second = context.about(numeral).measured
    second.unit = QuantityRule.unitByNeighbours(context, second)
    guard let unit = second.unit else { return nil }
    var low = first
    if let firstUnit = first.unit {
      guard isSame(firstUnit, unit, context) else { return nil }
    } else {
      guard
        unit.kind != .count || first.numeral.traits == second.numeral.traits
          || first.numeral.traits.contains(.arabic)
      else { return nil }
      low.unit = unit
      inheritMagnitude(&low, from: second)
    }
    var phrase = BoundedPhrase(context, low)
    phrase.takeWordsAround(context)
    guard phrase.end == low.end else { return nil }
    var upper = second.scaledValue(in: context)
    if first.unit != nil, isChangeToLevel(context, phrase, upper) { return nil }
    // 零下5至3℃: the word counts for both ends.
    if context.hasWord("零下", endingAt: context.start) {
      upper = upper.multiplied(by: ExactDecimal(-1)) ?? upper
    }
    phrase.become(rangeTo: upper, end: second.end, unit: unit)
    phrase.takeSuffix(context)
    return .quantity(phrase.figure)
  }

  private static func isSame(
    _ first: UnitReference,
    _ second: UnitReference,
    _ context: FigureContext
  ) -> Bool {
    first == second || context.unit(first).symbol == context.unit(second).symbol
  }

  /// Whether a scalar joins the two ends of a range in every rule that reads one.
  static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "至", "到", "—", "-", "～", "~": true
    default: false
    }
  }

  private static func joinerLength(_ context: FigureContext, at offset: Int) -> Int? {
    let position = context.skippingBlanks(from: offset)
    switch Unicode.Scalar(context.scalar(at: position)) {
    case "至", "到", "—", "–", "～", "－", "―", "─":
      var length = 3
      if context.isScalar(at: position + 3, in: "—─") { length = 6 }
      return position - offset + length
    case "-", "~": return position - offset + 1
    default: return nil
    }
  }

  /// 3至5万: the 3 counts 万 as well, where it is the smaller head number.
  private static func inheritMagnitude(_ low: inout MeasuredNumber, from high: MeasuredNumber) {
    let power = Int(high.numeral.trailingPower)
    guard power >= 4, low.numeral.trailingPower == 0, case .decimal(let first) = low.value,
      case .decimal(let second) = high.value, first < second.scaled(byPowerOfTen: -power),
      let value = low.value.scaled(byPowerOfTen: power)
    else { return }
    low.value = value
  }

  /// How many times a change the level must be that it has brought about.
  private static let leastLevel = ExactDecimal(4)

  /// 减少45万桶|至330万桶: a change and the level reached are two figures. A range goes up, and
  /// not far.
  private static func isChangeToLevel(
    _ context: FigureContext,
    _ first: BoundedPhrase,
    _ second: Value
  ) -> Bool {
    guard context.matches(.changeBefore, endingAt: first.start),
      case .decimal(let change) = first.value, case .decimal(let level) = second
    else { return false }
    if level < change { return true }
    guard let unit = first.unit, unit.kind != .percent, unit.kind != .duration,
      let least = change.multiplied(by: leastLevel)
    else { return false }
    return !(level < least)
  }

  private static func startsFromWord(_ context: FigureContext) -> Bool {
    context.isScalar(before: context.start, in: "从從由")
  }
}

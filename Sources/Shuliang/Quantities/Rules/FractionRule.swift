/// Shares written as fractions: `三分之二` is 2/3, `百分之二十` 20 `%`, `千分之三` 3 `‰`,
/// `１／３` 1/3.
enum FractionRule {
  @inline(__always)
  static func read(_ context: FigureContext) -> Reading? {
    switch context.next {
    case "分", "份": readSpoken(context)
    case "/": readWritten(context)
    case "又": readMixed(context)
    default: nil
    }
  }

  /// N分之M.
  private static func readSpoken(_ context: FigureContext) -> Reading? {
    let separator = 6
    guard context.hasWord("之", at: context.end + 3),
      case .decimal(let denominator) = context.numeral.value
    else { return nil }
    let offset = context.end + separator
    guard let numeral = NumeralParser.parse(context.bytes, at: offset) else { return nil }
    var number = MeasuredNumber(
      numeral: numeral,
      value: numeral.value,
      unit: nil,
      range: context.start..<numeral.range.upperBound
    )
    if denominator == ExactDecimal(100) {
      number.unit = context.tables.units.reference(symbol: "%")
    } else if denominator == ExactDecimal(1000) {
      number.unit = context.tables.units.reference(symbol: "‰")
    } else {
      guard let fraction = fraction(numeral.value, over: denominator) else { return nil }
      number.value = .fraction(fraction)
      number.unit = .ratio
    }
    number.numeral.traits.remove(.bareMagnitude)
    if number.unit?.kind == .percent { takeRange(&number, context) }
    takeMore(&number, context)
    return number.reading(in: context)
  }

  /// 百分之四十五|至|五十四, 百分之十|到|百分之二十.
  private static func takeRange(_ number: inout MeasuredNumber, _ context: FigureContext) {
    guard context.isScalar(at: number.end, in: "至到—～~-"), case .decimal(let low) = number.value
    else {
      return
    }
    var offset = number.end + UTF8Scan.length(ofLead: context.bytes[number.end])
    if context.hasWord("百分之", at: offset) { offset += 9 }
    guard let second = NumeralParser.parse(context.bytes, at: offset), let high = second.number,
      low < high
    else { return }
    number.value = .interval(lower: low, upper: high)
    number.end = second.range.upperBound
  }

  /// 百分之二十多.
  private static func takeMore(_ number: inout MeasuredNumber, _ context: FigureContext) {
    guard let match = context.tables.bounds.match(.inside, in: context.bytes, at: number.end) else {
      return
    }
    number.bound = match.bound
    number.end += match.length
  }

  /// 6又1/3|局, 三又二分之一|年: a whole number and a fraction, with its unit.
  private static func readMixed(_ context: FigureContext) -> Reading? {
    guard let whole = context.numeral.number,
      let first = NumeralParser.parse(context.bytes, at: context.end + 3)
    else { return nil }
    let isSpoken = context.hasWord("分之", at: first.range.upperBound)
    guard isSpoken || context.hasWord("/", at: first.range.upperBound),
      let second = NumeralParser.parse(
        context.bytes,
        at: first.range.upperBound + (isSpoken ? 6 : 1)
      )
    else { return nil }
    let (top, bottom) = isSpoken ? (second, first) : (first, second)
    guard let numerator = top.number, let denominator = bottom.number, numerator < denominator,
      let improper = whole.multiplied(by: denominator)?.adding(numerator),
      let sum = fraction(.decimal(improper), over: denominator)
    else { return nil }
    let end = second.range.upperBound
    let unit = UnitReader(context: context).read(at: end, after: context.numeral.form)
    return MeasuredNumber(
      numeral: context.numeral,
      value: .fraction(sum),
      unit: unit?.unit ?? .ratio,
      range: context.start..<(unit?.end ?? end)
    ).reading(in: context)
  }

  private static func fraction(_ value: Value, over denominator: ExactDecimal) -> Rational? {
    guard case .decimal(let numerator) = value, let top = Rational(numerator),
      let bottom = Rational(denominator)?.reciprocal
    else { return nil }
    return top.multiplied(by: bottom)
  }

  /// 1/3: a small numerator below its denominator, nothing else beside it.
  private static func readWritten(_ context: FigureContext) -> Reading? {
    guard context.numeral.traits == .arabic,
      case .decimal(let numerator) = context.numeral.value,
      let numeral = NumeralParser.parse(context.bytes, at: context.end + 1),
      numeral.traits == .arabic, case .decimal(let denominator) = numeral.value,
      numerator < denominator, denominator < ExactDecimal(101), ExactDecimal(0) < numerator
    else { return nil }
    let end = numeral.range.upperBound
    guard !context.hasWord("/", at: end), !context.hasWord("/", endingAt: context.start),
      !context.isLatinLetter(at: end), !context.isScalar(at: end, in: "年月日"),
      let fraction = fraction(.decimal(numerator), over: denominator)
    else { return nil }
    return MeasuredNumber(
      numeral: context.numeral,
      value: .fraction(fraction),
      unit: .ratio,
      range: context.start..<end
    ).reading(in: context)
  }
}

/// Money with its sign before the number: `$2.25`, `US$3.5亿`, `￥100`.
enum PrefixedMoneyRule {
  static func read(_ context: FigureContext, _ number: MeasuredNumber) -> Reading? {
    guard context.numeral.traits.contains(.arabic),
      let sign = context.tables.units.prefixSymbol(in: context.bytes, endingAt: context.start),
      context.start - sign.length >= context.previousEnd,
      !context.isLatinLetter(at: context.start - sign.length - 1)
    else { return nil }
    var money = number
    // What follows the number is no unit of it: $2.25升12.5%.
    if number.unit != nil, number.unit?.kind != .currency {
      money = MeasuredNumber(context.numeral)
    }
    money.unit = UnitReader(context: context).regional(sign.unit)
    money.numeral.range = (context.start - sign.length)..<context.end
    takeRange(&money, context)
    return money.reading(in: context)
  }

  /// $5.6|至|$6.8.
  private static func takeRange(_ money: inout MeasuredNumber, _ context: FigureContext) {
    guard context.isScalar(at: money.end, in: "至到—-~～"), case .decimal(let low) = money.value else {
      return
    }
    var offset = money.end + UTF8Scan.length(ofLead: context.bytes[money.end])
    while offset < context.bytes.count, !context.isDigit(at: offset), offset - money.end < 8,
      !UTF8Scan.isHan(context.scalar(at: offset))
    {
      offset += UTF8Scan.length(ofLead: context.bytes[offset])
    }
    guard let second = NumeralParser.parse(context.bytes, at: offset), let high = second.number,
      context.tables.units.prefixSymbol(in: context.bytes, endingAt: offset) != nil, low < high
    else { return }
    money.value = .interval(lower: low, upper: high)
    money.end = second.range.upperBound
  }
}

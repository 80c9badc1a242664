/// Months and days before an age are ages themselves: `10个月至86岁`.
enum AgeRule {
  @inline(__always)
  static func read(_ context: FigureContext, _ number: MeasuredNumber) -> Reading? {
    guard let unit = number.unit else { return nil }
    return switch unit.sense {
    case .day, .week, .month: readAge(context, number, unit)
    default: nil
    }
  }

  @inline(never)
  private static func readAge(
    _ context: FigureContext,
    _ number: MeasuredNumber,
    _ unit: UnitReference
  ) -> Reading? {
    guard
      context.isScalar(at: number.end, in: "至到—-～~")
    else { return nil }
    let offset = number.end + UTF8Scan.length(ofLead: context.bytes[number.end])
    guard let second = NumeralParser.parse(context.bytes, at: offset),
      context.isScalar(at: second.range.upperBound, in: "岁歲")
    else { return nil }
    var ageUnit = context.unit(unit)
    ageUnit.kind = .age
    var age = number
    age.unit = context.adopt(ageUnit)
    return age.reading(in: context)
  }
}

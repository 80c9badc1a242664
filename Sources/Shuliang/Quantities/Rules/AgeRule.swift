/// Months and days before an age are ages themselves: `10个月至86岁`; so are those of a person:
/// `6个月以上人士`, `7個月大男嬰`.
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
    if isOfPerson(context, number) { return age(context, number, unit) }
    guard
      context.isScalar(at: number.end, in: "至到—-～~")
    else { return nil }
    let offset = number.end + UTF8Scan.length(ofLead: context.bytes[number.end])
    guard let second = NumeralParser.parse(context.bytes, at: offset),
      context.isScalar(at: second.range.upperBound, in: "岁歲")
    else { return nil }
    return age(context, number, unit)
  }

  /// 6个月以上|人士, 7個月|大男嬰; not 出生28天的婴儿, whose days have passed since.
  private static func isOfPerson(_ context: FigureContext, _ number: MeasuredNumber) -> Bool {
    let bound = context.tables.bounds.match(.after, in: context.bytes, at: number.end)
    guard bound != nil || context.isScalar(at: number.end, in: "大") else { return false }
    return context.matches(.ageAfter, at: number.end + (bound?.length ?? 0))
  }

  private static func age(
    _ context: FigureContext,
    _ number: MeasuredNumber,
    _ unit: UnitReference
  ) -> Reading {
    var ageUnit = context.unit(unit)
    ageUnit.kind = .age
    var age = number
    age.unit = context.adopt(ageUnit)
    return age.reading(in: context)
  }
}

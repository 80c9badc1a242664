/// Months and days before an age are ages themselves: `10个月至86岁`.
enum AgeRule {
  static func read(_ context: FigureContext, _ number: MeasuredNumber) -> Reading? {
    guard let unit = number.unit, [.day, .week, .month].contains(unit.sense),
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

/// 点 counts proposals (`5点建议`) where a noun for them follows; else it is an index point.
enum PointRule {
  static func unit(_ context: FigureContext, _ number: MeasuredNumber) -> UnitReference? {
    guard context.matches(.pointNoun, at: number.end) else { return nil }
    let written = String(decoding: context.bytes[number.unitStart..<number.end], as: UTF8.self)
    return context.adopt(Unit(symbol: written, kind: .count, dimension: "count"))
  }

  /// 12.7个、12个百分点: the first takes the unit of the second.
  static func listed(_ context: FigureContext, _ number: MeasuredNumber) -> UnitReference? {
    guard context.isScalar(at: number.end, in: "、和及與与至到"),
      let next = NumeralParser.parse(context.bytes, at: number.end + 3),
      let shared = context.about(next).measured.unit, isPoint(context.unit(shared))
    else { return nil }
    return shared
  }

  private static func isPoint(_ unit: Unit) -> Bool { ["%pt", "bp"].contains(unit.symbol) }
}

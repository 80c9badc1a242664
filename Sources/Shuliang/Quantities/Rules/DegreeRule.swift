/// 度 by its neighbours: temperature (`气温26度`, `零下15度`), energy (`用电500度`), else degrees of
/// angle (`360度旋转`).
enum DegreeRule {
  /// What 度 stands for where it is no angle.
  static func unit(_ context: FigureContext, _ number: MeasuredNumber) -> UnitReference? {
    if context.isScalar(at: number.end, in: "电電") { return named("kW.h", context) }
    if context.matches(.angleAfter, at: number.end) { return nil }
    if context.hasWord("零下", endingAt: context.start) { return named("Cel", context) }
    let range = context.clauseStart(before: context.start, limit: 45)..<context.start
    if context.tables.words.contains(.energyBefore, in: context.bytes, range: range) {
      return named("kW.h", context)
    }
    let after = number.end..<context.sentenceEnd(after: number.end, limit: 12)
    if context.tables.words.contains(.temperatureNear, in: context.bytes, range: range)
      || context.tables.words.contains(.temperatureNear, in: context.bytes, range: after)
    {
      return named("Cel", context)
    }
    return nil
  }

  private static func named(_ symbol: String, _ context: FigureContext) -> UnitReference? {
    context.tables.units.reference(symbol: symbol)
  }
}

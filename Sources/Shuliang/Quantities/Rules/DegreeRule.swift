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
    if context.tables.words.contains(.angleBefore, in: context.bytes, range: range) { return nil }
    let after = number.end..<context.sentenceEnd(after: number.end, limit: 12)
    if context.tables.words.contains(.temperatureNear, in: context.bytes, range: range)
      || context.tables.words.contains(.temperatureNear, in: context.bytes, range: after)
    {
      return named("Cel", context)
    }
    if number.numeral.traits == .chinese, number.numeral.scalarCount == 1 {
      return times(context, number)
    }
    return isAmongTemperatures(context) ? named("Cel", context) : nil
  }

  /// 两度会晤, 七度入围: so many times.
  private static func times(_ context: FigureContext, _ number: MeasuredNumber) -> UnitReference {
    let written = String(decoding: context.bytes[number.unitStart..<number.end], as: UTF8.self)
    return context.adopt(Unit(symbol: written, kind: .count, dimension: "count"))
  }

  /// 气温连续5天超过38度，最高达40.2度: an earlier clause of the sentence speaks of temperature.
  private static func isAmongTemperatures(_ context: FigureContext) -> Bool {
    let sentence = context.sentenceStart(before: context.start, limit: 150)..<context.start
    return context.tables.words.contains(.temperatureNear, in: context.bytes, range: sentence)
  }

  private static func named(_ symbol: String, _ context: FigureContext) -> UnitReference? {
    context.tables.units.reference(symbol: symbol)
  }
}

/// A length behind 时速, 每小时 or 每秒 is a speed: `时速160公里` is 160 `km/h`, `每秒30米` 30 `m/s`.
enum SpeedRule {
  /// The unit of speed, or `nil` where the number is none.
  static func unit(_ context: FigureContext, _ number: MeasuredNumber) -> UnitReference? {
    guard let unit = number.unit else { return nil }
    let range = context.clauseStart(before: context.start, limit: 24)..<context.start
    let words = context.tables.words
    if words.contains(.perHourBefore, in: context.bytes, range: range) {
      return context.tables.units.reference(symbol: "h").map { context.rate(unit, per: $0) }
    }
    if words.contains(.perSecondBefore, in: context.bytes, range: range) {
      return context.tables.units.reference(symbol: "s").map { context.rate(unit, per: $0) }
    }
    return nil
  }
}

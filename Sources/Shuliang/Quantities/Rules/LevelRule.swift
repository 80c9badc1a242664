/// 级 measures earthquakes and wind (`6.3级地震`, `风力10级`); elsewhere it is a class
/// (`三级医院`, `2 级电能表`) and counts nothing.
enum LevelRule {
  /// 石阶99级 counts steps.
  static func stairs(_ context: FigureContext, _ number: MeasuredNumber) -> UnitReference? {
    let clause = context.clauseStart(before: context.start, limit: 45)..<context.start
    guard context.tables.words.contains(.stairsBefore, in: context.bytes, range: clause) else {
      return nil
    }
    let written = String(decoding: context.bytes[number.unitStart..<number.end], as: UTF8.self)
    return context.adopt(Unit(symbol: written, kind: .count, dimension: "count"))
  }

  @inline(__always)
  static func read(_ context: FigureContext, _ number: MeasuredNumber) -> Reading? {
    number.unit?.sense == .grade ? readClass(context, number) : nil
  }

  @inline(never)
  private static func readClass(_ context: FigureContext, _ number: MeasuredNumber) -> Reading? {
    if number.numeral.traits.contains(.decimal), !context.isLatinLetter(at: number.end) {
      return nil
    }
    let suffix = context.tables.bounds.match(.after, in: context.bytes, at: number.end)?.length ?? 0
    if context.matches(.levelAfter, at: number.end + suffix) { return nil }
    let clause = context.clauseStart(before: context.start, limit: 45)..<context.start
    if context.tables.words.contains(.levelBefore, in: context.bytes, range: clause) { return nil }
    return .lookalike(Lookalike(range: context.start..<number.end, kind: .label))
  }
}

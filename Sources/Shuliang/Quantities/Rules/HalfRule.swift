/// 半 on its own: `半年` is 0.5 `a`, `半小时` 0.5 `h`; `一半` is 1/2.
enum HalfRule {
  /// The reading at a 半 that begins at `start`.
  static func read(_ context: FigureContext) -> Reading? {
    if context.hasWord("成", at: context.end),
      !context.matches(.percentAfterNot, at: context.end + 3)
    {
      return TenthsRule.read(context)
    }
    var number = context.measured
    guard let unit = number.unit,
      unit.kind == .duration || unit.kind == .measure || unit.kind == .percent
    else {
      return nil
    }
    number.unit = QuantityRule.unitByNeighbours(context, number)
    return QuantityRule.read(context, number)
  }

  /// 半数 is 1/2.
  static func readHalfOfAll(_ context: FigureContext) -> Reading? {
    guard context.hasWord("半数", at: context.start) || context.hasWord("半數", at: context.start)
    else { return nil }
    return half(context, context.start..<(context.start + 6))
  }

  /// 一|半, where the numeral before is 一.
  @inline(__always)
  static func readOneHalf(_ context: FigureContext) -> Reading? {
    context.next == "半" ? readHalf(context) : nil
  }

  @inline(never)
  private static func readHalf(_ context: FigureContext) -> Reading? {
    guard context.numeral.scalarCount == 1,
      context.hasWord("一", at: context.start)
    else { return nil }
    return half(context, context.start..<(context.end + 3))
  }

  private static func half(_ context: FigureContext, _ range: Range<Int>) -> Reading? {
    guard let half = Rational(1, over: 2) else { return nil }
    return MeasuredNumber(
      numeral: context.numeral,
      value: .fraction(half),
      unit: .ratio,
      range: range
    ).reading(in: context)
  }
}

/// A length of time that only fills a time adverbial is no figure: `5年来`, `近两年`, `三年间`,
/// `过去24小时内`. `连续三年`, `历时两小时`, `24小时开放` are.
enum DurationRule {
  /// The reading of an adverbial; `nil` leaves the number to be read as a figure.
  @inline(__always)
  static func read(_ context: FigureContext, _ number: MeasuredNumber) -> Reading? {
    number.unit?.kind == .duration ? readAdverbial(context, number) : nil
  }

  @inline(never)
  private static func readAdverbial(
    _ context: FigureContext,
    _ number: MeasuredNumber
  ) -> Reading? {
    // Seconds are measured, not passed; trading days are counted.
    guard let unit = number.unit, ![.second, .countedDay].contains(unit.sense)
    else { return nil }
    var wordEnd = context.start
    // The bound word before it: 近两年, 超过五年.
    if let bound = context.tables.bounds.match(.before, in: context.bytes, at: wordEnd) {
      // 近 may mean lately, and 逾两周来 does; the others measure.
      let isLately =
        context.hasWord("近", at: wordEnd - bound.length) && bound.length == 3
        && ![.hour, .minute, .quarter].contains(unit.sense)
      // 低于三年前的水平: the comparison is with that time.
      guard
        isLately || context.isScalar(at: number.end, in: "来來")
          || context.hasWord("前的", at: number.end)
      else { return nil }
      wordEnd -= bound.length
    }
    if context.matches(.durationVerb, endingAt: wordEnd) { return nil }
    // 上百年: 上 is the bound word.
    if context.numeral.traits.contains(.bareMagnitude),
      context.hasWord("上", endingAt: context.start)
    {
      return nil
    }
    let offset = context.skippingBlanks(from: number.end)
    guard
      context.matches(.durationAfter, at: offset)
        && !(number.bound != nil && context.matches(.durationAfterNot, at: offset))
        || context.matches(.durationBefore, endingAt: context.start)
        || isSpan(context, number, unit)
    else { return nil }
    let range = context.start..<end(of: number, context)
    return .lookalike(Lookalike(range: range, kind: .adverbial))
  }

  /// 较上一周|多出4.3%: 多 belongs to the verb behind it.
  private static func end(of number: MeasuredNumber, _ context: FigureContext) -> Int {
    let more = number.end - 3
    guard more > context.start, context.hasWord("多", at: more),
      context.isScalar(at: number.end, in: "出了达達")
    else { return number.end }
    return more
  }

  /// 是极不平凡的五年: years that are told of, not measured.
  private static func isSpan(
    _ context: FigureContext,
    _ number: MeasuredNumber,
    _ unit: UnitReference
  ) -> Bool {
    context.previous == "的" && unit.sense == .plain
      && (number.end >= context.bytes.count || context.isScalar(at: number.end, in: "，。；！\n"))
  }
}

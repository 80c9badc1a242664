/// 一 with a classifier is an article (`一座城市`, `一名男子`) unless it is counted against other
/// numbers: `6架私家车、1架的士…其中一架`, `一辆坦克、一辆步兵战车`.
enum ArticleRule {
  static func read(_ context: FigureContext, _ number: MeasuredNumber) -> Reading? {
    guard let unit = number.unit, number.bound == nil, context.numeral.scalarCount == 1,
      context.hasWord("一", at: context.start), number.value == .decimal(ExactDecimal(1)),
      unit.kind == .count || unit.kind == .duration
    else { return nil }
    if unit.kind == .duration { return durationReading(context, number) }
    if isCounted(context, number, unit) { return nil }
    return .lookalike(Lookalike(range: context.start..<number.end, kind: .article))
  }

  /// 关键一年, 新一周: no length of time, unless a verb or a bound word measures it.
  private static func durationReading(_ context: FigureContext, _ number: MeasuredNumber)
    -> Reading?
  {
    if context.tables.bounds.match(.before, in: context.bytes, at: context.start) != nil {
      return nil
    }
    if context.matches(.durationVerb, endingAt: context.start) { return nil }
    switch number.unit?.sense {
    case .hour, .minute, .second: return nil
    default: break
    }
    return .lookalike(Lookalike(range: context.start..<number.end, kind: .article))
  }

  private static func isCounted(
    _ context: FigureContext,
    _ number: MeasuredNumber,
    _ unit: UnitReference
  ) -> Bool {
    if unit.sense == .counted { return true }
    if context.tables.bounds.match(.before, in: context.bytes, at: context.start) != nil {
      return true
    }
    if context.matches(.articleNot, endingAt: context.start) { return true }
    return standsBesideOthers(context, number)
  }

  /// Whether another numeral in the sentence counts with the same classifier.
  private static func standsBesideOthers(_ context: FigureContext, _ number: MeasuredNumber) -> Bool
  {
    let classifier = number.unitStart..<number.end
    let range =
      context.sentenceStart(before: context.start)..<context.sentenceEnd(after: number.end)
    var offset = range.lowerBound
    while let place = context.find(classifier, from: offset, before: range.upperBound) {
      offset = place
      if offset != number.unitStart, counts(context, at: offset, beside: number) {
        return true
      }
      offset += UTF8Scan.length(ofLead: context.bytes[offset])
    }
    return false
  }

  /// Whether the classifier at `offset` counts: behind a numeral other than 一, or behind 一 in
  /// the same list (一辆坦克、一辆步兵战车).
  private static func counts(
    _ context: FigureContext,
    at offset: Int,
    beside number: MeasuredNumber
  ) -> Bool {
    guard context.hasWord("一", endingAt: offset) else { return endsNumeral(context, at: offset) }
    let between =
      offset < context.start ? offset..<context.start : number.end..<max(number.end, offset - 3)
    var isList = false
    var position = between.lowerBound
    while position < between.upperBound {
      if context.isScalar(at: position, in: "，；,;是") { return false }
      if context.isScalar(at: position, in: "、") { isList = true }
      position += UTF8Scan.length(ofLead: context.bytes[position])
    }
    return isList || context.isScalar(before: context.start, in: "和及、")
  }

  /// 第十二届 counts no 届.
  private static func isOrdinal(_ context: FigureContext, endingAt offset: Int) -> Bool {
    var start = offset
    while context.isDigit(at: start - 1)
      || start > 0 && NumeralSign(context.scalar(before: start)) != nil
    {
      start = UTF8Scan.start(ofScalarEndingAt: start, in: context.bytes)
    }
    return context.isScalar(before: start, in: "第")
  }

  private static func endsNumeral(_ context: FigureContext, at offset: Int) -> Bool {
    guard offset > 0, !isOrdinal(context, endingAt: offset) else { return false }
    if context.isDigit(at: offset - 1) { return true }
    // 八项规定 counts no 项.
    let last = UTF8Scan.start(ofScalarEndingAt: offset, in: context.bytes)
    guard context.tables.exclusions.word(in: context.bytes, covering: last) == nil else {
      return false
    }
    switch NumeralSign(context.scalar(before: offset)) {
    case .digit, .circle, .small, .large, .tens: return true
    case .several, .point, nil: return context.isScalar(before: offset, in: "多余餘")
    }
  }
}

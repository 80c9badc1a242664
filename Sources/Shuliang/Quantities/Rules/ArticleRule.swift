/// 一 with a classifier is an article (`一座城市`, `一名男子`) unless it is counted against other
/// numbers: `6架私家车、1架的士…其中一架`, `一辆坦克、一辆步兵战车`.
enum ArticleRule {
  static func read(_ context: FigureContext, _ number: MeasuredNumber) -> Reading? {
    guard let unit = number.unit, unit.kind == .count, number.bound == nil,
      context.numeral.scalarCount == 1, context.hasWord("一", at: context.start)
    else { return nil }
    if isCounted(context, number, unit) { return nil }
    return .lookalike(Lookalike(range: context.start..<number.end, kind: .article))
  }

  private static func isCounted(
    _ context: FigureContext,
    _ number: MeasuredNumber,
    _ unit: Unit
  ) -> Bool {
    if ["人", "人次", "架次", "死", "伤", "傷", "票"].contains(unit.symbol) { return true }
    if context.tables.bounds.match(.before, in: context.bytes, at: context.start) != nil {
      return true
    }
    if context.matches(.articleNot, endingAt: context.start) { return true }
    return standsBesideOthers(context, number)
  }

  /// Whether another numeral in the sentence counts with the same classifier.
  private static func standsBesideOthers(_ context: FigureContext, _ number: MeasuredNumber) -> Bool
  {
    let classifier = Array(context.bytes[number.unitStart..<number.end])
    let range =
      context.sentenceStart(before: context.start)..<context.sentenceEnd(after: number.end)
    var offset = range.lowerBound
    while offset + classifier.count <= range.upperBound {
      if offset != number.unitStart,
        context.bytes[offset..<(offset + classifier.count)] == classifier[...],
        endsNumeral(context, at: offset)
      {
        return true
      }
      offset += UTF8Scan.length(ofLead: context.bytes[offset])
    }
    return false
  }

  private static func endsNumeral(_ context: FigureContext, at offset: Int) -> Bool {
    if context.isDigit(at: offset - 1) { return true }
    switch NumeralSign(context.scalar(before: offset)) {
    case .digit, .small, .large, .tens: return true
    case .several, .point, nil: return context.isScalar(before: offset, in: "多余餘")
    }
  }
}

/// A number without unit or classifier: a count where its form shows that it is one (`只有4万`,
/// `20万以上`, `几千万`), the level of an index or a price where a verb says so (`PMI初值45.6`,
/// `收盘报7.1368`), otherwise no figure.
enum BareNumberRule {
  static func read(_ context: FigureContext, _ number: MeasuredNumber) -> Reading? {
    let traits = number.numeral.traits
    var phrase = BoundedPhrase(context, number)
    phrase.takeWordsAround(context)
    if isLevel(context, number) {
      var level = phrase
      level.unit = context.tables.units.reference(symbol: "点")
      return .quantity(level.figure)
    }
    let isOrder = number.isOrder
    let isAmount =
      traits.contains(.magnitude) && !traits.contains(.bareMagnitude)
      || traits.contains(.grouped)
      || traits.contains(.vague) && number.numeral.trailingPower >= 4
    guard isOrder || isAmount else {
      return .lookalike(Lookalike(range: number.numeral.range, kind: .bare))
    }
    return .quantity(phrase.figure)
  }

  /// A decimal between a verb of level and the end of its clause.
  private static func isLevel(_ context: FigureContext, _ number: MeasuredNumber) -> Bool {
    let traits = number.numeral.traits
    guard traits.contains(.arabic), traits.contains(.decimal), !traits.contains(.magnitude) else {
      return false
    }
    var before = context.skippingBlanks(before: context.start)
    if context.isScalar(before: before, in: "-−") { before -= 1 }
    guard follows(context, before) else { return false }
    let end = number.end
    return end >= context.bytes.count
      || !UTF8Scan.isHan(context.scalar(at: end))
        && !context.isLatinLetter(at: end) && !context.isScalar(at: end, in: "/-~～—:：∶")
      || isChange(context, end)
  }

  /// 报 and 初值 always speak of a level; 为 and 至 only where the clause names an index.
  private static func follows(_ context: FigureContext, _ offset: Int) -> Bool {
    if context.matches(.levelVerb, endingAt: offset) { return true }
    guard context.matches(.levelVerbWeak, endingAt: offset) else { return false }
    let clause = context.clauseStart(before: offset)..<offset
    return context.tables.words.contains(.levelNoun, in: context.bytes, range: clause)
  }

  /// 从84.7|提升至89.6.
  private static func isChange(_ context: FigureContext, _ end: Int) -> Bool {
    context.isScalar(at: end, in: "提升降增上下修")
  }
}

/// A number without unit or classifier: a count where its form shows that it is one (`只有4万`,
/// `20万以上`, `几千万`), the level of an index or a price where a verb says so (`PMI初值45.6`,
/// `收盘报7.1368`), otherwise no figure.
enum BareNumberRule {
  static func read(_ context: FigureContext, _ number: MeasuredNumber) -> Reading? {
    let traits = number.numeral.traits
    var phrase = BoundedPhrase(context, number)
    phrase.takeWordsAround(context)
    if let magnitude = QuakeRule.unit(context, from: phrase.start) {
      phrase.unit = magnitude
      return .quantity(phrase.figure)
    }
    if isLevel(context, number) {
      var level = phrase
      let clause = context.clauseStart(before: context.start)..<context.start
      // 收入比降至2.12: a ratio has no unit.
      if !context.tables.words.contains(.ratioNoun, in: context.bytes, range: clause) {
        level.unit = context.tables.units.reference(symbol: "点")
      }
      return .quantity(level.figure)
    }
    if let unit = SharedUnitRule.unit(context, number) {
      phrase.unit = unit
      return .quantity(phrase.figure)
    }
    if let hits = hits(context) { return hits }
    if isCounted(context, number) { return .quantity(phrase.figure) }
    let isOrder = number.isOrder
    let isAmount =
      traits.contains(.magnitude) && !traits.contains(.bareMagnitude)
      || traits.contains(.grouped)
      || traits.contains(.vague) && number.numeral.trailingPower >= 4
      || traits.contains(.bareMagnitude) && phrase.isBounded
      || number.bound == .moreThan
    guard isOrder || isAmount else {
      return .lookalike(Lookalike(range: number.numeral.range, kind: .bare))
    }
    return .quantity(phrase.figure)
  }

  /// 求诊人次|达|6120，: the property says what is counted.
  private static func isCounted(_ context: FigureContext, _ number: MeasuredNumber) -> Bool {
    guard number.numeral.traits == .arabic, endsClause(context, number.end) else { return false }
    let before = context.skippingBlanks(before: context.start)
    return context.matches(.levelVerbWeak, endingAt: before)
      && context.matches(.countNoun, endingAt: before - 3)
  }

  /// 14投|6中: of so many throws so many hit.
  private static func hits(_ context: FigureContext) -> Reading? {
    guard context.next == "中", context.previous == "投", context.previousEnd == context.start else {
      return nil
    }
    let end = context.end + 3
    let unit = context.adopt(Unit(symbol: "中", kind: .count, dimension: "count"))
    return .quantity(
      Figure(range: context.start..<end, value: context.numeral.value, unit: unit)
    )
  }

  /// A plain number between a word of level and the end of its clause.
  private static func isLevel(_ context: FigureContext, _ number: MeasuredNumber) -> Bool {
    let traits = number.numeral.traits
    guard traits.contains(.arabic), !traits.contains(.magnitude) else { return false }
    var before = context.skippingBlanks(before: context.start)
    if context.isScalar(before: before, in: "-−") { before -= 1 }
    let isDecimal = traits.contains(.decimal)
    if isChange(context, number.end) { return isDecimal && follows(context, before) }
    if isDecimal, context.matches(.ratioNoun, endingAt: before),
      !context.isScalar(at: number.end, in: "/-~～—:：∶")
    {
      return true
    }
    let isFree = isDecimal ? endsNumber(context, number.end) : endsClause(context, number.end)
    return isFree && (isDecimal ? follows(context, before) : followsLevel(context, before))
  }

  private static func endsNumber(_ context: FigureContext, _ end: Int) -> Bool {
    end >= context.bytes.count
      || !UTF8Scan.isHan(context.scalar(at: end))
        && !context.isLatinLetter(at: end) && !context.isScalar(at: end, in: "/-~～—:：∶")
  }

  private static func endsClause(_ context: FigureContext, _ end: Int) -> Bool {
    end >= context.bytes.count || context.isScalar(at: end, in: "，。；,;\n")
  }

  /// 报 and 初值 always speak of a level; 为, 至 and the noun itself only where the clause names
  /// an index, and so does 的 before a change (从8月的67.9升至69).
  private static func follows(_ context: FigureContext, _ offset: Int) -> Bool {
    if context.matches(.levelVerb, endingAt: offset) { return true }
    guard
      context.matches(.levelVerbWeak, endingAt: offset)
        || context.matches(.levelNoun, endingAt: offset)
        || context.isScalar(before: offset, in: "的") && isChange(context, context.end)
    else { return false }
    return namesIndex(context, before: offset)
  }

  /// A whole number is a level behind fewer words: 预期40, 前值39, 信心指数41, 升至69.
  private static func followsLevel(_ context: FigureContext, _ offset: Int) -> Bool {
    if context.isScalar(before: offset, in: "报報") { return false }
    if context.matches(.levelVerb, endingAt: offset) { return true }
    return context.matches(.levelNoun, endingAt: offset)
      || context.matches(.levelVerbWeak, endingAt: offset) && namesIndex(context, before: offset)
  }

  private static func namesIndex(_ context: FigureContext, before offset: Int) -> Bool {
    let clause = context.clauseStart(before: offset)..<offset
    return context.tables.words.contains(.levelNoun, in: context.bytes, range: clause)
  }

  /// 从84.7|提升至89.6.
  private static func isChange(_ context: FigureContext, _ end: Int) -> Bool {
    context.isScalar(at: end, in: "提升降增上下修")
  }
}

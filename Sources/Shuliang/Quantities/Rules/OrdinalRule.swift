/// 第 before a numeral. An ordinal that claims a place is a rank (`居全国第六`, `排名第十三位`,
/// `第二大石油生产国`, `第二、三名`); any other is no figure (`第三批`, `第一季度`, `第12条`).
enum OrdinalRule {
  /// The reading at a 第 that begins at `start`.
  static func read(_ context: FigureContext, _ start: Int) -> Reading? {
    guard let numeral = NumeralParser.parse(context.bytes, at: start + 3) else { return nil }
    context.ask(about: numeral)
    let ordinal = Reading.lookalike(
      Lookalike(range: start..<listEnd(context, context.end), kind: .ordinal)
    )
    guard case .decimal(let place) = numeral.value, numeral.traits.isDisjoint(with: .decimal) else {
      return ordinal
    }
    if let range = readRange(context, start, from: place) { return range }
    guard let end = rankEnd(context, start) else { return ordinal }
    return .quantity(
      Figure(range: start..<end, value: .decimal(place), unit: .rank)
    )
  }

  /// Where the rank ends, or `nil` where the ordinal claims no place.
  private static func rankEnd(_ context: FigureContext, _ start: Int) -> Int? {
    let end = context.skippingBlanks(from: context.end)
    if context.hasWord("位", at: end) { return end + 3 }
    if context.hasWord("名", at: end), claimsPlace(context, start) || !isNoun(context, end + 3) {
      return end + 3
    }
    if context.hasWord("大", at: end), !context.isScalar(at: end + 3, in: "会會道街学學队隊") {
      return end + 3
    }
    if context.hasWord("高", at: end) || context.hasWord("多", at: end) { return end + 3 }
    if context.hasWord("个", at: end) || context.hasWord("個", at: end) {
      return follows(.rankScope, context, start) ? end + 3 : nil
    }
    if follows(.rankDirect, context, start), !context.isScalar(at: end, in: "批次届屆期季阶階步轮輪代章条條版方梯") {
      return context.end
    }
    if isRanked(context, start) { return context.end }
    guard isAtEnd(context, context.end) else { return nil }
    return claimsPlace(context, start) ? context.end : nil
  }

  /// 排名小组第二晋级: a verb of ranking shortly before, no counted noun behind.
  private static func isRanked(_ context: FigureContext, _ start: Int) -> Bool {
    let range = context.clauseStart(before: start, limit: 18)..<start
    return context.tables.words.contains(.rankWord, in: context.bytes, range: range)
      && !context.isScalar(at: context.end, in: "批次届屆期季阶階步轮輪代章条條版方梯产產线線大个個名位时時")
  }

  /// The later numbers of 第23和24轮.
  private static func listEnd(_ context: FigureContext, _ start: Int) -> Int {
    var end = start
    while end < context.bytes.count, context.isScalar(at: end, in: "、和及至到—-与與") {
      let joiner = UTF8Scan.length(ofLead: context.bytes[end])
      guard let next = NumeralParser.parse(context.bytes, at: end + joiner),
        next.traits == context.numeral.traits
      else { break }
      end = next.range.upperBound
    }
    return end
  }

  /// 第5|至第8名.
  private static func readRange(
    _ context: FigureContext,
    _ start: Int,
    from first: ExactDecimal
  ) -> Reading? {
    guard RangeRule.isJoiner(context.next) else { return nil }
    var offset = context.end + UTF8Scan.length(ofLead: context.bytes[context.end])
    if context.hasWord("第", at: offset) { offset += 3 }
    guard let numeral = NumeralParser.parse(context.bytes, at: offset),
      let last = numeral.number, first < last, !numeral.traits.contains(.decimal),
      let end = rankEnd(context.about(numeral), start)
    else { return nil }
    return .quantity(
      Figure(
        range: start..<end,
        value: .interval(lower: first, upper: last),
        unit: .rank,
        bound: .range
      )
    )
  }

  /// A further place of 第二、三名.
  static func readFurther(_ context: FigureContext) -> Reading? {
    guard case .decimal(let place) = context.numeral.value,
      let end = rankEnd(context, context.start)
    else { return nil }
    return .quantity(
      Figure(range: context.start..<end, value: .decimal(place), unit: .rank)
    )
  }

  /// Whether a scope or a verb of ranking stands shortly before.
  private static func claimsPlace(_ context: FigureContext, _ start: Int) -> Bool {
    let clause = context.sentenceStart(before: start, limit: 60)
    let range = clause..<start
    return context.tables.words.contains(.rankScope, in: context.bytes, range: range)
      || context.tables.words.contains(.rankVerb, in: context.bytes, range: range)
  }

  private static func follows(
    _ list: ContextWords.List,
    _ context: FigureContext,
    _ start: Int
  ) -> Bool {
    context.matches(list, endingAt: start)
  }

  private static func isAtEnd(_ context: FigureContext, _ offset: Int) -> Bool {
    offset >= context.bytes.count || context.matches(.rankAfter, at: offset)
      || context.hasWord("\n", at: offset)
  }

  /// 第一名|将: what follows is Han text that the 名 could count.
  private static func isNoun(_ context: FigureContext, _ offset: Int) -> Bool {
    context.isScalar(at: offset, in: "学學患病死员員")
  }
}

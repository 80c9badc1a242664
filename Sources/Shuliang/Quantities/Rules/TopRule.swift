/// 前 before a number of places is a rank with a bound: `前十位` is 10, `atMost`.
enum TopRule {
  @inline(__always)
  static func read(_ context: FigureContext) -> Reading? {
    context.previous == "前" ? readPlaces(context) : nil
  }

  @inline(never)
  private static func readPlaces(_ context: FigureContext) -> Reading? {
    guard case .decimal = context.numeral.value,
      context.numeral.traits.isDisjoint(with: [.decimal, .magnitude]),
      !context.isScalar(before: context.start - 3, in: "目以之此提日年月从")
    else { return nil }
    let isNamed = context.isScalar(at: context.end, in: "位名强強")
    guard isNamed || isBarePlace(context) else { return nil }
    return .quantity(
      Figure(
        range: (context.start - 3)..<(context.end + (isNamed ? 3 : 0)),
        value: context.numeral.value,
        unit: .rank,
        bound: .atMost
      )
    )
  }

  /// 排名全国前三，: nothing follows, and a word of ranking or a scope stands before.
  private static func isBarePlace(_ context: FigureContext) -> Bool {
    let isEnd = context.end >= context.bytes.count || context.matches(.rankAfter, at: context.end)
    // 排名前三依旧是: nothing that the number counts follows.
    if context.matches(.rankWord, endingAt: context.start - 3), context.measuredUnit == nil {
      return true
    }
    let before = context.clauseStart(before: context.start, limit: 45)..<(context.start - 3)
    return isEnd
      && (context.tables.words.contains(.rankVerb, in: context.bytes, range: before)
        || context.tables.words.contains(.rankScope, in: context.bytes, range: before))
  }
}

/// 首位 and 榜首 after a verb of ranking claim the first place: `居全国首位`.
enum FirstPlaceRule {
  static func read(_ context: FigureContext, at start: Int) -> Reading? {
    let length = context.tables.words.length(.firstPlace, in: context.bytes, at: start)
    // 金牌榜首位: the place is 首位.
    guard length > 0, !context.isScalar(at: start + length, in: "位") else { return nil }
    let range = context.clauseStart(before: start, limit: 30)..<start
    guard
      context.tables.words.contains(.firstPlaceVerb, in: context.bytes, range: range)
        || context.hasWord("首位", at: start)
          && context.tables.words.contains(.firstPlaceKept, in: context.bytes, range: range)
    else { return nil }
    return .quantity(
      Figure(range: start..<(start + length), value: .decimal(ExactDecimal(1)), unit: .rank)
    )
  }
}

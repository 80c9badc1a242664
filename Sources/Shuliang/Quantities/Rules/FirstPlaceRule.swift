/// 首位 and 榜首 after a verb of ranking claim the first place: `居全国首位`.
enum FirstPlaceRule {
  static func read(_ context: FigureContext, at start: Int) -> Reading? {
    let length = context.tables.words.length(.firstPlace, in: context.bytes, at: start)
    guard length > 0 else { return nil }
    let range = context.clauseStart(before: start, limit: 30)..<start
    guard context.tables.words.contains(.firstPlaceVerb, in: context.bytes, range: range) else {
      return nil
    }
    return .quantity(
      Figure(range: start..<(start + length), value: .decimal(ExactDecimal(1)), unit: .rank)
    )
  }
}

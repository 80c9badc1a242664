/// A number behind 规模 is the magnitude of an earthquake where one is spoken of, as Taiwan writes
/// it: `規模5.8地震`, `芮氏規模約6`.
enum QuakeRule {
  /// The unit of magnitude, or `nil` where the number is none; `start` is where it begins with
  /// its bound words.
  @inline(__always)
  static func unit(_ context: FigureContext, from start: Int) -> UnitReference? {
    switch context.character(before: start) {
    case "模", "達", "达", "為", "为": magnitude(context, start)
    default: nil
    }
  }

  @inline(never)
  private static func magnitude(_ context: FigureContext, _ start: Int) -> UnitReference? {
    let before = context.isScalar(before: start, in: "模") ? start : start - 3
    guard context.hasWord("規模", endingAt: before) || context.hasWord("规模", endingAt: before),
      context.numeral.traits.isSubset(of: [.arabic, .decimal]), context.numeral.integerDigits == 1
    else { return nil }
    let near =
      context.sentenceStart(
        before: before,
        limit: 60
      )..<context.sentenceEnd(after: context.end, limit: 60)
    guard context.tables.words.contains(.quakeNear, in: context.bytes, range: near) else {
      return nil
    }
    return context.tables.units.reference(symbol: "级")
  }
}

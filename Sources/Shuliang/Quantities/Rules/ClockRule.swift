/// Times of day: `8时许`, `上午9点`, `11时50分`, `19:30`, `下午3点半`.
enum ClockRule {
  @inline(__always)
  static func read(_ context: FigureContext) -> Reading? {
    switch context.next {
    case ":", "：", "时", "時", "点", "點", " ": readTime(context)
    default: nil
    }
  }

  @inline(never)
  private static func readTime(_ context: FigureContext) -> Reading? {
    guard let hour = context.numeral.number, hour < ExactDecimal(25),
      context.numeral.traits.isDisjoint(with: [.decimal, .magnitude, .grouped])
    else { return nil }
    guard let end = colonEnd(context) ?? spokenEnd(context) else { return nil }
    return .lookalike(Lookalike(range: context.start..<end, kind: .clock))
  }

  /// 19:30, 19：30:05.
  private static func colonEnd(_ context: FigureContext) -> Int? {
    guard context.numeral.traits == .arabic else { return nil }
    var end = context.end
    var parts = 0
    while parts < 2 {
      let joiner = context.hasWord(":", at: end) ? 1 : context.hasWord("：", at: end) ? 3 : 0
      guard joiner > 0, context.isDigit(at: end + joiner), context.isDigit(at: end + joiner + 1),
        !context.isDigit(at: end + joiner + 2)
      else { break }
      end += joiner + 2
      parts += 1
    }
    return parts > 0 ? end : nil
  }

  private static func spokenEnd(_ context: FigureContext) -> Int? {
    let end = context.skippingBlanks(from: context.end)
    if context.isScalar(at: end, in: "时時"), !context.hasWord("时速", at: end) {
      let end = minutesEnd(context, after: end + 3)
      // 2时半, 四时许; but 2时|半数
      let isHalf =
        context.hasWord("半", at: end) && !context.isScalar(at: end + 3, in: "数數小天年岛島身")
      return isHalf || context.isScalar(at: end, in: "许許") ? end + 3 : end
    }
    guard context.isScalar(at: end, in: "点點") else { return nil }
    let after = end + 3
    if context.hasWord("半", at: after) || context.hasWord("钟", at: after)
      || context.hasWord("鐘", at: after) || context.hasWord("整", at: after)
    {
      return after + 3
    }
    let minutes = minutesEnd(context, after: after)
    if minutes > after { return minutes }
    let before = context.skippingBlanks(before: context.start)
    return context.matches(.clockBefore, endingAt: before) ? after : nil
  }

  /// 8时|20分|5秒.
  private static func minutesEnd(_ context: FigureContext, after start: Int) -> Int {
    var end = start
    for words: StaticString in ["分", "秒"] {
      guard let numeral = NumeralParser.parse(context.bytes, at: end),
        context.hasWord(words, at: numeral.range.upperBound)
      else { break }
      end = numeral.range.upperBound + 3
    }
    return end
  }
}

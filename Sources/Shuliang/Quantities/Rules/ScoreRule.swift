/// The two sides of a score: `3比1`, `79:82`, `2：2`. A time of day has the same shape; a score
/// is read where a word of contest stands in the clause, or no clock shows such a time.
enum ScoreRule {
  @inline(__always)
  static func read(_ context: FigureContext) -> Reading? {
    guard let joiner = joinerLength(context.next) else { return nil }
    return read(context, joinedBy: joiner)
  }

  @inline(never)
  private static func read(_ context: FigureContext, joinedBy joiner: Int) -> Reading? {
    guard context.numeral.traits.isSubset(of: [.arabic, .chinese, .decimal]),
      case .decimal(let first) = context.numeral.value
    else { return nil }
    let isSpoken = context.next == "比"
    guard let numeral = NumeralParser.parse(context.bytes, at: context.end + joiner),
      numeral.traits.isSubset(of: [.arabic, .chinese, .decimal]),
      case .decimal(let second) = numeral.value
    else { return nil }
    let end = numeral.range.upperBound
    if context.numeral.traits.contains(.decimal) || numeral.traits.contains(.decimal) {
      guard isRatio(context, end) else { return nil }
    } else if isHyphen(context.next) {
      guard isHyphenated(context, numeral) else { return nil }
    } else if isSpoken {
      // 5比3个: a comparison of counts, not a score.
      let unit = context.tables.units.longestMatch(in: context.bytes, at: end)?.unit
      if let unit, unit.kind == .count, !unit.traits.contains(.figuresOnly) { return nil }
    } else {
      guard !context.hasWord(":", at: end), !context.hasWord("：", at: end) else { return nil }
      guard isScore(context, numeral) else { return nil }
    }
    return MeasuredNumber(
      numeral: context.numeral,
      value: .score(first, second),
      unit: .score,
      range: context.start..<end
    ).reading(in: context)
  }

  private static func joinerLength(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "比", "：", "∶": 3
    case ":": 1
    default: isHyphen(scalar) ? UTF8.width(scalar) : nil
    }
  }

  @inline(__always)
  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "–": true
    default: false
    }
  }

  /// 2.81∶1: with decimals it is no time of day, but it has two sides only.
  private static func isRatio(_ context: FigureContext, _ end: Int) -> Bool {
    !isHyphen(context.next) && !context.isScalar(at: end, in: ":：∶比%％")
      && !context.isScalar(before: context.start, in: ":：∶比")
  }

  /// 11-9, 112-105: short numbers that nothing behind them makes a range, near a word of contest.
  private static func isHyphenated(_ context: FigureContext, _ second: Numeral) -> Bool {
    let end = second.range.upperBound
    guard context.numeral.traits == .arabic, second.traits == .arabic,
      context.numeral.integerDigits <= 3, second.integerDigits <= 3,
      !context.isScalar(before: context.start, in: "-–./－"), !context.isLatinLetter(at: end),
      !context.isLatinLetter(at: context.start - 1), !context.isScalar(at: end, in: "-–./－%‰℃")
    else { return false }
    if let unit = context.tables.units.longestMatch(in: context.bytes, at: end)?.unit,
      !unit.traits.contains(.figuresOnly)
    {
      return false
    }
    let near =
      context.sentenceStart(
        before: context.start,
        limit: 60
      )..<context.sentenceEnd(after: end, limit: 36)
    return context.tables.words.contains(.scoreVerb, in: context.bytes, range: near)
  }

  private static func isScore(_ context: FigureContext, _ second: Numeral) -> Bool {
    let minutes = second.range.count
    if minutes != 2 { return minutes == 1 || minutes == 3 }
    guard let hour = context.numeral.number, let minute = second.number else { return false }
    if !(hour < ExactDecimal(25)) || !(minute < ExactDecimal(60)) { return true }
    let sentence = context.sentenceStart(before: context.start, limit: 120)
    let after = context.sentenceEnd(after: second.range.upperBound, limit: 60)
    return context.tables.words.contains(.scoreVerb, in: context.bytes, range: sentence..<after)
  }
}

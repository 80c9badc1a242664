/// Times and lengths in more than one unit: `25秒36` is 25.36 `s`, `1分56秒38` 116.38 `s`,
/// `1小时20分` 80 `min`, `12年零3个月` 147 `mo`, `2米31` 2.31 `m`.
enum CompoundTimeRule {
  @inline(__always)
  static func read(_ context: FigureContext) -> Reading? {
    switch context.next {
    case "小", "个", "個", "分", "秒": readTime(context)
    case "年": readYears(context)
    case "米": readLength(context)
    default: nil
    }
  }

  private enum Part: Int { case hours, minutes, seconds }

  private static func readTime(_ context: FigureContext) -> Reading? {
    var numeral = context.numeral
    var total = ExactDecimal(0)
    var last: Part?
    var parts = 0
    var end = context.start
    while case .decimal(let number) = numeral.value, let (part, length) = part(context, numeral),
      part.rawValue > (last?.rawValue ?? -1),
      let sum = total.multiplied(by: scale(from: last, to: part))?.adding(number)
    {
      total = sum
      last = part
      parts += 1
      end = numeral.range.upperBound + length
      guard let next = NumeralParser.parse(context.bytes, at: end) else { break }
      numeral = next
    }
    guard let last, parts > 0 else { return nil }
    if last == .seconds, let hundredths = DigitRun(context.bytes, at: end), !hundredths.hasDecimals,
      hundredths.range.count <= 3, let digits = hundredths.number,
      let sum = total.adding(digits.scaled(byPowerOfTen: -hundredths.range.count))
    {
      total = sum
      parts += 1
      end = hundredths.range.upperBound
    }
    guard parts > 1 else { return nil }
    let symbol = last == .seconds ? "s" : "min"
    return phrase(context, value: total, symbol: symbol, end: end)
  }

  private static func part(_ context: FigureContext, _ numeral: Numeral) -> (Part, Int)? {
    let end = numeral.range.upperBound
    switch context.character(at: end) {
    case "小": return isHour(context, at: end) ? (.hours, 6) : nil
    case "个", "個": return isHour(context, at: end + 3) ? (.hours, 9) : nil
    case "分": return (.minutes, context.isScalar(at: end + 3, in: "钟鐘") ? 6 : 3)
    case "秒": return (.seconds, context.isScalar(at: end + 3, in: "钟鐘") ? 6 : 3)
    default: return nil
    }
  }

  private static func isHour(_ context: FigureContext, at offset: Int) -> Bool {
    context.hasWord("小时", at: offset) || context.hasWord("小時", at: offset)
  }

  /// How many of a part's unit the unit before it holds.
  private static func scale(from last: Part?, to part: Part) -> ExactDecimal {
    guard let last else { return ExactDecimal(1) }
    return ExactDecimal(part.rawValue - last.rawValue == 2 ? 3600 : 60)
  }

  /// 12年零3个月 is 147 `mo`.
  private static func readYears(_ context: FigureContext) -> Reading? {
    guard case .decimal(let years) = context.numeral.value
    else {
      return nil
    }
    var offset = context.end + 3
    if context.isScalar(at: offset, in: "零又") { offset += 3 }
    guard let numeral = NumeralParser.parse(context.bytes, at: offset),
      case .decimal(let months) = numeral.value, months < ExactDecimal(12),
      let total = years.multiplied(by: ExactDecimal(12))?.adding(months)
    else { return nil }
    let end = numeral.range.upperBound
    if context.hasWord("个月", at: end) || context.hasWord("個月", at: end) {
      return phrase(context, value: total, symbol: "mo", end: end + 6)
    }
    guard context.hasWord("月", at: end), isSentence(context) else { return nil }
    return phrase(context, value: total, symbol: "mo", end: end + 3)
  }

  /// 判處有期徒刑3年8月: a term of prison, not a date.
  private static func isSentence(_ context: FigureContext) -> Bool {
    let clause = context.clauseStart(before: context.start, limit: 45)..<context.start
    return context.tables.words.contains(.sentenceBefore, in: context.bytes, range: clause)
  }

  /// 2米31.
  private static func readLength(_ context: FigureContext) -> Reading? {
    guard context.numeral.traits == .arabic,
      case .decimal(let metres) = context.numeral.value,
      let centimetres = DigitRun(context.bytes, at: context.end + 3),
      centimetres.range.count == 2, let digits = centimetres.number,
      let sum = metres.adding(digits.scaled(byPowerOfTen: -2))
    else { return nil }
    return phrase(context, value: sum, symbol: "m", end: centimetres.range.upperBound)
  }

  private static func phrase(
    _ context: FigureContext,
    value: ExactDecimal,
    symbol: String,
    end: Int
  ) -> Reading {
    MeasuredNumber(
      numeral: context.numeral,
      value: .decimal(value),
      unit: context.tables.units.reference(symbol: symbol),
      range: context.start..<end
    ).reading(in: context)
  }
}

/// 成 is a tenth, written as a share: `八成` is 80 `%`, `七成半` 75, `三到五成` a range.
enum TenthsRule {
  @inline(__always)
  static func read(_ context: FigureContext) -> Reading? {
    context.next == "成" || RangeRule.isJoiner(context.next) ? readShare(context) : nil
  }

  @inline(never)
  private static func readShare(_ context: FigureContext) -> Reading? {
    guard let first = tenths(context) else { return nil }
    return withMore(withRange(first, context), context).reading(in: context)
  }

  /// 一成|多.
  private static func withMore(_ share: MeasuredNumber, _ context: FigureContext) -> MeasuredNumber
  {
    guard let match = context.tables.bounds.match(.inside, in: context.bytes, at: share.end),
      match.bound == .moreThan
    else { return share }
    var share = share
    share.bound = match.bound
    share.end += match.length
    return share
  }

  /// 六成四|到|八成.
  private static func withRange(_ share: MeasuredNumber, _ context: FigureContext) -> MeasuredNumber
  {
    guard context.isScalar(at: share.end, in: "至到—~～"), case .decimal(let low) = share.value else {
      return share
    }
    let offset = share.end + UTF8Scan.length(ofLead: context.bytes[share.end])
    guard let numeral = NumeralParser.parse(context.bytes, at: offset),
      let second = tenths(context.about(numeral)), case .decimal(let high) = second.value,
      low < high
    else { return share }
    var share = share
    share.value = .interval(lower: low, upper: high)
    share.end = second.end
    return share
  }

  private static func tenths(_ context: FigureContext) -> MeasuredNumber? {
    guard context.next == "成" || RangeRule.isJoiner(context.next) else { return nil }
    var numeral = context.numeral
    var value = numeral.value
    var end = context.end
    if let second = rangeEnd(context) {
      guard case .decimal(let low) = value, case .decimal(let high) = second.value else {
        return nil
      }
      value = .interval(lower: low, upper: high)
      end = second.range.upperBound
    }
    guard context.hasWord("成", at: end) else { return nil }
    end += 3
    if context.matches(.percentAfterNot, at: end) { return nil }
    guard isSmall(value), let share = value.scaled(byPowerOfTen: 1) else { return nil }
    value = share
    // 七成半, 5成82.
    if context.hasWord("半", at: end), let more = value.adding(ExactDecimal(5)) {
      value = more
      end += 3
    } else if context.isDigit(at: end), let digits = DigitRun(context.bytes, at: end),
      digits.range.count <= 2, let tail = digits.number,
      let more = value.adding(tail.scaled(byPowerOfTen: 1 - digits.range.count))
    {
      value = more
      end = digits.range.upperBound
    }
    // 四成二.
    if case .digit(let digit) = NumeralSign(context.scalar(at: end)), end == context.end + 3,
      digit > 0,
      let more = value.adding(ExactDecimal(digit))
    {
      value = more
      end += 3
      // 三成二五.
      if case .digit(let last) = NumeralSign(context.scalar(at: end)),
        let precise = value.adding(ExactDecimal(significand: Int128(last), exponent: -1))
      {
        value = precise
        end += 3
      }
    }
    numeral.traits.remove(.bareMagnitude)
    return MeasuredNumber(
      numeral: numeral,
      value: value,
      unit: context.tables.units.reference(symbol: "%"),
      range: context.start..<end
    )
  }

  /// 三到五|成.
  private static func rangeEnd(_ context: FigureContext) -> Numeral? {
    guard RangeRule.isJoiner(context.next) else { return nil }
    let joiner = UTF8Scan.length(ofLead: context.bytes[context.end])
    guard let second = NumeralParser.parse(context.bytes, at: context.end + joiner),
      context.hasWord("成", at: second.range.upperBound)
    else { return nil }
    return second
  }

  /// More than ten tenths is no share.
  private static func isSmall(_ value: Value) -> Bool {
    switch value {
    case .decimal(let number): number < ExactDecimal(11) && ExactDecimal(0) < number
    case .interval(_, let upper): upper < ExactDecimal(11)
    case .fraction, .score: false
    }
  }
}

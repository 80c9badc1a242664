/// A numeral with what is attached behind it: `11.4万|多|亿|日元`, `两|年|半`, `3.2万|立方米/天`.
struct MeasuredNumber {
  /// How the numeral was written.
  var numeral: Numeral.Form
  /// The numeral's value with later magnitudes and halves taken in, not yet in the unit's scale.
  var value: Value
  /// 多 余 来 between numeral and unit, or 多 behind it.
  var bound: Quantity.Bound?
  var unit: UnitReference?
  /// Where the unit's name begins; the end of the number where there is none.
  var unitStart: Int
  var end: Int
  /// `百万千瓦级`: the order of magnitude alone.
  var isOrder = false

  /// A number whose unit a rule knows already: `numeral` tells how it was written, `range` where
  /// number and unit stand.
  init(numeral: Numeral, value: Value, unit: UnitReference?, range: Range<Int>) {
    self.numeral = numeral.form
    self.numeral.range = range
    self.value = value
    self.unit = unit
    unitStart = range.upperBound
    end = range.upperBound
  }

  /// A numeral by itself.
  init(_ numeral: Numeral) {
    self.init(numeral: numeral, value: numeral.value, unit: nil, range: numeral.range)
  }

  /// The number as a reading, with the bound words that touch it.
  func reading(in context: FigureContext) -> Reading {
    var phrase = BoundedPhrase(context, self)
    phrase.takeWordsAround(context)
    return .quantity(phrase.figure)
  }

  /// Reads on from a numeral as far as the words belong to it.
  static func read(_ context: FigureContext) -> MeasuredNumber {
    var reader = MeasuredNumberReader(context)
    reader.read(context)
    return reader.result
  }

  /// The value in the unit's own scale: 5角 is 0.5 `CNY`.
  func scaledValue(in context: FigureContext) -> Value {
    guard let unit, unit.traits.contains(.scaled) else { return value }
    return value.multiplied(by: context.unit(unit).scale) ?? value
  }
}

private struct MeasuredNumberReader {
  var result: MeasuredNumber

  init(_ context: FigureContext) {
    result = MeasuredNumber(context.numeral)
  }

  mutating func read(_ context: FigureContext) {
    readInsideBound(context)
    if result.bound != nil { readLaterMagnitude(context) }
    if isPiece(context) { readHalfBeforeUnit(context) }
    if result.bound == nil, isPiece(context) { readMoreBeforeUnit(context) }
    readUnit(context)
    if result.unit == nil, result.bound != nil, result.value == context.numeral.value, !isMore {
      result = MeasuredNumber(context.numeral)
    }
    readOrder(context)
    if result.unit != nil, !result.isOrder {
      readHalfBehindUnit(context)
      readMoreBehindUnit(context)
    }
  }

  /// 两万余|兵力, 3000多|学生: more than so many, of what has no classifier.
  private var isMore: Bool {
    guard result.bound == .moreThan, case .decimal(let number) = result.value else { return false }
    return !(number < ExactDecimal(10))
      && result.numeral.traits.isDisjoint(with: [.decimal, .bareMagnitude])
  }

  /// 二千|余|人, 20|多|个.
  private mutating func readInsideBound(_ context: FigureContext) {
    guard let match = context.tables.bounds.match(.inside, in: context.bytes, at: result.end) else {
      return
    }
    result.bound = match.bound
    result.end += match.length
    result.unitStart = result.end
  }

  /// 76万多|亿, 20多|万: a magnitude behind 多 multiplies.
  private mutating func readLaterMagnitude(_ context: FigureContext) {
    while case .large(let power) = NumeralSign(context.scalar(at: result.end)), power < 12,
      let value = result.value.scaled(byPowerOfTen: power)
    {
      result.value = value
      result.numeral.trailingPower = Int32(power)
      result.numeral.traits.insert(.magnitude)
      result.end += 3
      result.unitStart = result.end
    }
  }

  /// 一|个半|小时.
  private mutating func readHalfBeforeUnit(_ context: FigureContext) {
    guard context.hasWord("半", at: result.end + 3),
      let value = result.value.adding(MeasuredNumber.half)
    else { return }
    let offset = result.end + 6
    guard context.tables.units.longestMatch(in: context.bytes, at: offset) != nil else { return }
    result.value = value
    result.end = offset
    result.unitStart = offset
  }

  /// 三|个多|月.
  private mutating func readMoreBeforeUnit(_ context: FigureContext) {
    guard context.hasWord("多", at: result.end + 3) else { return }
    let offset = result.end + 6
    let unit = context.tables.units.longestMatch(in: context.bytes, at: offset)?.unit
    guard unit?.kind == .duration else { return }
    result.bound = .moreThan
    result.end = offset
    result.unitStart = offset
  }

  /// Whether 个 stands behind the number.
  @inline(__always)
  private func isPiece(_ context: FigureContext) -> Bool {
    let scalar = result.end == context.end ? context.next : context.character(at: result.end)
    return scalar == "个" || scalar == "個"
  }

  private mutating func readUnit(_ context: FigureContext) {
    let start = context.skippingBlanks(from: result.end)
    guard let match = UnitReader(context: context).read(at: start, after: result.numeral) else {
      return
    }
    // 千亿级 is an order of magnitude; no quake or wind is that strong.
    let traits = result.numeral.traits
    if match.unit.sense == .grade, !traits.isDisjoint(with: [.magnitude, .bareMagnitude]) {
      return
    }
    result.unit = match.unit
    result.unitStart = start
    result.end = match.end
  }

  /// 百万千瓦|级, 千亿|级.
  private mutating func readOrder(_ context: FigureContext) {
    guard context.hasWord("级", at: result.end) || context.hasWord("級", at: result.end) else {
      return
    }
    let isBareOrder = result.unit == nil && result.numeral.trailingPower > 0
    let isMeasured = result.unit.map { isMeasure($0, context) } ?? false
    guard isBareOrder || isMeasured, result.unit?.sense != .grade,
      !context.isScalar(at: result.end + 3, in: "别別")
    else { return }
    // 千亿级产业集群: from 亿 on, a bare order speaks of money.
    if isBareOrder, result.numeral.trailingPower >= 8,
      let money = context.place.money
    {
      result.unit = money
    }
    result.isOrder = true
    result.end += 3
  }

  /// 方 of gas or earth is a volume: 千亿方级.
  private func isMeasure(_ unit: UnitReference, _ context: FigureContext) -> Bool {
    unit.kind == .measure || unit.kind == .currency || context.unit(unit).symbol == "方"
  }

  /// 两年|半, 七成|半. Not 两年半载, 三年半导体.
  private mutating func readHalfBehindUnit(_ context: FigureContext) {
    guard context.hasWord("半", at: result.end),
      context.tables.exclusions.word(in: context.bytes, covering: result.end) == nil,
      let value = result.value.adding(MeasuredNumber.half)
    else { return }
    result.value = value
    result.end += 3
  }

  /// 4米|多, 3倍|多.
  private mutating func readMoreBehindUnit(_ context: FigureContext) {
    guard result.bound == nil, result.unit?.kind != .count,
      let match = context.tables.bounds.match(.after, in: context.bytes, at: result.end),
      match.bound == .moreThan,
      !context.isScalar(at: result.end + match.length, in: "年月天种次少數数样樣项項个個人家")
    else { return }
    result.bound = match.bound
    result.end += match.length
  }
}

extension MeasuredNumber {
  fileprivate static let half = ExactDecimal(significand: 5, exponent: -1)
}

extension Value {
  /// The value times a power of ten; `nil` for fractions and scores, which have no magnitude.
  func scaled(byPowerOfTen power: Int) -> Value? {
    switch self {
    case .decimal(let number): .decimal(number.scaled(byPowerOfTen: power))
    case .interval(let lower, let upper):
      .interval(
        lower: lower.scaled(byPowerOfTen: power),
        upper: upper.scaled(byPowerOfTen: power)
      )
    case .fraction, .score: nil
    }
  }

  func multiplied(by factor: ExactDecimal) -> Value? {
    switch self {
    case .decimal(let number):
      number.multiplied(by: factor).map { .decimal($0) }
    case .interval(let lower, let upper):
      if let lower = lower.multiplied(by: factor), let upper = upper.multiplied(by: factor) {
        .interval(lower: lower, upper: upper)
      } else {
        nil
      }
    case .fraction, .score: nil
    }
  }

  /// The value times an exact factor, as a decimal where its expansion ends.
  func multiplied(by factor: Rational) -> Value? {
    switch self {
    case .decimal(let number):
      guard let product = Rational(number)?.multiplied(by: factor) else { return nil }
      return product.decimal.map { .decimal($0) } ?? .fraction(product)
    case .interval(let lower, let upper):
      guard let low = Rational(lower)?.multiplied(by: factor)?.decimal,
        let high = Rational(upper)?.multiplied(by: factor)?.decimal
      else { return nil }
      return .interval(lower: low, upper: high)
    case .fraction(let fraction):
      return fraction.multiplied(by: factor).map { .fraction($0) }
    case .score: return nil
    }
  }

  func adding(_ addend: ExactDecimal) -> Value? {
    guard case .decimal(let number) = self else { return nil }
    return number.adding(addend).map { .decimal($0) }
  }
}

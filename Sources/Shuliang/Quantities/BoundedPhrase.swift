/// A number on its way to a quantity: it takes in the bound words that touch it.
struct BoundedPhrase {
  /// How its numeral was written.
  let numeral: Numeral.Form
  var start: Int
  var end: Int
  var value: Value
  var unit: UnitReference?
  private var bounds: Bounds = []

  init(_ context: FigureContext, _ number: MeasuredNumber) {
    numeral = number.numeral
    start = number.numeral.range.lowerBound
    end = number.end
    value = number.scaledValue(in: context)
    unit = number.unit
    if let bound = number.bound { bounds.insert(bound) }
    if number.isOrder { bounds.insert(.order) }
    takeSign(context)
  }

  /// Whether a bound word was taken in.
  var isBounded: Bool { !bounds.isEmpty }

  mutating func takeWordsAround(_ context: FigureContext) {
    takePrefix(context)
    takeSuffix(context)
  }

  /// 负16分, 零下15℃, 正59分, -3.2%.
  private mutating func takeSign(_ context: FigureContext) {
    // 2负5平: the sign belongs to the figure before.
    guard start > context.previousEnd else { return }
    switch context.character(before: start) {
    case "下":
      if context.hasWord("零下", endingAt: start), start - 6 >= context.previousEnd {
        negate(from: start - 6)
      }
    case "负", "負":
      takeNegative(context)
    case "±":
      start = UTF8Scan.start(ofScalarEndingAt: start, in: context.bytes)
    case "正":
      if isScorePoint(context) { start -= 3 }
    case "-", "−":
      if isMinus(context, endingAt: start) {
        negate(from: UTF8Scan.start(ofScalarEndingAt: start, in: context.bytes))
      }
    case "+":
      if isMinus(context, endingAt: start) { start -= 1 }
    default:
      break
    }
  }

  /// 负16分; 正负3个百分点 is both; 减负2500亿元 and 胜负 are words.
  private mutating func takeNegative(_ context: FigureContext) {
    let sign = start - 3
    switch context.character(before: sign) {
    case "正": start = sign - 3
    case "减", "減", "增", "胜", "勝", "背", "肩", "担", "擔", "抱", "辜", "自", "欠", "重", "欺": break
    default:
      // 胜9盘，负16盘: lost.
      if !context.matches(.game, endingAt: end) { negate(from: sign) }
    }
  }

  /// A hyphen is a minus where no number, letter or closing sign stands before it.
  private func isMinus(_ context: FigureContext, endingAt end: Int) -> Bool {
    let offset = UTF8Scan.start(ofScalarEndingAt: end, in: context.bytes)
    if context.isDigit(at: offset - 1) || context.isLatinLetter(at: offset - 1) { return false }
    return !context.isScalar(before: offset, in: "%％)）月日号元—-~～")
  }

  /// Whether the unit is 分 of a score.
  private func isScorePoint(_ context: FigureContext) -> Bool {
    unit.map { context.unit($0).symbol == "分" } ?? false
  }

  private mutating func negate(from newStart: Int) {
    guard let negative = value.multiplied(by: ExactDecimal(-1)) else { return }
    value = negative
    start = newStart
  }

  private mutating func takePrefix(_ context: FigureContext) {
    guard let first = prefix(context, endingAt: start) else { return }
    if first.bound == .moreThan, countsRecords(context) { return }
    start = first.start
    bounds.insert(first.bound)
    // 不足 and 近 may stand before 约: 约近. One more word is taken in.
    if let second = prefix(context, endingAt: start) {
      start = second.start
      bounds.insert(second.bound)
    }
  }

  /// 超15项世界纪录: 超 is the verb.
  private func countsRecords(_ context: FigureContext) -> Bool {
    guard unit?.kind == .count else { return false }
    var offset = end
    for _ in 0..<7 where offset < context.bytes.count {
      if context.hasWord("纪录", at: offset) || context.hasWord("紀錄", at: offset) { return true }
      offset += UTF8Scan.length(ofLead: context.bytes[offset])
    }
    return false
  }

  /// The bound word before `end`, with or without a blank between, and where it begins; none that
  /// is a part of the figure before.
  private func prefix(
    _ context: FigureContext,
    endingAt end: Int
  ) -> (start: Int, bound: Quantity.Bound)? {
    guard let match = word(context, endingAt: end) else { return nil }
    let start = context.skippingBlanks(before: end) - match.length
    return start >= context.previousEnd ? (start, match.bound) : nil
  }

  private func word(_ context: FigureContext, endingAt end: Int) -> BoundTable.Match? {
    let offset = context.skippingBlanks(before: end)
    let tables = context.tables
    if let match = tables.bounds.match(.before, in: context.bytes, at: offset) { return match }
    let isLarge =
      numeral.trailingPower >= 4 || !numeral.traits.isDisjoint(with: [.magnitude, .bareMagnitude])
      || unit?.kind == .percent || unit?.kind == .fraction
    if isLarge, let match = tables.bounds.match(.beforeLarge, in: context.bytes, at: offset) {
      return match
    }
    guard numeral.traits.contains(.bareMagnitude) else { return nil }
    return tables.bounds.match(.beforeBare, in: context.bytes, at: offset)
  }

  mutating func takeSuffix(_ context: FigureContext) {
    let offset = context.skippingBlanks(from: end)
    guard let match = context.tables.bounds.match(.after, in: context.bytes, at: offset),
      match.bound != .moreThan
    else { return }
    end = offset + match.length
    bounds.insert(match.bound)
  }

  private var bound: Quantity.Bound {
    if case .interval = value { return numeral.traits.contains(.vague) ? .vague : .range }
    return bounds.strongest
  }

  var figure: Figure {
    Figure(range: start..<end, value: value, unit: unit ?? .none, bound: bound)
  }

  /// Marks the phrase as a range between two numbers.
  mutating func become(rangeTo upper: Value, end newEnd: Int, unit newUnit: UnitReference?) {
    guard case .decimal(let first) = value, case .decimal(let second) = upper else { return }
    value = .interval(lower: min(first, second), upper: max(first, second))
    end = newEnd
    unit = newUnit ?? unit
  }
}

/// The bounds that the words around one number name.
private struct Bounds: OptionSet {
  let rawValue: UInt16

  mutating func insert(_ bound: Quantity.Bound) {
    formUnion(Bounds(bound))
  }

  /// Two words: the stronger wins.
  var strongest: Quantity.Bound {
    if isEmpty { return .exact }
    for bound in Bounds.order where contains(Bounds(bound)) { return bound }
    return .exact
  }

  private static let order: [Quantity.Bound] = [
    .order, .range, .vague, .atLeast, .atMost, .moreThan, .lessThan, .approximate,
  ]
}

extension Bounds {
  private init(_ bound: Quantity.Bound) {
    let place =
      switch bound {
      case .exact: 0
      case .approximate: 1
      case .moreThan: 2
      case .atLeast: 3
      case .lessThan: 4
      case .atMost: 5
      case .range: 6
      case .vague: 7
      case .order: 8
      }
    self.init(rawValue: 1 << UInt16(place))
  }
}

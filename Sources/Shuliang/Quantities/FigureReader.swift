/// Finds the numerals of a text and asks the rules, in their written order, what each is.
///
/// Cost is linear in the text: every rule looks at most a fixed distance around its numeral.
struct FigureReader {
  private let bytes: [UInt8]
  private let tables: FigureTables
  private let context: FigureContext
  private var position = 0
  /// Where the last reading ended.
  private var readingEnd = 0
  /// Whether the last reading was a rank: 第二、三名 goes on with another.
  private var followsRank = false

  init(bytes: [UInt8], tables: FigureTables) {
    self.bytes = bytes
    self.tables = tables
    context = FigureContext(
      bytes: bytes,
      tables: tables,
      numeral: FigureReader.emptyNumeral(at: 0)
    )
  }

  /// The unit of a figure that it has read.
  func unit(of figure: Figure) -> Unit { context.unit(figure.unit) }

  /// The next reading of the text, or `nil` at its end.
  mutating func next() -> Reading? {
    while let trigger = NumeralTriggers.next(in: bytes, from: position) {
      if let reading = read(at: trigger)?.clipped(from: readingEnd) {
        let end = max(reading.range.upperBound, trigger + 1)
        position = end
        readingEnd = end
        if case .quantity = reading { context.previousEnd = end }
        followsRank = reading.isRank
        return reading
      }
      position = max(position, trigger + UTF8Scan.length(ofLead: bytes[trigger]))
    }
    position = bytes.count
    return nil
  }

  private mutating func read(at start: Int) -> Reading? {
    switch Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: start)) {
    case "第":
      return OrdinalRule.read(context, start)
    case "首", "榜":
      return FirstPlaceRule.read(context, at: start)
    case "半":
      if let word = tables.exclusions.word(in: bytes, covering: start) { return .lookalike(word) }
      context.ask(about: FigureReader.halfNumeral(at: start))
      return HalfRule.readHalfOfAll(context) ?? HalfRule.read(context)
    default:
      return readNumeral(at: start)
    }
  }

  private mutating func readNumeral(at start: Int) -> Reading? {
    guard let numeral = NumeralParser.parse(bytes, at: start) else {
      if let digits = DigitRun(bytes, at: start) {
        // More digits than any number has: a code.
        return .lookalike(Lookalike(range: digits.range, kind: .label))
      }
      return tables.exclusions.word(in: bytes, covering: start).map { .lookalike($0) }
    }
    if isWordOfFormalSigns(numeral) {
      return .lookalike(Lookalike(range: numeral.range, kind: .word))
    }
    context.ask(about: numeral)
    if followsRank, context.isScalar(before: start, in: "、和及与與"),
      context.previousEnd == UTF8Scan.start(ofScalarEndingAt: start, in: bytes),
      let rank = OrdinalRule.readFurther(context)
    {
      return rank
    }
    if let share = FractionRule.read(context) { return share }
    if let word = excluded(context) { return .lookalike(word) }
    if let reading = FigureReader.askRules(context) { return reading }
    position = numeral.range.upperBound
    return nil
  }

  /// 大陆首部, 参三: a formal digit counts only with a magnitude behind it (陆佰, 伍万元).
  private func isWordOfFormalSigns(_ numeral: Numeral) -> Bool {
    numeral.traits.contains(.chinese)
      && NumeralSign.isWordAsWell(UTF8Scan.scalar(in: bytes, at: numeral.range.lowerBound))
      && (numeral.scalarCount < 2 || numeral.trailingPower == 0 && numeral.scalarCount < 3)
  }

  /// The order in which the rules are asked; the first answer counts.
  private static func askRules(_ context: FigureContext) -> Reading? {
    if let reading = DateRule.read(context) { return reading }
    if let reading = QuotedNameRule.read(context) { return reading }
    if let reading = ScoreRule.read(context) { return reading }
    if let reading = ClockRule.read(context) { return reading }
    if let reading = LabelRule.read(context) { return reading }
    if let reading = TopRule.read(context) { return reading }
    if let reading = TenthsRule.read(context) { return reading }
    if let reading = HalfRule.readOneHalf(context) { return reading }
    if let reading = CompoundTimeRule.read(context) { return reading }
    return QuantityRule.read(context)
  }

  /// A word that holds the numeral, unless the numeral or its unit reaches beyond it (十分|钟).
  private func excluded(_ context: FigureContext) -> Lookalike? {
    let numeral = context.numeral
    guard !numeral.traits.contains(.arabic) || numeral.traits.contains(.chinese) else { return nil }
    guard let word = tables.exclusions.word(in: bytes, covering: numeral.range.lowerBound),
      word.range.upperBound >= numeral.range.upperBound
    else { return nil }
    guard word.range.lowerBound == numeral.range.lowerBound else { return word }
    let number = context.measured
    guard number.unit != nil else { return word }
    return number.end > word.range.upperBound || isSplit(context, number) ? nil : word
  }

  /// 分三期: behind 分 a number counts, except in words of its own (部分三级医院).
  private func isSplit(_ context: FigureContext, _ number: MeasuredNumber) -> Bool {
    context.previous == "分" && number.end == context.end + 3
      && !context.isScalar(before: context.start - 3, in: "部百充得十万区區积積")
  }

  private static func emptyNumeral(at start: Int) -> Numeral {
    Numeral(
      form: Numeral.Form(range: start..<start, traits: []),
      value: .decimal(ExactDecimal(0))
    )
  }

  private static func halfNumeral(at start: Int) -> Numeral {
    Numeral(
      form: Numeral.Form(range: start..<(start + 3), traits: .chinese, scalarCount: 1),
      value: .decimal(ExactDecimal(significand: 5, exponent: -1))
    )
  }
}

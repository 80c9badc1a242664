/// Digits that name and do not count: codes, models, versions, routes, telephone numbers,
/// list numbers (`S20`, `12345热线`, `5G`, `COVID-19`, `20号胶`, `科创50`, `1、`).
enum LabelRule {
  static func read(_ context: FigureContext) -> Reading? {
    guard context.numeral.traits.contains(.arabic) else { return spokenLabel(context) }
    if isListMark(context.next), let list = listNumber(context) { return list }
    if context.numeral.traits.contains(.dotted) || context.numeral.number == nil {
      return label(context, end: alphanumericEnd(context, from: context.end))
    }
    if standsInCode(context) || isTelephone(context) || isEvent(context) {
      return label(context, end: alphanumericEnd(context, from: context.end))
    }
    let start = context.skippingBlanks(before: context.start)
    if context.matches(.labelBefore, endingAt: start), !isMeasured(context) {
      return label(context, end: context.end)
    }
    let labelLength = context.tables.words.length(.labelAfter, in: context.bytes, at: context.end)
    if labelLength > 0, !isCount(context, before: labelLength) {
      return label(context, end: context.end)
    }
    if isProductNumber(context) || isBondName(context) { return label(context, end: context.end) }
    return nil
  }

  private static func label(_ context: FigureContext, end: Int) -> Reading {
    .lookalike(Lookalike(range: context.start..<end, kind: .label))
  }

  /// 三号, 五号线; 四〇四公司.
  private static func spokenLabel(_ context: FigureContext) -> Reading? {
    if context.numeral.traits.contains(.digitString) {
      return isPositional(context) ? nil : label(context, end: context.end)
    }
    guard context.isScalar(at: context.end, in: "号號"), context.numeral.scalarCount <= 3,
      context.numeral.traits.isDisjoint(with: [.magnitude, .bareMagnitude])
    else { return nil }
    return label(context, end: context.end + 3)
  }

  /// 一二○公里, 三五○名: digits by their places, by what they measure or count; but 四〇四公司, 一○五年.
  private static func isPositional(_ context: FigureContext) -> Bool {
    guard context.numeral.scalarCount > 2, let unit = context.measuredUnit else { return false }
    return switch unit.kind {
    case .count: context.isScalar(at: context.end, in: "人名位户戶辆輛座件栋棟隻株")
    case .duration: false
    default: true
    }
  }

  /// 1、 1. （1） at the head of a line or sentence.
  private static func listNumber(_ context: FigureContext) -> Reading? {
    guard context.numeral.traits == .arabic, context.numeral.integerDigits <= 2
    else { return nil }
    let before = context.character(before: context.skippingBlanks(before: context.start))
    guard isHead(before) else { return nil }
    let isClosed = context.isScalar(at: context.end, in: ")）")
    let isOpened = before == "（" || before == "("
    guard isClosed == isOpened || !isOpened else { return nil }
    if context.isDigit(at: context.end + 1) { return nil }
    let mark = UTF8Scan.length(ofLead: context.bytes[context.end])
    return .lookalike(Lookalike(range: context.start..<(context.end + mark), kind: .list))
  }

  /// Whether a list number may follow a scalar; U+0000 is the start of the text.
  private static func isHead(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\0", "\n", "。", "；", "：", "！", "？", "（", "(": true
    default: false
    }
  }

  private static func isListMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", ".", "．", ")", "）": true
    default: false
    }
  }

  /// Letters, `-`, `_`, `#`, `×` beside the digits.
  private static func standsInCode(_ context: FigureContext) -> Bool {
    let start = context.start
    if context.isLatinLetter(at: start - 1), !isCurrencyCode(context) { return true }
    switch context.next {
    case "×", "_", "*": return true
    default: break
    }
    switch context.previous {
    case "_", "#", "№", "×", "*", "＊", "＃", "=", "@", "&": return true
    case "%", "/": return isCodeByte(context, at: start - 2)
    case "-", "－":
      if context.isLatinLetter(at: start - 2) { return true }
      // 氦-3管: a hyphen behind Han text is a minus only before a measured amount.
      if UTF8Scan.isHan(context.scalar(before: start - 1)), !isMeasuredAmount(context) {
        return !context.matches(.levelVerb, endingAt: start - 1)
      }
      return isHeadOfCode(context)
    default: return isHeadOfCode(context)
    }
  }

  private static func isCodeByte(_ context: FigureContext, at offset: Int) -> Bool {
    context.isLatinLetter(at: offset) || context.isDigit(at: offset)
  }

  private static func isCurrencyCode(_ context: FigureContext) -> Bool {
    context.tables.units.prefixSymbol(in: context.bytes, endingAt: context.start) != nil
  }

  /// 5G, 3D, 4K: a letter follows that is no unit.
  private static func isHeadOfCode(_ context: FigureContext) -> Bool {
    guard context.isLatinLetter(at: context.end) else { return false }
    return UnitReader(context: context).read(at: context.end, after: context.numeral.form) == nil
  }

  /// 12345, 02232, 010-6205: long plain digits without a unit, or with a leading zero.
  private static func isTelephone(_ context: FigureContext) -> Bool {
    guard context.numeral.traits == .arabic else { return false }
    let hasLeadingZero =
      context.numeral.integerDigits > 2 && context.bytes[context.start] == 0x30
    if hasLeadingZero { return true }
    guard context.previous == "（" || context.previous == "(" else { return false }
    return context.isScalar(at: context.end, in: ")）.")
      && (4...6).contains(context.numeral.integerDigits)
  }

  /// “５·８”, “9·11”: quoted dates of events, and quoted codes such as “1+13”.
  private static func isEvent(_ context: FigureContext) -> Bool {
    guard ["“", "「", "『", "\""].contains(context.previous) else { return false }
    return context.isScalar(at: context.end, in: "”」』\"+＋")
  }

  private static func isMeasuredAmount(_ context: FigureContext) -> Bool {
    guard let unit = context.measuredUnit else { return false }
    return unit.kind != .count
  }

  private static func isMeasured(_ context: FigureContext) -> Bool {
    context.measuredUnit != nil
  }

  /// Whether a unit as long as the label word stands behind the number (5个, not 331国道).
  private static func isCount(_ context: FigureContext, before labelLength: Int) -> Bool {
    let start = context.skippingBlanks(from: context.end)
    guard let unit = UnitReader(context: context).read(at: start, after: context.numeral.form)
    else {
      return false
    }
    // 2.0版 names, and so does 20号.
    if context.next == "版", context.numeral.traits.contains(.decimal) { return false }
    return unit.end - start >= labelLength && !context.isScalar(at: context.end, in: "号號")
  }

  /// iPhone 16系列, iOS 18将: a plain number behind a Latin word, without a unit of measure.
  private static func isProductNumber(_ context: FigureContext) -> Bool {
    let before = context.skippingBlanks(before: context.start)
    guard before < context.start, context.isLatinLetter(at: before - 1),
      context.numeral.traits == .arabic
    else { return false }
    return !isMeasuredAmount(context)
  }

  /// 25只可转债 counts bonds; 22湖南 is no count of lakes.
  private static func isCertainCount(_ context: FigureContext) -> Bool {
    guard let unit = context.measuredUnit else { return false }
    return !unit.traits.contains(.figuresOnly)
  }

  /// 22湖南轻工MTN002, 伟24转债: the year of issue in the name of a bond.
  private static func isBondName(_ context: FigureContext) -> Bool {
    guard context.numeral.traits == .arabic, context.numeral.integerDigits == 2,
      !isCertainCount(context)
    else { return false }
    let end = min(context.bytes.count, context.end + 36)
    var offset = context.end
    while offset < end, !context.isScalar(at: offset, in: "，。；、！？”\n ") {
      if context.matches(.bondAfter, at: offset) { return true }
      offset += UTF8Scan.length(ofLead: context.bytes[offset])
    }
    return false
  }

  /// The end of the letters, digits and joining signs that go on from `offset`.
  private static func alphanumericEnd(_ context: FigureContext, from offset: Int) -> Int {
    var end = offset
    while end < context.bytes.count {
      let byte = context.bytes[end]
      let isJoiner = "-_./×+".utf8.contains(byte) && isCodeByte(context, at: end + 1)
      guard UTF8Scan.isDigit(byte) || UTF8Scan.isLatinLetter(byte) || isJoiner else { break }
      end += 1
    }
    return end
  }
}

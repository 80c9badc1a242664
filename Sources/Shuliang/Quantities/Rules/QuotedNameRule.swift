/// A short quoted phrase that begins with a numeral is a name: `“六个典范”`, `“三项改革”`,
/// `“20连调”`; so is a span of years with a programme behind it: `三年行动`.
enum QuotedNameRule {
  /// A quotation of more scalars is running text.
  private static let longestName = 8

  @inline(__always)
  static func read(_ context: FigureContext) -> Reading? {
    let mayBeYears = context.next == "年" || context.next == " "
    return mayBeYears || context.previous == "、" || isOpeningMark(context.previous)
      ? readName(context) : nil
  }

  @inline(never)
  private static func readName(_ context: FigureContext) -> Reading? {
    if let end = quotedEnd(context) {
      return .lookalike(Lookalike(range: context.start..<end, kind: .name))
    }
    if isSlogan(context) {
      return .lookalike(Lookalike(range: context.start..<context.end, kind: .name))
    }
    let years = context.skippingBlanks(from: context.end)
    guard context.hasWord("年", at: years), context.matches(.programme, at: years + 3) else {
      return nil
    }
    return .lookalike(Lookalike(range: context.start..<(years + 3), kind: .name))
  }

  /// “15分钟健康服务圈”: a longer quotation that ends in a word for a programme or a network.
  private static let longestProgramme = 14

  private static func quotedEnd(_ context: FigureContext) -> Int? {
    guard isOpeningMark(context.previous) else { return nil }
    var offset = context.start
    for count in 0...longestProgramme where offset < context.bytes.count {
      if context.isScalar(at: offset, in: "”」』》") {
        let isName = count <= longestName || context.isScalar(before: offset, in: "圈网網带帶链鏈")
        return !isName || isFigure(context, offset) ? nil : offset
      }
      if context.isScalar(at: offset, in: "，。；！？,\n") { return nil }
      offset += UTF8Scan.length(ofLead: context.bytes[offset])
    }
    return nil
  }

  /// “四个中心、六个基地”: a short quoted list of parts that begin with a Chinese digit each.
  private static func isSlogan(_ context: FigureContext) -> Bool {
    guard context.numeral.traits == .chinese, context.numeral.scalarCount == 1,
      context.previous == "、" || isOpeningMark(context.previous)
    else { return false }
    var start = context.start
    var length = 0
    while !isOpeningMark(context.character(before: start)) {
      length += 1
      if start == 0 || length > longestSlogan || isEnd(context.character(before: start)) {
        return false
      }
      start = UTF8Scan.start(ofScalarEndingAt: start, in: context.bytes)
    }
    guard case .digit = NumeralSign(context.scalar(at: start)) else { return false }
    var isList = context.previous == "、"
    var offset = context.end
    while offset < context.bytes.count, length <= longestSlogan {
      let scalar = context.character(at: offset)
      if scalar == "”" || scalar == "」" { return isList }
      if isEnd(scalar) { return false }
      if scalar == "、" { isList = true }
      offset += UTF8Scan.length(ofLead: context.bytes[offset])
      length += 1
    }
    return false
  }

  /// A longer list in quotes is a sentence.
  private static let longestSlogan = 18

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "；", "！", "？", "”", "」", "\n": true
    default: false
    }
  }

  private static func isOpeningMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "「", "『", "《": true
    default: false
    }
  }

  /// “100%” says no more than a figure.
  private static func isFigure(_ context: FigureContext, _ end: Int) -> Bool {
    let number = context.measured
    guard number.end == end, let unit = number.unit else { return false }
    return unit.kind != .count
  }
}

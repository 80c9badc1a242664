/// Calendar dates, years and the spans between them: `2012年`, `1—10月`, `6日至22日`, `90年代`,
/// `2025-10-31`, `一九九八年`.
enum DateRule {
  /// 7、8、9月 and the like; a longer list of numbers is no date.
  private static let longestList = 12

  /// A date shows by two or four digits, or by what follows the numeral.
  @inline(__always)
  static func read(_ context: FigureContext) -> Reading? {
    let digits = context.numeral.form.integerDigits
    return digits == 2 || digits == 4 || canFollow(context.next) ? readDate(context) : nil
  }

  @inline(never)
  private static func readDate(_ context: FigureContext) -> Reading? {
    if context.numeral.integerDigits == 4, let end = isoDateEnd(context) {
      return date(context, end)
    }
    if isNumberedYear(context) { return date(context, context.end + 3) }
    if isNakedYear(context) { return date(context, context.end) }
    guard canFollow(context.next), let end = dateEnd(context) else { return nil }
    return date(context, end)
  }

  /// Whether a scalar can stand behind a numeral of a date: the begin of a part's name, or what
  /// joins two numbers.
  private static func canFollow(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || beginsName(scalar) || joinerLength(scalar) != nil
  }

  /// Whether the name of a part of a date may begin with a scalar.
  private static func beginsName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "年", "月", "日", "号", "號", "世", "季", "财", "財", "赛", "賽", "球", "雪", "学", "學": true
    default: false
    }
  }

  private static func date(_ context: FigureContext, _ end: Int) -> Reading {
    .lookalike(Lookalike(range: context.start..<end, kind: .date))
  }

  /// The end of a date that this numeral begins, its later parts included.
  private static func dateEnd(_ context: FigureContext) -> Int? {
    if let end = partEnd(context, context.numeral) { return end }
    if context.numeral.traits.contains(.adjacentDigits), context.hasWord("年代", at: context.end) {
      return context.end + 6
    }
    // 1—10月, 21—22日, 2024—2025年, 7、8月: the part's name stands behind the last number.
    var offset = context.end
    var parts = 1
    while parts < longestList, let joiner = joinerLength(context, at: offset),
      let next = NumeralParser.parse(context.bytes, at: offset + joiner),
      next.number != nil
    {
      if let end = partEnd(context, next), isCompatible(context.numeral, next) { return end }
      offset = next.range.upperBound
      parts += 1
    }
    return nil
  }

  /// The end of number and name: 2012|年, 10|月, 22|日.
  private static func partEnd(_ context: FigureContext, _ numeral: Numeral) -> Int? {
    let end = context.skippingBlanks(from: numeral.range.upperBound)
    guard beginsName(context.character(at: end)), let number = numeral.number,
      numeral.traits.isDisjoint(with: [.decimal, .grouped, .magnitude, .bareMagnitude])
    else { return nil }
    if context.hasWord("年", at: end) {
      // 2025/26年度
      if isNextYear(context, numeral), context.hasWord("年度", at: end) { return end + 6 }
      return isYear(context, numeral, number, end) ? end + 3 : nil
    }
    if context.hasWord("月", at: end), isBetween(number, 1, 12) { return end + 3 }
    if context.hasWord("日", at: end), isBetween(number, 1, 31), !isYen(context, at: end) {
      // 连续两日, 连续5日 are lengths of time.
      let isDuration =
        context.isScalar(at: numeral.range.lowerBound, in: "两兩")
        || context.matches(.durationVerb, endingAt: numeral.range.lowerBound)
        || context.tables.bounds.match(.before, in: context.bytes, at: numeral.range.lowerBound)
          != nil
        || context.isScalar(before: numeral.range.lowerBound - 3, in: "连連")
      return isDuration ? nil : end + 3
    }
    if context.isScalar(at: end, in: "号號"), isBetween(number, 1, 31),
      context.hasWord("月", endingAt: context.skippingBlanks(before: numeral.range.lowerBound))
    {
      return end + 3
    }
    if context.hasWord("世纪", at: end) || context.hasWord("世紀", at: end), isBetween(number, 1, 30) {
      return end + 6
    }
    if isSeason(context, numeral, at: end) { return end + 6 }
    if context.hasWord("季", at: end), isBetween(number, 1, 4), !context.hasWord("季赛", at: end),
      !context.isScalar(before: numeral.range.lowerBound, in: "连連")
    {
      return end + (context.hasWord("季度", at: end) ? 6 : 3)
    }
    if context.hasWord("财年", at: end) || context.hasWord("財年", at: end) { return end + 6 }
    return nil
  }

  /// 升值2|日元; but 7月4日|元首会议.
  private static func isYen(_ context: FigureContext, at day: Int) -> Bool {
    context.isScalar(at: day + 3, in: "元圆圓") && context.previous != "月"
  }

  /// 2023—2024赛季: a season named by its year.
  private static func isSeason(_ context: FigureContext, _ numeral: Numeral, at end: Int) -> Bool {
    guard numeral.traits == .arabic else { return false }
    // 112學年: counted from the Republic.
    if numeral.integerDigits == 3 { return context.hasWord("學年", at: end) }
    guard numeral.integerDigits == 4 || isNextYear(context, numeral) else { return false }
    return ["赛季", "賽季", "球季", "雪季", "学年", "學年", "财季", "財季"].contains {
      context.hasWord($0, at: end)
    }
  }

  /// 2024—|25|赛季, 2025/26至2029/|30|年度: the year after the one directly before, without its century.
  private static func isNextYear(_ context: FigureContext, _ numeral: Numeral) -> Bool {
    let start = numeral.range.lowerBound
    guard numeral.integerDigits == 2, numeral.traits == .arabic, start > 4,
      let next = numeral.number?.aligned(to: 0)
    else { return false }
    let joiner = context.bytes[start - 1] < 0x80 ? 1 : 3
    guard start > joiner + 3, joinerLength(context, at: start - joiner) == joiner,
      let first = NumeralParser.parse(context.bytes, at: start - joiner - 4),
      first.traits == .arabic, first.integerDigits == 4, let year = first.number?.aligned(to: 0)
    else { return false }
    return (1900...2100).contains(year) && (year + 1) % 100 == next
  }

  private static func isYear(
    _ context: FigureContext,
    _ numeral: Numeral,
    _ number: ExactDecimal,
    _ end: Int
  ) -> Bool {
    if context.matches(
      .eraBefore,
      endingAt: context.skippingBlanks(before: numeral.range.lowerBound)
    ) {
      return true
    }
    if context.hasWord("年代", at: end) || context.hasWord("年级", at: end) { return true }
    if numeral.traits == .arabic, isBetween(number, 90, 140), context.place.region == .taiwan,
      !context.matches(.durationVerb, endingAt: numeral.range.lowerBound)
    {
      return true  // The years of the Republic.
    }
    if numeral.traits.contains(.digitString) { return true }
    guard numeral.traits == .arabic else { return false }
    if numeral.integerDigits == 4, isBetween(number, 1000, 2200) {
      return !context.hasWord("年历史", at: end) && !context.hasWord("年歷史", at: end)
    }
    // 97年3月, ’97年; 08年.
    guard numeral.integerDigits == 2 else { return false }
    let isApostrophe = context.isScalar(before: context.start, in: "’'‘")
    let hasZero = context.bytes[numeral.range.lowerBound] == 0x30
    return isApostrophe || hasZero || isMonth(context, at: end + 3)
  }

  private static func isMonth(_ context: FigureContext, at offset: Int) -> Bool {
    guard let next = NumeralParser.parse(context.bytes, at: offset), let number = next.number else {
      return false
    }
    return isBetween(number, 1, 12) && context.hasWord("月", at: next.range.upperBound)
  }

  private static func isBetween(_ number: ExactDecimal, _ low: Int, _ high: Int) -> Bool {
    !(number < ExactDecimal(low)) && !(ExactDecimal(high) < number)
  }

  /// 2024—2025年 and 1—10月 are alike; 3—5年 is a duration and never gets here.
  private static func isCompatible(_ first: Numeral, _ second: Numeral) -> Bool {
    first.traits.isDisjoint(with: [.decimal, .grouped, .magnitude])
      && second.integerDigits + 2 >= first.integerDigits
  }

  private static func joinerLength(_ context: FigureContext, at offset: Int) -> Int? {
    let position = context.skippingBlanks(from: offset)
    return joinerLength(context.character(at: position)).map { position - offset + $0 }
  }

  private static func joinerLength(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "至", "到", "—", "–", "～", "、", "和", "或", "及", "―": 3
    case "-", "~", "/": 1
    default: nil
    }
  }

  /// 2023中国最具幸福感城市, ’97中国: a year without 年 before a noun that is no certain unit.
  private static func isNakedYear(_ context: FigureContext) -> Bool {
    guard context.numeral.traits == .arabic, let number = context.numeral.number else {
      return false
    }
    if context.numeral.integerDigits == 2 {
      return context.isScalar(before: context.start, in: "’'")
    }
    guard context.numeral.integerDigits == 4, isBetween(number, 1949, 2100) else { return false }
    if isEdition(context.next), isBetween(number, 2010, 2035) { return true }
    guard let unit = context.measuredUnit else {
      return !context.isScalar(at: context.end, in: "—-~～至到:：/")
    }
    return unit.traits.contains(.figuresOnly)
  }

  /// 2025版, 2026届: what a year names.
  private static func isEdition(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "版", "届", "屆", "级", "級", "款": true
    default: false
    }
  }

  /// 20.2026年: the number of a list item and a year.
  private static func isNumberedYear(_ context: FigureContext) -> Bool {
    guard context.next == "年", context.numeral.traits.contains(.decimal) else { return false }
    let year = context.end - 4
    let bytes = context.bytes
    return year > context.start && bytes[year - 1] == UInt8(ascii: ".")
      && (bytes[year] == 0x31 && bytes[year + 1] == 0x39
        || bytes[year] == 0x32 && bytes[year + 1] == 0x30)
  }

  /// 2025-10-31, 2025/10/31, 2025.10.31.
  private static func isoDateEnd(_ context: FigureContext) -> Int? {
    let bytes = context.bytes
    let yearEnd = context.start + 4
    guard isYearDigits(context), yearEnd < bytes.count, "-/.".utf8.contains(bytes[yearEnd]),
      let month = digits(context, at: yearEnd + 1), month.upperBound < bytes.count,
      bytes[month.upperBound] == bytes[yearEnd], let day = digits(context, at: month.upperBound + 1)
    else { return nil }
    return day.upperBound
  }

  private static func isYearDigits(_ context: FigureContext) -> Bool {
    let first = context.bytes[context.start]
    return (first == 0x31 || first == 0x32)
      && (1..<4).allSatisfy { context.isDigit(at: context.start + $0) }
      && !context.isDigit(at: context.start + 4)
  }

  private static func digits(_ context: FigureContext, at start: Int) -> Range<Int>? {
    var end = start
    while context.isDigit(at: end), end - start < 2 { end += 1 }
    return end > start ? start..<end : nil
  }
}

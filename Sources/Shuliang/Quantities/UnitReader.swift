/// Reads the unit behind a number: the longest name, and rates joined from two (`立方米/天`).
struct UnitReader {
  let context: FigureContext

  struct Match {
    var unit: UnitReference
    var end: Int
  }

  /// The unit at `start`, for a number written as `numeral`; `nil` where none stands there.
  func read(at start: Int, after numeral: Numeral.Form) -> Match? {
    guard let found = context.tables.units.longestMatch(in: context.bytes, at: start) else {
      return nil
    }
    let end = start + found.length
    guard isWhole(start..<end), suits(found.unit, numeral, end) else {
      return nil
    }
    let isRegional = found.unit.traits.contains(.regional)
    var match = Match(unit: isRegional ? regional(found.unit) : found.unit, end: end)
    if let slash = slashLength(at: end) { joinRate(&match, after: slash) }
    return match
  }

  /// Whether a Latin name ends where the word does, and a Han name is not the head of a longer
  /// word (分|别, 项|目).
  private func isWhole(_ range: Range<Int>) -> Bool {
    let last = context.bytes[range.upperBound - 1]
    if UTF8Scan.isLatinLetter(last) {
      if context.isLatinLetter(at: range.upperBound) || context.isDigit(at: range.upperBound) {
        return false
      }
      return range.count > 1 || isSafeLetter(range.lowerBound)
    }
    let longer = context.tables.words.length(
      .unitAfterNot,
      in: context.bytes,
      at: range.lowerBound
    )
    return longer <= range.count || isStillWhole(range)
  }

  /// 分2期|建设, 3项|目标: a unit all the same, however a longer word begins.
  private func isStillWhole(_ range: Range<Int>) -> Bool {
    context.hasWord("分", endingAt: context.start)
      || context.tables.words.length(.unitStill, in: context.bytes, at: range.lowerBound) > 0
  }

  /// A single letter is a unit only where it is rarely anything else (`5G`, `4A级`, `3D` are not).
  private func isSafeLetter(_ offset: Int) -> Bool {
    switch context.bytes[offset] {
    case UInt8(ascii: "m"), UInt8(ascii: "g"), UInt8(ascii: "t"), UInt8(ascii: "h"),
      UInt8(ascii: "s"), UInt8(ascii: "L"), UInt8(ascii: "l"), UInt8(ascii: "V"),
      UInt8(ascii: "W"):
      !context.isScalar(at: offset + 1, in: "-")
    case UInt8(ascii: "A"): isNear(.energyBefore)  // 63A of current; not 5A级, 3A景区.
    case UInt8(ascii: "P"): isNear(.computingBefore)  // 算力4000P; not 1080P.
    default: false
    }
  }

  private func isNear(_ list: ContextWords.List) -> Bool {
    context.tables.words.contains(
      list,
      in: context.bytes,
      range: context.clauseStart(before: context.start, limit: 45)..<context.start
    )
  }

  @inline(__always)
  private func suits(_ unit: UnitReference, _ numeral: Numeral.Form, _ end: Int) -> Bool {
    guard unit.traits.contains(.figuresOnly), !numeral.traits.contains(.arabic) else { return true }
    return suitsWords(unit, numeral, end)
  }

  /// Whether a unit that is a common noun as well counts behind a Chinese numeral.
  @inline(never)
  private func suitsWords(_ unit: UnitReference, _ numeral: Numeral.Form, _ end: Int) -> Bool {
    // 千亿企业, 百亿房企: of that size, not so many.
    if numeral.traits.contains(.bareMagnitude), numeral.trailingPower >= 8 {
      return context.isScalar(at: end, in: "级級")
    }
    if numeral.scalarCount > 1 { return true }
    // 分三期, 分两步: 分 shows that it counts. 一死五伤, 三男两女: so does a second count beside it.
    if context.hasWord("分", endingAt: context.start) { return true }
    // 升息半碼, 加息半厘.
    if unit.sense == .length || unit.kind == .percent { return isNear(.interestBefore) }
    guard unit.sense == .counted else { return false }
    if context.start > 0, context.previousEnd == context.start { return true }
    if case .digit = NumeralSign(context.scalar(at: end)) { return true }
    return false
  }

  /// 元 and $ in the currency of the place the text was written in.
  func regional(_ unit: UnitReference) -> UnitReference {
    guard unit.traits.contains(.regional) else { return unit }
    if context.unit(unit).symbol == "USD" { return context.place.dollar ?? unit }
    return namedCurrency ?? context.place.money ?? unit
  }

  /// The currency named before the number: 新台币300元.
  private var namedCurrency: UnitReference? {
    let offset = context.skippingBlanks(before: context.start)
    return context.tables.units.currencyName(in: context.bytes, endingAt: offset)
  }

  /// 立方米|/|天, 例|/|10万人: the second unit joins the first.
  private func joinRate(_ match: inout Match, after slash: Int) {
    let offset = match.end + slash
    if context.tables.units.longestMatch(in: context.bytes, at: offset) == nil,
      let per = NumeralParser.parse(context.bytes, at: offset)
    {
      // A rate per so many: the number stays in the unit's name, as written.
      guard
        let found = context.tables.units.longestMatch(in: context.bytes, at: per.range.upperBound)
      else { return }
      let end = per.range.upperBound + found.length
      // 3款|每100毫升售价: the price is per so much.
      guard match.unit.kind == .count,
        found.unit.kind == .count || !context.hasWord("每", at: match.end),
        isWhole(per.range.upperBound..<end)
      else { return }
      var rate = context.unit(match.unit)
      rate.symbol += "/" + String(decoding: context.bytes[offset..<end], as: UTF8.self)
      rate.factor = nil
      match.unit = context.adopt(rate)
      match.end = end
      return
    }
    guard let found = context.tables.units.longestMatch(in: context.bytes, at: offset),
      isWhole(offset..<(offset + found.length)) || found.length == 1
    else { return }
    let end = offset + found.length
    guard !context.isLatinLetter(at: end) || !context.isLatinLetter(at: end - 1) else { return }
    // 5次/天: what is counted keeps the name that it is counted by.
    let name = match.unit.kind == .count ? offset..<end : nil
    match.unit = context.rate(match.unit, per: found.unit, calledAsIn: name)
    match.end = end
  }

  private func slashLength(at offset: Int) -> Int? {
    if context.hasWord("/", at: offset) { return 1 }
    return context.hasWord("每", at: offset) ? 3 : nil
  }
}

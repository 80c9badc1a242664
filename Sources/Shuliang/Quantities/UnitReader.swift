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
    guard isWhole(start..<end), suits(found.unit, numeral) else {
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
    return longer <= range.count
  }

  /// A single letter is a unit only where it is rarely anything else (`5G`, `4A级`, `3D` are not).
  private func isSafeLetter(_ offset: Int) -> Bool {
    switch context.bytes[offset] {
    case UInt8(ascii: "m"), UInt8(ascii: "g"), UInt8(ascii: "t"), UInt8(ascii: "h"),
      UInt8(ascii: "s"), UInt8(ascii: "L"), UInt8(ascii: "l"), UInt8(ascii: "V"),
      UInt8(ascii: "W"):
      !context.isScalar(at: offset + 1, in: "-")
    case UInt8(ascii: "A"):
      // 63A of current; not 5A级, 3A景区.
      context.tables.words.contains(
        .energyBefore,
        in: context.bytes,
        range: context.clauseStart(before: context.start, limit: 45)..<context.start
      )
    default: false
    }
  }

  private func suits(_ unit: UnitReference, _ numeral: Numeral.Form) -> Bool {
    if unit.traits.contains(.figuresOnly), !numeral.traits.contains(.arabic),
      numeral.scalarCount < 2
    {
      // 分三期, 分两步: 分 shows that it counts.
      return context.hasWord("分", endingAt: context.start)
    }
    return true
  }

  /// 元 and $ in the currency of the place the text was written in.
  func regional(_ unit: UnitReference) -> UnitReference {
    guard unit.traits.contains(.regional) else { return unit }
    if context.unit(unit).symbol == "USD" { return context.dollar ?? unit }
    return namedCurrency ?? context.money ?? unit
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
      guard match.unit.kind == .count, isWhole(per.range.upperBound..<end) else { return }
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
    if match.unit.kind == .count {
      let counted = context.unit(match.unit)
      var rate = counted.per(context.unit(found.unit))
      let written = String(decoding: context.bytes[offset..<end], as: UTF8.self)
      rate.symbol = "\(counted.symbol)/\(written)"
      match.unit = context.adopt(rate)
    } else {
      match.unit = context.rate(match.unit, per: found.unit)
    }
    match.end = end
  }

  private func slashLength(at offset: Int) -> Int? {
    switch context.character(at: offset) {
    case "/": 1
    case "每": 3
    default: nil
    }
  }
}

extension Unit {
  /// The unit of so much of this for each of `other`: m3 per d is `m3/d`.
  func per(_ other: Unit) -> Unit {
    var rate = self
    rate.symbol = "\(symbol)/\(other.symbol)"
    rate.dimension = "\(dimension)/\(other.dimension)"
    rate.ucum = ucum.isEmpty || other.ucum.isEmpty ? "" : "\(ucum)/\(other.ucum)"
    if let factor, let divisor = other.factor?.reciprocal,
      let quotient = factor.multiplied(by: divisor),
      !other.base.isEmpty, !base.isEmpty
    {
      rate.factor = quotient
      rate.base = "\(base)/\(other.base)"
    } else {
      rate.factor = nil
      rate.base = ""
    }
    rate.traits.formIntersection(.scaled)
    return rate
  }
}

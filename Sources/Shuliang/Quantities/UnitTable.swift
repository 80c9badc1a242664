/// Every unit by every name it is written with. Immutable; made once and shared.
public struct UnitTable: Sendable {
  private let entries: [Entry]
  private let names: ByteTrie
  /// Signs before a number, read backwards: `US$`.
  private let symbols: ByteTrie
  /// Names of currencies in Han, read backwards: 新台币.
  private let currencyNames: ByteTrie
  private let units: [String: Unit]

  private struct Entry: Sendable {
    var name: String
    var unit: Unit
  }

  /// A unit found in a text.
  struct Match {
    let length: Int
    let unit: Unit
  }

  /// The units of the library: `units.tsv`, `currencies.tsv`, `classifiers.tsv`.
  public static let standard: UnitTable = {
    do {
      var entries = try unitEntries(name: "units.tsv", text: GeneratedTables.units.description)
      entries += try currencyEntries(GeneratedTables.currencies.description)
      entries += try classifierEntries(GeneratedTables.classifiers.description)
      return UnitTable(entries)
    } catch {
      // The tables are checked when they are generated and by the tests.
      fatalError("\(error)")
    }
  }()

  private init(_ entries: [Entry]) {
    self.entries = entries
    names = ByteTrie(entries.enumerated().map { (key: Array($1.name.utf8), value: $0) })
    symbols = ByteTrie.reversed(
      entries.enumerated().filter { UnitTable.isPrefixSymbol($1) }.map {
        (key: Array($1.name.utf8), value: $0)
      }
    )
    currencyNames = ByteTrie.reversed(
      entries.enumerated().filter {
        $1.unit.kind == .currency && !UnitTable.isPrefixSymbol($1)
          && !$1.unit.traits.contains(.regional) && !$1.name.hasPrefix("元")
      }.map { (key: Array($1.name.utf8), value: $0) }
    )
    units = Dictionary(
      entries.filter {
        $0.unit.kind != .count && $0.unit.kind != .age && $0.unit.scale == ExactDecimal(1)
      }.map {
        ($0.unit.symbol, $0.unit)
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The table with a user's own units, which win over those of the same name.
  ///
  /// - Parameters:
  ///   - text: Tab-separated values with the columns of `units.tsv`: `symbol`, `kind`,
  ///     `dimension`, `factor`, `base`, `ucum`, `names` (parted by `|`) and, if wanted, `figures`
  ///     and `carried`.
  ///   - name: What errors call the table, such as the file's path.
  /// - Throws: `TableError` with the line of a malformed row.
  public func adding(_ text: String, name: String) throws(TableError) -> UnitTable {
    UnitTable(entries + (try UnitTable.unitEntries(name: name, text: text)))
  }

  /// The unit with a canonical symbol.
  public func unit(symbol: String) -> Unit? { units[symbol] }

  /// The currency of a region.
  func money(_ region: Region) -> Unit? { units[region.currency] }

  /// The longest unit name that begins at `offset`.
  func longestMatch(in bytes: [UInt8], at offset: Int) -> Match? {
    guard let match = names.longestMatch(in: bytes, at: offset) else { return nil }
    return Match(length: match.length, unit: entries[match.value].unit)
  }

  /// The currency sign that ends at `offset`: `$`, `US$`, `￥`.
  func prefixSymbol(in bytes: [UInt8], endingAt offset: Int) -> Match? {
    guard let match = symbols.longestMatch(in: bytes, endingAt: offset) else { return nil }
    return Match(length: match.length, unit: entries[match.value].unit)
  }

  /// The code of the currency whose Han name ends at `offset`.
  func currencyName(in bytes: [UInt8], endingAt offset: Int) -> String? {
    currencyNames.longestMatch(in: bytes, endingAt: offset).map { entries[$0.value].unit.symbol }
  }

  /// Signs and Latin codes stand before the number as well as after it.
  private static func isPrefixSymbol(_ entry: Entry) -> Bool {
    guard entry.unit.kind == .currency, let first = entry.name.unicodeScalars.first else {
      return false
    }
    if UTF8Scan.isHan(first.value) { return false }
    // COP30 is a conference: of the codes only those that news prints before amounts.
    let hasSign = entry.name.unicodeScalars.contains { !$0.properties.isAlphabetic }
    return hasSign || ["RMB", "USD", "HKD", "CNY", "EUR", "TWD", "NTD"].contains(entry.name)
  }
}

// MARK: Reading the tables

extension UnitTable {
  private static func unitEntries(name: String, text: String) throws(TableError) -> [Entry] {
    let table = try TSVTable(
      name: name,
      text: text,
      columns: ["symbol", "kind", "dimension", "factor", "base", "ucum", "names"]
    )
    var entries: [Entry] = []
    for row in table.rows {
      guard let kind = Quantity.Kind(rawValue: row["kind"]) else {
        throw table.error(row, "'\(row["kind"])' is no kind of quantity")
      }
      guard !row["symbol"].isEmpty, !row.names("names").isEmpty else {
        throw table.error(row, "a unit needs a symbol and at least one name")
      }
      let unit = Unit(
        symbol: row["symbol"],
        kind: kind,
        dimension: row["dimension"],
        factor: try factor(of: row, in: table),
        base: row["base"],
        ucum: row["ucum"]
      )
      let careful = row.names("figures")
      for name in row.names("names") {
        var unit = unit
        if row["carried"] == "written" { unit.symbol = name }
        if careful.contains(name) { unit.traits.insert(.figuresOnly) }
        entries.append(Entry(name: name, unit: unit))
      }
    }
    return entries
  }

  /// A decimal, a fraction such as `2000/3`, or nothing.
  private static func factor(
    of row: TSVTable.Row,
    in table: TSVTable
  ) throws(TableError) -> Rational? {
    let text = row["factor"]
    if text.isEmpty { return nil }
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = sides.compactMap { ExactDecimal(String($0)).flatMap { Rational($0) } }
    guard numbers.count == sides.count, (1...2).contains(sides.count) else {
      throw table.error(row, "'\(text)' is neither a decimal nor a fraction")
    }
    guard numbers.count == 2 else { return numbers[0] }
    guard let divisor = numbers[1].reciprocal, let factor = numbers[0].multiplied(by: divisor)
    else { throw table.error(row, "'\(text)' divides by zero or is too long") }
    return factor
  }

  private static func currencyEntries(_ text: String) throws(TableError) -> [Entry] {
    let table = try TSVTable(
      name: "currencies.tsv",
      text: text,
      columns: ["code", "factor", "names"]
    )
    var entries: [Entry] = []
    for row in table.rows {
      guard let scale = ExactDecimal(row["factor"]), scale.significand > 0 else {
        throw table.error(row, "the factor '\(row["factor"])' is no positive decimal")
      }
      for name in row.names("names") {
        let unit = Unit(
          symbol: row["code"],
          kind: .currency,
          dimension: "currency",
          factor: Rational(1, over: 1),
          base: row["code"],
          ucum: "",
          scale: scale,
          traits: ["元", "圓", "圆", "$"].contains(name) ? .regional : []
        )
        entries.append(Entry(name: name, unit: unit))
      }
    }
    return entries
  }

  private static func classifierEntries(_ text: String) throws(TableError) -> [Entry] {
    let table = try TSVTable(
      name: "classifiers.tsv",
      text: text,
      columns: ["classifier", "variants", "group", "use"]
    )
    var entries: [Entry] = []
    for row in table.rows {
      guard ["any", "figures"].contains(row["use"]) else {
        throw table.error(row, "use is 'any' or 'figures', not '\(row["use"])'")
      }
      for name in [row["classifier"]] + row.names("variants") {
        let unit = Unit(
          symbol: name,
          kind: .count,
          dimension: "count",
          factor: nil,
          base: "",
          ucum: "",
          scale: ExactDecimal(1),
          traits: row["use"] == "figures" ? .figuresOnly : []
        )
        entries.append(Entry(name: name, unit: unit))
      }
    }
    return entries
  }
}

extension TSVTable {
  func error(_ row: Row, _ reason: String) -> TableError {
    TableError(table: name, line: row.line, reason: reason)
  }
}

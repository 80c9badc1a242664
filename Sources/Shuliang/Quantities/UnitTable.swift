/// Every unit by every name it is written with. Immutable; made once and shared.
public struct UnitTable: Sendable {
  private let contents: Contents

  private struct Entry: Sendable {
    var name: String
    var unit: Unit
  }

  /// A unit found in a text.
  struct Match {
    let length: Int
    let unit: UnitReference
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
    contents = Contents(entries)
  }

  /// What a table holds: one object, because every text and every rule hands the table on.
  private final class Contents: Sendable {
    let entries: [Entry]
    /// The units without a name first, then one a name.
    let units: [Unit]
    let references: [UnitReference]
    let names: ScalarTrie
    /// Signs before a number, read backwards: `US$`.
    let symbols: ScalarTrie
    /// Names of currencies in Han, read backwards: 新台币.
    let currencyNames: ScalarTrie
    let symbolReferences: [String: UnitReference]

    init(_ entries: [Entry]) {
      self.entries = entries
      let units = UnitReference.unnamed + entries.map(\.unit)
      let references = units.enumerated().map { UnitReference(index: Int32($0), $1) }
      let named = zip(entries, UnitReference.unnamed.count...)
      names = ScalarTrie(named.map { (key: Array($0.name.utf8), value: $1) })
      symbols = ScalarTrie.reversed(
        named.filter { entry, _ in UnitTable.isPrefixSymbol(entry) }.map {
          (key: Array($0.name.utf8), value: $1)
        }
      )
      currencyNames = ScalarTrie.reversed(
        named.filter { entry, _ in
          entry.unit.kind == .currency && !UnitTable.isPrefixSymbol(entry)
            && !entry.unit.traits.contains(.regional) && !entry.name.hasPrefix("元")
        }.map { (key: Array($0.name.utf8), value: $1) }
      )
      symbolReferences = Dictionary(
        named.filter { entry, _ in
          entry.unit.kind != .count && entry.unit.kind != .age && !entry.unit.isScaled
        }.map { ($0.unit.symbol, references[$1]) },
        uniquingKeysWith: { first, _ in first }
      )
      self.units = units
      self.references = references
    }
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
    UnitTable(contents.entries + (try UnitTable.unitEntries(name: name, text: text)))
  }

  /// The unit with a canonical symbol.
  public func unit(symbol: String) -> Unit? { reference(symbol: symbol).map { self[$0] } }

  /// The unit with a canonical symbol, as rules hand it on.
  func reference(symbol: String) -> UnitReference? { contents.symbolReferences[symbol] }

  /// The whole unit of a reference that came from this table.
  @inline(__always)
  subscript(reference: UnitReference) -> Unit { contents.units[Int(reference.index)] }

  /// The longest unit name that begins at `offset`.
  @inline(__always)
  func longestMatch(in bytes: [UInt8], at offset: Int) -> Match? {
    guard let match = contents.names.longestMatch(in: bytes, at: offset) else { return nil }
    return Match(length: match.length, unit: contents.references[match.value])
  }

  /// The currency sign that ends at `offset`: `$`, `US$`, `￥`.
  @inline(__always)
  func prefixSymbol(in bytes: [UInt8], endingAt offset: Int) -> Match? {
    guard let match = contents.symbols.longestMatch(in: bytes, endingAt: offset) else { return nil }
    return Match(length: match.length, unit: contents.references[match.value])
  }

  /// The currency whose Han name ends at `offset`.
  @inline(__always)
  func currencyName(in bytes: [UInt8], endingAt offset: Int) -> UnitReference? {
    contents.currencyNames.longestMatch(in: bytes, endingAt: offset).flatMap {
      reference(symbol: contents.units[$0.value].symbol)
    }
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
      let isCarried = row["carried"] == "written"
      for name in row.names("names") {
        var unit = unit
        if isCarried { unit.symbol = name }
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
      let code = row["code"]
      for name in row.names("names") {
        let unit = Unit(
          symbol: code,
          kind: .currency,
          dimension: "currency",
          factor: Rational(1, over: 1),
          base: code,
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
      let use = row["use"]
      guard use == "any" || use == "figures" else {
        throw table.error(row, "use is 'any' or 'figures', not '\(use)'")
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
          traits: use == "figures" ? .figuresOnly : []
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

import Testing

@testable import Shuliang

@Suite struct UnitTableTests {
  private let table = UnitTable.standard

  /// A name, its unit, and how many base units one is.
  static let cases: [(String, String, String?, String)] = [
    ("平方公里", "km2", "1000000", "m2"), ("亩", "mu", "2000/3", "m2"),
    ("公顷", "hm2", "10000", "m2"), ("斤", "jin", "1/2", "kg"), ("吨", "t", "1000", "kg"),
    ("千瓦时", "kW.h", "3600000", "J"), ("兆瓦", "MW", "1000000", "W"), ("海里", "n mile", "1852", "m"),
    ("小时", "h", "3600", "s"), ("℃", "Cel", nil, ""), ("个月", "mo", nil, ""),
    ("美元", "USD", "1", "USD"),
    ("名", "名", nil, ""), ("百分点", "%pt", nil, ""), ("厘米", "cm", "1/100", "m"),
  ]

  @Test(arguments: cases)
  func findsUnitsByName(name: String, symbol: String, factor: String?, base: String) throws {
    let match = try #require(table.longestMatch(in: Array(name.utf8), at: 0))
    #expect(match.length == name.utf8.count)
    let unit = table[match.unit]
    #expect(unit.symbol == symbol)
    if let factor { #expect(unit.factor?.description == factor) }
    if factor != nil { #expect(unit.base == base) }
  }

  @Test func magnitudesAreNoUnits() {
    #expect(table.longestMatch(in: Array("万元".utf8), at: 0) == nil)
    #expect(table.longestMatch(in: Array("亿".utf8), at: 0) == nil)
  }

  @Test func tenthsOfMoneyCountInTheMoneysOwnUnit() throws {
    let unit = table[try #require(table.longestMatch(in: Array("角".utf8), at: 0)).unit]
    #expect(unit.symbol == "CNY")
    #expect(unit.scale == ExactDecimal("0.1"))
  }

  @Test func signsStandBeforeTheNumber() throws {
    let text = Array("约US$5".utf8)
    #expect(table.prefixSymbol(in: text, endingAt: 6).map { table[$0.unit].symbol } == "USD")
    #expect(table.prefixSymbol(in: text, endingAt: 6)?.length == 3)
    #expect(table.prefixSymbol(in: Array("元5".utf8), endingAt: 3) == nil)
    let named = Array("新台币5".utf8)
    #expect(table.currencyName(in: named, endingAt: 9).map { table[$0].symbol } == "TWD")
  }

  @Test func aUsersUnitWins() throws {
    let header = "symbol\tkind\tdimension\tfactor\tbase\tucum\tnames\n"
    let own = try table.adding(header + "sack\tmeasure\tmass\t50\tkg\t\t麻袋|大袋\n", name: "own.tsv")
    #expect(Figures.read("运来3麻袋粮食") != ["3麻袋 = 3 sack measure"])
    let records = Extractor(units: own).records(in: Document(id: "a", text: "运来3麻袋粮食"))
    #expect(records.map { Figures.line($0) } == ["3麻袋 = 3 sack measure"])
    #expect(records.first?.base == Record.Base(value: .decimal(ExactDecimal(150)), unit: "kg"))
    let money = try table.adding(header + "元\tcount\tcount\t\t\t\t元\n", name: "own.tsv")
    #expect(money.longestMatch(in: Array("元".utf8), at: 0)?.unit.kind == .count)
  }

  static let malformed: [(String, String)] = [
    ("x\tnothing\tlength\t1\tm\t\tx", "'nothing' is no kind of quantity"),
    ("\tmeasure\tlength\t1\tm\t\tx", "a unit needs a symbol and at least one name"),
    ("x\tmeasure\tlength\t1\tm\t\t", "a unit needs a symbol and at least one name"),
    ("x\tmeasure\tlength\t1e3\tm\t\tx", "'1e3' is neither a decimal nor a fraction"),
    ("x\tmeasure\tlength\t1/2/3\tm\t\tx", "'1/2/3' is neither a decimal nor a fraction"),
    ("x\tmeasure\tlength\t1/0\tm\t\tx", "'1/0' divides by zero or is too long"),
  ]

  @Test(arguments: malformed)
  func namesTheLineThatIsWrong(row: String, reason: String) {
    let text = "# own units\nsymbol\tkind\tdimension\tfactor\tbase\tucum\tnames\n\(row)\n"
    #expect(throws: TableError(table: "own.tsv", line: 3, reason: reason)) {
      _ = try table.adding(text, name: "own.tsv")
    }
  }
}

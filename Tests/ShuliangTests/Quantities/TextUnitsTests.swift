import Testing

@testable import Shuliang

@Suite struct TextUnitsTests {
  private let table = UnitTable.standard

  @Test func givesTheUnitsOfTheTable() throws {
    let units = TextUnits(table: table)
    let metre = try #require(table.reference(symbol: "m"))
    #expect(units[metre].symbol == "m")
    #expect(units[.ratio] == Unit.ratio)
    #expect(units[.none].kind == .count)
    #expect(units[.rank].dimension == "rank")
    #expect(units[.score].dimension == "score")
  }

  @Test func aRateIsPutTogetherOnce() throws {
    let units = TextUnits(table: table)
    let volume = try #require(table.reference(symbol: "m3"))
    let day = try #require(table.reference(symbol: "d"))
    let rate = units.rate(volume, per: day)
    #expect(units[rate].symbol == "m3/d")
    #expect(units.rate(volume, per: day) == rate)
    #expect(units.rate(day, per: volume) != rate)
  }

  @Test func anAdoptedUnitIsKeptAsItIs() {
    let units = TextUnits(table: table)
    let stairs = units.adopt(Unit(symbol: "级", kind: .count, dimension: "count"))
    #expect(units[stairs].symbol == "级")
    #expect(stairs.kind == .count)
  }

  @Test func aRateOfThingsCountedIsCalledAsTheTextHasIt() throws {
    let units = TextUnits(table: table)
    let text = Array("5次/天".utf8)
    let times = try #require(table.longestMatch(in: text, at: 1)).unit
    let day = try #require(table.longestMatch(in: text, at: 5)).unit
    let rate = units.rate(times, per: day, called: text[5...])
    #expect(units[rate].symbol == "次/天")
    #expect(units[rate].kind == .count)
    #expect(units.rate(times, per: day, called: text[5...]) == rate)
  }
}

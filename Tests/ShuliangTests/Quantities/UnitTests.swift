import Testing

@testable import Shuliang

@Suite struct UnitTests {
  @Test func aRateHasTheQuotientOfTheFactors() throws {
    let table = UnitTable.standard
    let metre = try #require(table.unit(symbol: "km"))
    let hour = try #require(table.unit(symbol: "h"))
    let speed = metre.per(hour)
    #expect(speed.symbol == "km/h")
    #expect(speed.factor?.description == "5/18")
    #expect(speed.base == "m/s")
    #expect(speed.ucum == "km/h")
    #expect(speed.kind == .measure)
  }

  @Test func aRateWithoutAConstantFactorHasNone() throws {
    let table = UnitTable.standard
    let tonne = try #require(table.unit(symbol: "t"))
    let month = try #require(table.unit(symbol: "mo"))
    let rate = tonne.per(month)
    #expect(rate.symbol == "t/mo")
    #expect(rate.factor == nil)
    #expect(rate.base.isEmpty)
  }
}

import Testing

@testable import Shuliang

@Suite struct QuantityTests {
  private func length(_ unit: String = "m", base: String = "m") -> Quantity {
    Quantity(
      range: 0..<2,
      kind: .measure,
      value: .decimal(ExactDecimal(5)),
      unit: unit,
      dimension: "length",
      factor: Rational(1, over: 1),
      baseUnit: base
    )
  }

  @Test func aQuantityReadIsAlikeToOneMadeOfItsFields() throws {
    let read = try #require(Extractor().quantities(in: RepairedText(Array("长5米".utf8))).first)
    let made = Quantity(
      range: read.range,
      kind: read.kind,
      value: read.value,
      unit: read.unit,
      bound: read.bound,
      role: read.role,
      dimension: read.dimension,
      factor: read.factor,
      baseUnit: read.baseUnit
    )
    #expect(read == made)
    #expect(read.hashValue == made.hashValue)
  }

  @Test func eachFieldTellsQuantitiesApart() {
    var others = [length("km"), length(base: "")]
    let changes: [(inout Quantity) -> Void] = [
      { $0.kind = .count }, { $0.dimension = "area" }, { $0.factor = nil }, { $0.bound = .atLeast },
      { $0.role = .attributive }, { $0.range = 1..<2 }, { $0.value = .decimal(ExactDecimal(6)) },
    ]
    for change in changes {
      var other = length()
      change(&other)
      others.append(other)
    }
    for other in others { #expect(other != length()) }
  }

  @Test func changingACopyLeavesTheOther() {
    let first = length()
    var second = first
    second.unit = "km"
    #expect(first.unit == "m")
    #expect(second.unit == "km")
    #expect(second.dimension == "length")
  }
}

import Testing

@testable import Shuliang

@Suite struct RecordTests {
  @Test func holdsAFigureWithItsPlace() throws {
    let text = "▷老城。\n全市装机达297.4万千瓦，居全省第六。"
    let record = try #require(Figures.records(text, document: "news").first)
    #expect(record.document == "news")
    #expect(record.text == "297.4万千瓦")
    #expect(record.range == 10..<18)
    #expect(record.kind == .measure)
    #expect(record.value == .decimal(ExactDecimal(2_974_000)))
    #expect(record.unit == "kW")
    #expect(record.bound == .exact)
    #expect(record.role == .claim)
    #expect(record.dimension == "power")
    #expect(record.base == Record.Base(value: .decimal(ExactDecimal(2_974_000_000)), unit: "W"))
    #expect(record.sentence.text == "全市装机达297.4万千瓦，居全省第六。")
    #expect(record.sentence.range == 5..<25)
  }

  @Test func theIdentityIsTheSameOnEveryMachine() throws {
    // FNV-1a over "news", "5", "297.4万千瓦", each closed by FF, worked out apart from the library.
    let record = try #require(Figures.records("全市装机达297.4万千瓦。", document: "news").first)
    #expect(record.range.lowerBound == 5)
    #expect(record.id == "2b8c76611b2ce6d8")
  }

  @Test func theIdentityTellsDocumentPlaceAndTextApart() {
    let ids = [
      RecordIdentity.make(document: "a", start: 1, text: "3个"),
      RecordIdentity.make(document: "b", start: 1, text: "3个"),
      RecordIdentity.make(document: "a", start: 2, text: "3个"),
      RecordIdentity.make(document: "a", start: 1, text: "4个"),
      // The same bytes, parted elsewhere.
      RecordIdentity.make(document: "a1", start: 1, text: "3个"),
      RecordIdentity.make(document: "a", start: 11, text: "3个"),
    ]
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.count == 16 })
  }

  @Test func aValueSaysItself() throws {
    let third = try #require(Rational(1, over: 3))
    #expect(Value.fraction(third).description == "1/3")
    #expect(Value.score(ExactDecimal(3), ExactDecimal(1)).description == "3:1")
    let interval = Value.interval(lower: ExactDecimal(30), upper: ExactDecimal(40))
    #expect(interval.description == "30..40")
  }
}

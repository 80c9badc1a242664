import Testing

@testable import Shuliang

@Suite struct SentenceClaimsTests {
  private func claim(at start: Int, partOf whole: Range<Int>? = nil) -> Claim {
    let quantity = Quantity(
      range: start..<start + 3,
      kind: .count,
      value: .decimal(ExactDecimal(start)),
      unit: "件",
      dimension: "count"
    )
    var claim = Claim(quantity: quantity)
    claim.whole = whole
    return claim
  }

  @Test func countsFromTheBeginOfTheSentence() {
    var claims = SentenceClaims([claim(at: 0), claim(at: 10), claim(at: 20), claim(at: 30)])
    claims.take(0)
    claims.beginSentence()
    #expect(claims.count == 0)
    claims.take(1)
    claims.take(2)
    claims[1].change = .increase
    #expect(claims.indices == 0..<2)
    #expect(claims.places == 1..<3)
    #expect(claims[0].quantity.range == 10..<13)
    #expect(claims.all.map(\.change) == [nil, nil, .increase, nil])
  }

  /// A sentence without claims is one too: what stood before it is too far.
  @Test func looksOneSentenceBack() {
    var claims = SentenceClaims([claim(at: 0), claim(at: 10), claim(at: 20)])
    claims.take(0)
    claims.take(1)
    claims.beginSentence()
    #expect(claims.lastBefore { _ in true }?.quantity.range == 10..<13)
    #expect(claims.lastBefore { $0.quantity.range.lowerBound == 0 }?.quantity.range == 0..<3)
    #expect(claims.lastBefore { _ in false } == nil)
    claims.beginSentence()
    #expect(claims.lastBefore { _ in true } == nil)
  }

  /// A figure that no sentence has leaves its claim as it was, and moves no other.
  @Test func aClaimMayBePassedOver() {
    var claims = SentenceClaims([claim(at: 0), claim(at: 10), claim(at: 20)])
    claims.take(0)
    claims.beginSentence()
    claims.take(2)
    #expect(claims.indices == 0..<1)
    #expect(claims[0].quantity.range == 20..<23)
  }

  @Test func marksTheNearestWhole() {
    var claims = SentenceClaims([
      claim(at: 0), claim(at: 10, partOf: 0..<3), claim(at: 20), claim(at: 30, partOf: 20..<23),
    ])
    claims.take(0)
    claims.beginSentence()
    for place in 1...3 { claims.take(place) }
    claims.markWholes()
    #expect(claims.all.map(\.isWhole) == [true, false, true, false])
  }
}

import Testing

@testable import Shuliang

@Suite struct ClaimExplanationTests {
  private let text = RepairedText(
    Array("全市新建学校3所、医院2所。天气很好。去年全省粮食产量达120万吨，同比增长5%。".utf8)
  )

  @Test func everyClaimIsExplainedInTextOrder() {
    let extractor = Extractor()
    #expect(extractor.explanations(in: text).map(\.claim) == extractor.claims(in: text))
  }

  @Test func theWordsAreThoseOfTheClaimsOwnSentence() {
    for explanation in Extractor().explanations(in: text) {
      let figure = String(decoding: text.bytes[explanation.claim.quantity.range], as: UTF8.self)
      #expect(explanation.words.contains { $0.text == figure && $0.kind == "figure" })
    }
    let counts = Extractor().explanations(in: text).map { explanation in
      explanation.words.count { $0.kind == "figure" }
    }
    #expect(counts == [2, 2, 2, 2])
  }

  @Test func aTextWithoutFiguresHasNothingToExplain() {
    #expect(Extractor().explanations(in: RepairedText(Array("今天天气很好。".utf8))).isEmpty)
  }
}

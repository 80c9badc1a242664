import ShuliangCorpus
import Testing

@Suite struct NegativesTests {
  static let kinds = [
    "date", "clock", "period", "duration", "label", "name", "idiom", "article", "ordinal", "plural",
    "list",
  ]

  @Test(arguments: kinds)
  func noTextHoldsAFigure(kind: String) throws {
    let cases = try CorpusFiles.negatives().filter { $0.kind == kind }
    #expect(!cases.isEmpty)
    for negative in cases {
      if let read = negative.failure(Figures.extractor) {
        Issue.record("Negatives.tsv:\(negative.line): \(negative.text) read as \(read)")
      }
    }
  }

  @Test func threeHundredTextsOfTheseKinds() throws {
    let cases = try CorpusFiles.negatives()
    #expect(Set(cases.map(\.text)).count >= 300)
    #expect(Set(cases.map(\.kind)) == Set(Self.kinds))
  }
}

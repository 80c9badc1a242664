import Testing

@testable import Shuliang

@Suite struct ExtractorTests {
  @Test func readsRepairedTextWithoutADocument() throws {
    let text = RepairedText(Array("全市改造，投资８２０万\n平方米".utf8))
    let quantity = try #require(Figures.extractor.quantities(in: text).first)
    #expect(String(decoding: text.bytes[quantity.range], as: UTF8.self) == "820万平方米")
    #expect(quantity.value.description == "8200000")
    #expect(quantity.unit == "m2")
  }

  @Test func figuresAndLookalikesPartTheText() throws {
    for article in try CorpusFiles.articles() {
      let text = RepairedText(Array(article.text.utf8))
      let figures = Figures.extractor.quantities(in: text).map(\.range)
      let lookalikes = Figures.extractor.lookalikes(in: text).map(\.range)
      #expect(figures.count == Figures.extractor.records(in: article).count)
      // A bound word may be a look-alike too: 几乎, 零下.
      for figure in figures {
        #expect(!lookalikes.contains { $0.contains(figure.upperBound - 1) }, "\(article.id)")
      }
    }
  }
}

import Testing

@testable import Shuliang

@Suite struct DeterminismTests {
  @Test func twoExtractorsReadTheSame() throws {
    let other = Extractor()
    for article in try CorpusFiles.articles() {
      #expect(other.records(in: article) == Figures.extractor.records(in: article))
    }
  }

  @Test func oneExtractorServesEightTasksAtOnce() async throws {
    let articles = try CorpusFiles.articles()
    let extractor = Extractor()
    let alone = articles.map { extractor.records(in: $0) }
    await withTaskGroup(of: [[Record]].self) { group in
      for _ in 0..<8 {
        group.addTask { articles.map { extractor.records(in: $0) } }
      }
      for await together in group { #expect(together == alone) }
    }
  }

  @Test func identitiesAreUniqueInTheCorpus() throws {
    let ids = try CorpusFiles.articles().flatMap { Figures.extractor.records(in: $0).map(\.id) }
    #expect(ids.count > 500)
    #expect(Set(ids).count == ids.count)
  }
}

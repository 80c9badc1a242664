import Testing

@testable import Shuliang

@Suite struct ClaimWordsTests {
  @Test func everyListHasWords() throws {
    let lists = try listsWithWords(of: "claims.tsv", GeneratedTables.claims)
    #expect(lists == Set(ClaimWords.List.allCases.map { "\($0)" }))
  }
}

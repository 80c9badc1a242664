import Testing

@testable import Shuliang

@Suite struct ClaimWordsTests {
  @Test func everyListHasWords() throws {
    let table = try TSVTable(
      name: "claims.tsv",
      text: GeneratedTables.claims.description,
      columns: ["list", "words"]
    )
    let lists = Set(table.rows.filter { !$0.names("words").isEmpty }.map { $0["list"] })
    #expect(lists == Set(ClaimWords.List.allCases.map { "\($0)" }))
  }
}

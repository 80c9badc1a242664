import Testing

@testable import Shuliang

@Suite struct TableDigestTests {
  @Test func changesWithATable() {
    #expect(TableDigest.standard.count == 16)
    #expect(TableDigest.standard == TableDigest.digest(adding: []))
    let more = [["a"], ["a", "b"], ["ab"], [""]].map { TableDigest.digest(adding: $0) }
    #expect(Set(more + [TableDigest.standard]).count == 5)
  }

  @Test func coversEveryTable() {
    for table in [GeneratedTables.units, GeneratedTables.bounds, GeneratedTables.words] {
      #expect(GeneratedTables.all.contains { $0.description == table.description })
    }
  }
}

import Testing

@testable import Shuliang

@Suite struct TSVTableTests {
  private func table(_ text: String) throws(TableError) -> TSVTable {
    try TSVTable(name: "t.tsv", text: text, columns: ["word", "names"])
  }

  @Test func readsRowsByColumn() throws {
    let table = try table("# comment\n\nnames\tword\textra\r\na|b||c\t元\n\t角\n")
    #expect(table.rows.map(\.line) == [4, 5])
    #expect(table.rows[0]["word"] == "元")
    #expect(table.rows[0].names("names") == ["a", "b", "c"])
    #expect(table.rows[0]["extra"] == "")
    #expect(table.rows[0]["absent"] == "")
    #expect(table.rows[1].names("names").isEmpty)
  }

  @Test(arguments: [
    ("word\n", TableError(table: "t.tsv", line: 1, reason: "the column 'names' is missing")),
    (
      "#\nword\tnames\na\tb\nc\td\te\n",
      TableError(table: "t.tsv", line: 4, reason: "3 cells, the header has 2")
    ),
  ])
  func namesTheLineThatIsWrong(text: String, error: TableError) {
    #expect(throws: error) { try table(text) }
  }

  @Test func anErrorSaysWhere() {
    let error = TableError(table: "units.tsv", line: 12, reason: "a unit needs a symbol")
    #expect(error.description == "units.tsv:12: a unit needs a symbol")
  }

  @Test func nothingIsAnEmptyTable() throws {
    #expect(try table("").rows.isEmpty)
    #expect(try table("# only a comment").rows.isEmpty)
  }
}

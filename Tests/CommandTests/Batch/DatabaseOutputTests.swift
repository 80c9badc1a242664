import Foundation
import Testing

@Suite struct DatabaseOutputTests {
  private let folder: TemporaryFolder
  private static let passage =
    "今年前三季度，城北区完成造林4.2万亩，森林覆盖率达38.6%，沿河步道也已经全线贯通，市民出门就能见绿。"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      {"id":"a","text":"\(Self.passage)","day":"2024-10-08","head":"造林"}
      {"id":"b","text":"全市新能源装机297.4万千瓦，另有储能30至40万千瓦。"}
      {"id":"c","text":"转载：\\n\(Self.passage)"}

      """,
      to: "news.jsonl"
    )
    var process = CommandProcess("extract", "news.jsonl", "-o", "out.sqlite", "--date-field", "day")
    process.arguments += ["--title-field", "head", "--jobs", "2"]
    process.folder = folder
    let outcome = try process.run()
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }

  private func answer(_ sql: String) throws -> [String] {
    try DatabaseContents.answer(sql, in: folder.url(of: "out.sqlite"))
  }

  @Test func holdsDocumentsRecordsAndOccurrences() throws {
    #expect(try folder.names() == ["news.jsonl", "out.sqlite"])
    #expect(
      try answer("SELECT id, name, path, line, date, title FROM documents") == [
        "1|a|news.jsonl|1|2024-10-08|造林", "2|b|news.jsonl|2||", "3|c|news.jsonl|3||",
      ]
    )
    #expect(
      try answer(
        "SELECT document, text, value, lower, upper, number, unit, base_number, base_unit FROM records"
      ) == [
        "1|4.2万亩|42000|||42000.0|mu|28000000.0|m2", "1|38.6%|38.6|||38.6|%|38.6|%",
        "2|297.4万千瓦|2974000|||2974000.0|kW|2974000000.0|W",
        "2|30至40万千瓦||300000|400000|350000.0|kW|350000000.0|W",
      ]
    )
    #expect(
      try answer(
        "SELECT r.text, o.document, o.start FROM occurrences o JOIN records r ON r.id = o.record"
      )
        == ["4.2万亩|3|18", "38.6%|3|30"]
    )
    #expect(try answer("PRAGMA integrity_check") == ["ok"])
    #expect(try answer("PRAGMA journal_mode") == ["delete"])
    #expect(try answer("PRAGMA foreign_key_check") == [])
  }

  @Test(arguments: [
    ("造林", ["a"]), ("装机", ["b"]), ("储能", ["b"]), ("words: 造林", ["a"]), ("words: 线贯", []),
    ("words: \"森林 覆盖率\"", ["a"]), ("words: \"覆盖率 森林\"", []), ("造林 OR 装机", ["a", "b"]), ("林", []),
    ("没有", []),
  ])
  func wordsAreFound(words: String, documents: [String]) throws {
    let found = try answer(
      """
      SELECT DISTINCT document FROM sentence_words JOIN figures ON sentence_id = sentence_words.rowid
      WHERE sentence_words MATCH '\(words)' ORDER BY 1
      """
    )
    #expect(found == documents)
  }

  @Test func viewsAnswer() throws {
    #expect(
      try answer("SELECT document, date, text, repeats FROM figures WHERE unit = 'mu'")
        == ["a|2024-10-08|4.2万亩|1"]
    )
    #expect(try answer("SELECT count(*) FROM claims") == ["4"])
    #expect(try answer("SELECT document, first FROM places WHERE start = 30") == ["c|0"])
    #expect(
      try answer("SELECT unit, records, least, most FROM units WHERE unit = 'kW'") == [
        "kW|2|350000.0|2974000.0"
      ]
    )
    #expect(try answer("SELECT count(*) FROM series").count == 1)
  }

  @Test(arguments: ["indicator", "unit", "time", "subject"])
  func lookingUpUsesAnIndex(column: String) throws {
    let name = column == "time" ? "time_iso" : column
    let plan = try answer("EXPLAIN QUERY PLAN SELECT * FROM records WHERE \(name) = 'x'")
    #expect(plan.count == 1)
    #expect(plan[0].contains("USING INDEX records_\(column) "))
  }

  @Test func aDatabaseNeedsAFile() throws {
    let outcome = try CommandProcess("extract", "-", "--format", "sqlite").run()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("A database is written to a file; name it with --output."))
  }
}

import Foundation
import Testing

@Suite struct ExtractTests {
  private let folder: TemporaryFolder
  private let sentence = "全年粮食产量3.5万吨，同比增长12%。\n"

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The documents of the records that were written, each once, in order.
  private func documents(_ output: String) -> [String] {
    var ids: [String] = []
    for line in output.split(separator: "\n") {
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8))
      let id = (object as? [String: Any])?["document"] as? String ?? "no record: \(line)"
      if ids.last != id { ids.append(id) }
    }
    return ids
  }

  private static let passage =
    "截至9月底，东河县完成造林4.2万亩，森林覆盖率达38.6%，同比提高1.3个百分点；新建步道27公里，惠及近3万户居民。"

  @Test func aPassageThatWasThereBeforeGivesOccurrences() throws {
    try folder.write(Self.passage + "\n", to: "news/a.txt")
    try folder.write("转载\n" + Self.passage + "\n", to: "news/b.txt")
    let outcome = try CommandProcess("extract", folder.path + "/news").run()
    let lines = outcome.output.split(separator: "\n")
    let records = lines.filter { $0.contains(#""schema":"shuliang.record/1""#) }
    let occurrences = lines.filter { $0.contains(#""schema":"shuliang.occurrence/1""#) }
    #expect(outcome.status == 0)
    #expect(records.count == 5)
    #expect(occurrences.count == 5)
    #expect(records.count + occurrences.count == lines.count)
    for (record, occurrence) in zip(records, occurrences) {
      let id = try #require(record.firstMatch(of: /"id":"([0-9a-f]+)"/)).1
      #expect(occurrence.contains(#""of":"\#(id)","document":"b.txt""#))
    }
    let claims = try CommandProcess("extract", folder.path + "/news", "--role", "attributive").run()
    #expect(claims.output.isEmpty)
  }

  @Test func withoutDedupEveryPassageGivesRecords() throws {
    try folder.write(Self.passage + "\n" + Self.passage + "\n", to: "a.txt")
    let outcome = try CommandProcess("extract", folder.path + "/a.txt", "--no-dedup").run()
    #expect(outcome.output.split(separator: "\n").count == 10)
    #expect(!outcome.output.contains("occurrences"))
  }

  @Test func readsFoldersInTheOrderOfPaths() throws {
    for name in ["b.txt", "a.TXT", "a/b.md", "a/z.text", ".hidden.txt", ".git/x.txt", "c.csv"] {
      try folder.write(sentence, to: "news/" + name)
    }
    try folder.write("{\"id\":\"行1\",\"text\":\"增长12%\"}\n", to: "news/a-b.jsonl")
    let outcome = try CommandProcess("extract", folder.path + "/news").run()
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(documents(outcome.output) == ["行1", "a.TXT", "a/b.md", "a/z.text", "b.txt"])
  }

  @Test func keepsTheOrderOfTheCommandLine() throws {
    try folder.write(sentence, to: "b.txt")
    try folder.write(sentence, to: "a.news")
    var process = CommandProcess("extract", "b.txt", "./a.news", "-")
    process.folder = folder
    process.input = Array(sentence.utf8)
    let outcome = try process.run()
    #expect(outcome.status == 0)
    #expect(documents(outcome.output) == ["b.txt", "a.news", "-"])
  }

  @Test func writesRecords() throws {
    try folder.write(sentence, to: "a.txt")
    let outcome = try CommandProcess("extract", folder.path + "/a.txt").run()
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"schema\":\"shuliang.record/1\",") })
    #expect(lines.first?.contains("\"text\":\"3.5万吨\"") == true)
  }

  @Test func readsJSONLinesFromStandardInput() throws {
    var process = CommandProcess("extract", "-", "--input-format", "jsonl")
    process.input = Array(
      """
      \u{FEFF}{"id":"甲","text":"增长12%","more":[1]}

      {"text":"增长\\u0031\\u0033%","id":7}\r
      """.utf8
    )
    let outcome = try process.run()
    #expect(outcome.status == 0)
    #expect(documents(outcome.output) == ["甲", "7"])
    #expect(outcome.output.contains("\"13%\""))
  }

  @Test func keepsOneRole() throws {
    var process = CommandProcess("extract", "-", "--role", "attributive")
    process.input = Array(sentence.utf8)
    #expect(try process.run().output.isEmpty)
    process.arguments[3] = "claim"
    #expect(documents(try process.run().output) == ["-"])
  }

  @Test func writesATable() throws {
    var process = CommandProcess("extract", "-", "--format", "table")
    process.input = Array(sentence.utf8)
    process.environment["COLUMNS"] = "70"
    let outcome = try process.run()
    #expect(
      outcome.output == """
        document  figure   value  unit  sentence
        -         3.5万吨  35000  t     全年粮食产量3.5万吨，同比增长12%。
        -         12%         12  %     全年粮食产量3.5万吨，同比增长12%。

        """
    )
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func emptyInputsHaveNoRecords() throws {
    try folder.write("", to: "news/a.txt")
    try folder.write("", to: "news/b.jsonl")
    try folder.write([0xEF, 0xBB, 0xBF], to: "news/c.txt")
    let outcome = try CommandProcess("extract", folder.path + "/news", "-").run()
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
  }

  @Test func aFileOfNULsIsText() throws {
    try folder.write([UInt8](repeating: 0, count: 100_000), to: "a.txt")
    let outcome = try CommandProcess("extract", folder.path + "/a.txt").run()
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
  }

  @Test func oneLineOf50Megabytes() throws {
    let sentence = "全年粮食产量稳定，农民收入持续增加，城乡面貌有了很大的变化。"
    let text = String(repeating: sentence, count: 50_000_000 / sentence.utf8.count)
    try folder.write(text + "增长12%", to: "a.txt")
    let outcome = try CommandProcess("extract", folder.path + "/a.txt").run()
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == 1)
  }

  @Test func anEmptyFolderIsNamed() throws {
    let outcome = try CommandProcess("extract", folder.path).run()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "shuliang: warning: \(folder.path): holds no file to read\n")
  }
}

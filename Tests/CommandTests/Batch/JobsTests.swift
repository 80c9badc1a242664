import Foundation
import Testing

/// What comes out does not depend on how the work is done.
@Suite struct JobsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func extract(_ arguments: String...) throws -> CommandProcess.Outcome {
    var process = CommandProcess("extract")
    process.arguments += arguments
    process.folder = folder
    return try process.run()
  }

  @Test(arguments: [
    ["--format", "jsonl"], ["--format", "csv"], ["--no-dedup"], ["--format", "table"],
  ])
  func anyNumberOfJobsGivesTheSameBytes(options: [String]) throws {
    try folder.write(BatchCorpus.lines(300), to: "news/a.jsonl")
    try folder.write(BatchCorpus.lines(90), to: "news/b.jsonl")
    for number in 0..<110 {
      try folder.write("第\(number)区新增就业\(number)人，同比增长12%。", to: "news/c/\(number).txt")
    }
    try folder.write([0xFF, 0xFF, 0xFF], to: "news/c/100.txt")
    var outcomes: [CommandProcess.Outcome] = []
    for jobs in ["1", "2", "7"] {
      var process = CommandProcess("extract", "news", "--jobs", jobs)
      process.arguments += options
      process.folder = folder
      outcomes.append(try process.run())
    }
    #expect(outcomes[0].output.utf8.count > 10_000)
    #expect(outcomes[0].status == 1)
    for outcome in outcomes.dropFirst() {
      #expect(outcome.output == outcomes[0].output)
      #expect(outcome.errors == outcomes[0].errors)
    }
  }

  @Test func theOrderOfTheFileSystemDoesNotMatter() throws {
    let names = (0..<60).map { "\($0 % 7)/\($0).txt" }
    for (copy, order) in [("one", names), ("two", names.reversed()), ("three", names.shuffled())] {
      for name in order { try folder.write("\(name)增产12万吨。", to: "\(copy)/\(name)") }
    }
    let outputs = try ["one", "two", "three"].map { try extract($0).output }
    #expect(outputs[0].split(separator: "\n").count >= 60)
    #expect(outputs[1] == outputs[0])
    #expect(outputs[2] == outputs[0])
  }

  @Test func noNumberOfJobsIsAWrongCommandLine() throws {
    for jobs in ["0", "-1", "257", "x"] { #expect(try extract("-", "--jobs", jobs).status == 64) }
  }

  @Test func idsThatComeTwiceAreToldApart() throws {
    try folder.write(
      """
      {"id":"a","text":"增长12%"}
      {"id":"a#2","text":"增长13%"}
      {"id":"a","text":"增长14%"}
      {"id":"a","text":"增长15%"}

      """,
      to: "a.jsonl"
    )
    try folder.write("{\"id\":\"a\",\"text\":\"增长16%\"}\n", to: "b.jsonl")
    for more in ["--dedup", "--no-dedup"] {
      let outcome = try extract("a.jsonl", "b.jsonl", more)
      #expect(outcome.status == 0)
      let lines = outcome.output.split(separator: "\n")
      let documents = lines.compactMap { $0.firstMatch(of: /"document":"([^"]*)"/)?.1 }
      #expect(documents == ["a", "a#2", "a#3", "a#4", "a#5"])
      #expect(Set(lines.compactMap { $0.firstMatch(of: /"id":"([^"]*)"/)?.1 }).count == 5)
      #expect(
        outcome.errors == """
          shuliang: warning: a.jsonl: 2 documents have an id that was there before; \
          the first is called "a#3" in the output
          shuliang: warning: b.jsonl: 1 document has an id that was there before; \
          the first is called "a#5" in the output

          """
      )
    }
    #expect(try extract("a.jsonl", "--quiet").errors.isEmpty)
  }

  @Test func aLineFarDownIsNamed() throws {
    let blank = [UInt8](repeating: 0x0A, count: 999_998)
    let lines = Array("{\"id\":1,\"text\":\"增长12%\"}\n".utf8) + blank
    try folder.write(lines + Array("{\"id\":2,\n{\"id\":3,\"text\":\"增长13%\"}".utf8), to: "a.jsonl")
    let outcome = try extract("a.jsonl", "--errors", "errors.jsonl")
    #expect(outcome.status == 1)
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(outcome.errors.hasPrefix("shuliang: error: a.jsonl: line 1000000: is not JSON: "))
    let listed = try folder.text(of: "errors.jsonl")
    #expect(listed.hasPrefix(#"{"line":1000000,"path":"a.jsonl","reason":"is not JSON: "#))
  }

  @Test func encodingsMayBeMixed() throws {
    let text = "全年粮食产量3.5万吨，同比增长12%。"
    let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try folder.write(text, to: "news/a.txt")
    try folder.write([0xFF, 0xFE] + utf16, to: "news/b.txt")
    // 增长12% in GBK; the bytes of no encoding.
    try folder.write([0xD4, 0xF6, 0xB3, 0xA4, 0x31, 0x32, 0x25], to: "news/c.txt")
    try folder.write([0x80, 0xFF, 0x81, 0xFF, 0x0A, 0xFF], to: "news/d.txt")
    try folder.write("{\"id\":\"e\",\"text\":\"增长12%\"}", to: "news/e.jsonl")
    let outcome = try extract("news", "--no-dedup")
    #expect(outcome.status == 1)
    let documents = outcome.output.split(separator: "\n")
      .compactMap { $0.firstMatch(of: /"document":"([^"]*)"/)?.1 }
    #expect(documents == ["a.txt", "a.txt", "b.txt", "b.txt", "c.txt", "e"])
    #expect(outcome.errors.hasPrefix("shuliang: error: news/d.txt: the bytes at offset 0 "))
  }
}

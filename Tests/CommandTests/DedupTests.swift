import Testing

@Suite struct DedupTests {
  private static let passage =
    "今年前三季度，城北区完成造林4.2万亩，森林覆盖率达38.6%，同比提高1.3个百分点，沿河步道全线贯通。"

  private func dedup(_ input: String, _ arguments: String...) throws -> CommandProcess.Outcome {
    var process = CommandProcess("dedup", "-", "--input-format", "jsonl")
    process.arguments += arguments
    process.input = Array(input.utf8)
    return try process.run()
  }

  private var lines: String {
    #"{"id":"a","text":"\#(Self.passage)"}"# + "\n"
      + #"{"n":1,"text":"\u524d\u8a00\n\#(Self.passage)","id":7}"# + "\n"
  }

  @Test func writesOneRepeatALine() throws {
    let outcome = try dedup(lines)
    let count = Self.passage.unicodeScalars.count
    #expect(outcome.status == 0)
    #expect(
      outcome.output
        == #"{"document":"7","start":3,"end":\#(count + 3),"kind":"exact","of":{"document":"a","start":0,"end":\#(count)}}"#
        + "\n"
    )
  }

  @Test func writesDocumentsWithoutTheirRepeats() throws {
    let outcome = try dedup(lines, "--text")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == #"{"id":"a","text":"\#(Self.passage)"}"# + "\n"
        + #"{"id":"7","text":"前言\n"}"# + "\n"
    )
  }

  @Test func aLineThatIsNoDocumentIsNamedAndTheOthersAreRead() throws {
    let outcome = try dedup("{\"id\":\"x\",\"text\":\"\u{1}\"}\n{\"id\":\"y\"}\n" + lines)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(#""document":"7""#))
    #expect(outcome.errors.contains("standard input: line 1: is not JSON"))
    #expect(outcome.errors.contains(#"standard input: line 2: has no "text""#))
  }

  /// 16 characters with a figure, which are no passage: from the seventh document on, too common.
  @Test(arguments: [(6, ""), (7, "1 phrase"), (9, "3 phrases")])
  func theClosingLineCountsPhrasesThatWereNotFollowed(count: Int, phrases: String) throws {
    let lines = (0..<count).map { number in
      #"{"id":"\#(number)","text":"全年完成造林4.2万亩比上年多些"}"# + "\n"
    }
    let expected =
      phrases.isEmpty
      ? ""
      : "shuliang: note: \(phrases) of 16 characters stood in 6 earlier places or more and were not followed\n"
    for command in ["dedup", "extract"] {
      var process = CommandProcess(command, "-", "--input-format", "jsonl")
      process.input = Array(lines.joined().utf8)
      let outcome = try process.run()
      #expect(outcome.status == 0)
      #expect(outcome.errors == expected)
    }
  }

  @Test func readsFoldersInTheOrderOfTheirPaths() throws {
    let folder = try TemporaryFolder()
    try folder.write("前言\n" + Self.passage, to: "news/b.txt")
    try folder.write(Self.passage, to: "news/a.txt")
    var process = CommandProcess("dedup", "news")
    process.folder = folder
    let outcome = try process.run()
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(#"{"document":"b.txt","start":3,"#))
  }

  @Test func textThatDoesNotFitIntoMemoryChangesNothing() throws {
    #expect(try dedup(lines, "--text-memory", "0").output == dedup(lines).output)
  }

  @Test func anIndexThatMayNotGrowIsRefusedWithTheFigure() throws {
    let many = (0..<200).map { #"{"id":"\#($0)","text":"第\#($0)篇"}"# }.joined(separator: "\n")
    let outcome = try dedup(many, "--memory", "0")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Memory is a number of megabytes"))
  }
}

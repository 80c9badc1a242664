import Testing

@Suite struct RepairCommandTests {
  private func run(_ input: String, _ options: String...) throws -> CommandProcess.Outcome {
    var process = CommandProcess("repair")
    process.arguments += options
    process.input = Array(input.utf8)
    return try process.run()
  }

  @Test func writesTheTextOfOneInputByItself() throws {
    let outcome = try run("全年增长，投资８\n\n20万元。\n明年再建。")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output == "全年增长，投资820万元。\n明年再建。\n")
    #expect(try run("").output.isEmpty)
    // What was repaired stays.
    #expect(try run(outcome.output).output == outcome.output)
  }

  @Test func partsTheTextsOfSeveralFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("全年增长，\n好。", to: "in/a.txt")
    try folder.write("明年\n再建。\n", to: "in/b.txt")
    var process = CommandProcess("repair", "in", "missing.txt")
    process.folder = folder
    let outcome = try process.run()
    #expect(outcome.status == 1)
    #expect(outcome.output == "==> a.txt <==\n全年增长，好。\n\n==> b.txt <==\n明年\n再建。\n")
    #expect(outcome.errors.hasPrefix("shuliang: error: missing.txt: No such file"))
    process.arguments = ["repair", "in", "--format", "jsonl", "-o", "out.jsonl"]
    #expect(try process.run().output.isEmpty)
    let lines = """
      {"id":"a.txt","text":"全年增长，好。"}
      {"id":"b.txt","text":"明年\\n再建。\\n"}

      """
    #expect(try folder.text(of: "out.jsonl") == lines)
  }

  @Test func jsonLinesStayJSONLines() throws {
    let line = #"{"id": "7", "text": "全年\"增长\"，\n好。"}"#
    let outcome = try run(line + "\n{}\n", "-", "--input-format", "jsonl")
    #expect(outcome.status == 1)
    #expect(outcome.output == #"{"id":"7","text":"全年\"增长\"，好。"}"# + "\n")
    #expect(outcome.errors.contains("line 2: has no \"id\""))
    let text = try run(line, "-", "--input-format", "jsonl", "--format", "text")
    #expect(text.output == "==> 7 <==\n全年\"增长\"，好。\n")
  }
}

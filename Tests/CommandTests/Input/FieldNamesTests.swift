import Testing

@testable import ShuliangCommand

@Suite struct FieldNamesTests {
  private func parse(_ line: String, _ names: FieldNames) throws -> ParsedDocument {
    try JSONLineParser(encoding: nil, policy: .strict, names: names).parse(Array(line.utf8))
  }

  private static let names = FieldNames(id: "编号", text: "body", date: "day", title: "headline")

  @Test(arguments: [
    // The parser of plain lines, and that of all others.
    #"{"编号":"a","body":"全文","day":"2024-05-01","headline":"标题","id":"x","text":"y"}"#,
    #"{"编号":"a","body":"全文","day":"2024-05-01","headline":"标题","tags":["x"]}"#,
  ])
  func fieldsAreFoundByTheirNames(line: String) throws {
    let parsed = try parse(line, Self.names)
    #expect(parsed.document.id == "a")
    #expect(parsed.document.text == "全文")
    #expect(parsed.date == "2024-05-01")
    #expect(parsed.title == "标题")
  }

  @Test(
    arguments: [
      (#"{"编号":7,"body":"全文","day":20240501}"#, "20240501"),
      (#"{"编号":7,"body":"全文","day":null,"headline":null}"#, nil),
      (#"{"编号":7,"body":"全文"}"#, nil),
    ] as [(String, String?)]
  )
  func dateAndTitleMayBeAbsentAndNumbersAreTexts(line: String, date: String?) throws {
    let parsed = try parse(line, Self.names)
    #expect(parsed.document.id == "7")
    #expect(parsed.date == date)
    #expect(parsed.title == nil)
  }

  @Test func whatIsMissingIsNamed() {
    let shape = #"a line is {"编号": …, "body": …}"#
    #expect(throws: InputError(#"has no "编号"; \#(shape)"#)) {
      try parse(#"{"id":"a","body":"全文"}"#, Self.names)
    }
    #expect(throws: InputError(#"has no "body"; \#(shape)"#)) {
      try parse(#"{"编号":"a","text":"全文"}"#, Self.names)
    }
    #expect(throws: InputError(#"its "headline" is not a string"#)) {
      try parse(#"{"编号":"a","body":"全文","headline":["x"]}"#, Self.names)
    }
  }

  @Test func theCommandTakesThem() throws {
    var process = CommandProcess("extract", "-", "--input-format", "jsonl", "--id-field", "url")
    process.arguments += ["--text-field", "content"]
    process.input = Array(#"{"url":"http://x/1","content":"增长12%"}"#.utf8)
    #expect(try process.run().output.contains(#""document":"http://x/1""#))
    process.arguments += ["--date-field", "url"]
    let outcome = try process.run()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Two fields have the same name."))
  }
}

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

  @Test(arguments: [
    ("2024-05-01", "2024-05-01"), ("2024-05-01T08:00:00+08:00", "2024-05-01"),
    ("2024-05-01 08:00", "2024-05-01"), ("2024/05/01", "2024-05-01"), ("20240501", "2024-05-01"),
    ("2024-05", "2024-05"), ("2024", "2024"), ("2024-13-01", "nil"), ("昨天", "nil"), ("", "nil"),
  ])
  func aDateBeginsWithADay(text: String, day: String) {
    #expect(DocumentParser.day(text).map { "\($0)" } ?? "nil" == day)
  }

  @Test func timesAreResolvedByTheDateOfTheDocument() throws {
    var process = CommandProcess("extract", "-", "--input-format", "jsonl", "--date-field", "day")
    process.arguments += ["--date", "2020-03-01"]
    process.input = Array(
      """
      {"id":"a","day":"2024-05-01T09:00:00","text":"去年全县粮食产量3.5万吨。"}
      {"id":"b","text":"去年全县水果产量3.5万吨。"}

      """.utf8
    )
    let lines = try process.run().output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains("\"iso\":\"2023"))
    #expect(lines[1].contains("\"iso\":\"2019"))
  }
}

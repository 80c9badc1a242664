import Foundation
import Testing

@Suite struct ExtractErrorTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func extract(_ paths: String...) throws -> CommandProcess.Outcome {
    var process = CommandProcess("extract")
    process.arguments += paths
    process.folder = folder
    return try process.run()
  }

  @Test func namesEveryInputThatFails() throws {
    try folder.write("增长12%。", to: "good.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.txt",
      withDestinationPath: "nowhere"
    )
    let outcome = try extract("missing.txt", "link.txt", "good.txt")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("12%"))
    #expect(
      outcome.errors == """
        shuliang: error: missing.txt: No such file or directory
        shuliang: error: link.txt: No such file or directory
        shuliang: 2 of 3 inputs failed

        """
    )
  }

  @Test func halfACharacterAtTheEnd() throws {
    try folder.write(Array("达到18所".utf8.dropLast()), to: "a.txt")
    let outcome = try extract("a.txt")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        shuliang: error: a.txt: the bytes at offset 8 are not UTF-8; \
        name the encoding with --encoding, or replace them with --lossy
        shuliang: 1 of 1 inputs failed

        """
    )
    let lossy = try extract("a.txt", "--lossy")
    #expect(lossy.status == 0)
    #expect(
      lossy.errors == "shuliang: warning: a.txt: 1 illegal byte sequence replaced by U+FFFD\n"
    )
  }

  @Test func linesThatAreNoDocuments() throws {
    let lines = [
      "{\"id\":\"a\",\"text\":\"增长12%\"}", "{\"id\":\"b\"}", "{\"text\":\"增长12%\"}",
      "{\"id\":\"c\",\"text\":3}", "[]", "{\"id\":", "{\"id\":\"d\",\"text\":\"增长13%\"}",
    ]
    try folder.write(
      Array(lines.joined(separator: "\n").utf8) + [0x0A, 0x22, 0xFF, 0x22],
      to: "a.jsonl"
    )
    let outcome = try extract("a.jsonl")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("12%") && outcome.output.contains("13%"))
    let errors = outcome.errors.split(separator: "\n")
    let shape = "a line is {\"id\": …, \"text\": …}"
    let named = "shuliang: error: a.jsonl: line"
    #expect(errors.count == 7)
    #expect(errors[0] == "\(named) 2: has no \"text\"; \(shape)")
    #expect(errors[1] == "\(named) 3: has no \"id\"; \(shape)")
    #expect(errors[2] == "\(named) 4: its \"text\" is not a string")
    #expect(errors[3] == "\(named) 5: is not a JSON object; \(shape)")
    #expect(errors[4].hasPrefix("\(named) 6: is not JSON: "))
    #expect(errors[5].hasPrefix("\(named) 8: the bytes at offset 1 are not UTF-8; "))
    #expect(errors[6] == "shuliang: 1 of 1 inputs failed")
  }

  @Test func jsonLinesInUTF16() throws {
    try folder.write("{}", to: "a.jsonl")
    let outcome = try extract("a.jsonl", "--encoding", "utf-16")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("convert the file to UTF-8"))
  }

  @Test func withoutPermission() throws {
    guard FileManager.default.isExecutableFile(atPath: CommandProcess.setpriv.path) else {
      print("skipped: a test of permissions needs setpriv")
      return
    }
    try folder.write("增长12%。", to: "news/good.txt")
    try folder.write("增长13%。", to: "news/closed.txt")
    try folder.write("增长14%。", to: "news/closed/a.txt")
    try folder.setPermissions(0, of: "news/closed.txt")
    try folder.setPermissions(0, of: "news/closed")
    var process = CommandProcess("extract", "news")
    process.folder = folder
    // Without being root the permissions hold as they are, and setpriv may not change the user.
    if getuid() == 0 { process.user = .nobody }
    let outcome = try process.run()
    try folder.setPermissions(0o755, of: "news/closed")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("12%"))
    #expect(
      outcome.errors == """
        shuliang: error: news/closed/: Permission denied; the folder is left out
        shuliang: error: news/closed.txt: Permission denied
        shuliang: 2 of 3 inputs failed

        """
    )
  }
}

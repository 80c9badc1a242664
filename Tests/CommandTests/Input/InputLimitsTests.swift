import Foundation
import Testing

@testable import ShuliangCommand

@Suite struct InputLimitsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func errors(_ arguments: String...) throws -> [Substring] {
    var process = CommandProcess("extract")
    process.arguments += arguments
    process.folder = folder
    let outcome = try process.run()
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\"12%\""))
    return outcome.errors.split(separator: "\n")
  }

  @Test func aDocumentThatIsTooLarge() throws {
    try folder.write(String(repeating: "增长13%。", count: 100), to: "a.txt")
    try folder.write("增长12%。", to: "b.txt")
    #expect(
      try errors("a.txt", "b.txt", "--max-document", "500")[0]
        == "shuliang: error: a.txt: is larger than 500 bytes; raise --max-document to read it"
    )
    let text = String(repeating: "增长13%。", count: 100)
    try folder.write(
      "{\"id\":1,\"text\":\"\(text)\"}\n{\"id\":2,\"text\":\"增长12%\"}",
      to: "a.jsonl"
    )
    #expect(
      try errors("a.jsonl", "--max-document", "500")[0]
        == "shuliang: error: a.jsonl: line 1: is larger than 500 bytes; raise --max-document to read it"
    )
  }

  @Test func aLineThatIsTooLong() throws {
    let long = "{\"id\":1,\"text\":\"" + String(repeating: "增长13%。", count: 100_000) + "\"}"
    try folder.write("\(long)\n{\"id\":2,\"text\":\"增长12%\"}\n\(long)", to: "a.jsonl")
    #expect(
      try errors("a.jsonl", "--max-line", "1MB") == [
        "shuliang: error: a.jsonl: line 1: is longer than 1 MB; raise --max-line to read it",
        "shuliang: error: a.jsonl: line 3: is longer than 1 MB; raise --max-line to read it",
        "shuliang: 1 of 1 inputs failed",
      ]
    )
    try folder.write("短\n\n" + String(repeating: "增长13%。", count: 10), to: "b.txt")
    try folder.write("增长12%。", to: "c.txt")
    #expect(
      try errors("b.txt", "c.txt", "--max-line", "100")[0]
        == "shuliang: error: b.txt: line 3 is longer than 100 bytes; raise --max-line to read it"
    )
  }

  /// A hole of a gigabyte takes no room on the disk, and is a line all the same.
  @Test func aLineOfAGigabyte() throws {
    try folder.write("", to: "a.jsonl")
    let file = try FileHandle(forWritingTo: folder.url(of: "a.jsonl"))
    try file.truncate(atOffset: 1 << 30)
    try file.seekToEnd()
    try file.write(contentsOf: Data("\n{\"id\":2,\"text\":\"增长12%\"}\n".utf8))
    try file.close()
    #expect(
      try errors("a.jsonl") == [
        "shuliang: error: a.jsonl: line 1: is longer than 64 MB; raise --max-line to read it",
        "shuliang: 1 of 1 inputs failed",
      ]
    )
  }

  @Test func nestingThatIsTooDeep() throws {
    let deep = String(repeating: "[", count: 100_000)
    try folder.write(
      """
      {"id":1,"text":"增长13%","more":\(deep)
      {"id":2,"text":"增长12%","more":[[["[[[[[[[[[[["]]]}
      """,
      to: "a.jsonl"
    )
    #expect(
      try errors("a.jsonl", "--max-nesting", "4") == [
        "shuliang: error: a.jsonl: line 1: is nested deeper than 4; raise --max-nesting to read it",
        "shuliang: 1 of 1 inputs failed",
      ]
    )
    try folder.write(String(repeating: "<div>", count: 100_000), to: "a.html")
    try folder.write("增长12%。", to: "b.txt")
    #expect(
      try errors("a.html", "b.txt")[0]
        == "shuliang: error: a.html: is nested deeper than 256; raise --max-nesting to read it"
    )
  }

  @Test(arguments: [
    ("4096", 4096), ("1B", 1), ("500kB", 500_000), ("64MB", 64_000_000), ("1gb", 1_000_000_000),
    ("2 GB", 2_000_000_000),
  ])
  func sizesAreRead(text: String, bytes: Int) {
    #expect(ByteCount(argument: text)?.bytes == bytes)
  }

  @Test(arguments: ["", "MB", "1.5MB", "-1", "1TBB", "9999999999999GB", "１MB", "1 M B"])
  func allElseIsNoSize(text: String) {
    #expect(ByteCount(argument: text) == nil)
  }

  @Test(arguments: [
    (1, "1 byte"), (999, "999 bytes"), (64_000_000, "64 MB"), (1_500_000, "1500 kB"),
  ])
  func sizesAreSaid(bytes: Int, text: String) {
    #expect(ByteCount(bytes: bytes).description == text)
  }
}

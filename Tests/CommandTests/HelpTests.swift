import Foundation
import Testing

/// What the command says of itself, held against files.
///
/// `UPDATE_GOLDEN=1 swift test --filter HelpTests` writes the files anew.
@Suite struct HelpTests {
  @Test(arguments: [
    ("help.txt", ["--help"]),
    ("help-extract.txt", ["extract", "--help"]),
    ("help-segment.txt", ["segment", "--help"]),
    ("help-repair.txt", ["repair", "--help"]),
    ("help-number.txt", ["number", "--help"]),
    ("help-dedup.txt", ["dedup", "--help"]),
    ("help-discover.txt", ["discover", "--help"]),
    ("help-train.txt", ["train", "--help"]),
    ("usage-dedup.txt", ["dedup"]),
    ("usage-extract.txt", ["extract"]),
    ("usage-encoding.txt", ["extract", "--encoding", "latin1", "a.txt"]),
    ("usage-spell.txt", ["number", "--spell", "roman"]),
    ("usage-format.txt", ["extract", "--format", "xml", "a.txt"]),
  ])
  func saysWhatItSaid(golden: String, arguments: [String]) throws {
    var process = CommandProcess()
    process.arguments = arguments
    let outcome = try process.run()
    let said = outcome.output + outcome.errors
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent()
      .appendingPathComponent("Golden")
      .appendingPathComponent(golden)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(said.utf8).write(to: file)
    }
    #expect(said == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    #expect(outcome.status == (golden.hasPrefix("help") ? 0 : 64))
  }

  @Test func saysItsVersion() throws {
    let outcome = try CommandProcess("--version").run()
    #expect(outcome.status == 0)
    let words = outcome.output.split(separator: " ")
    #expect(words.first?.split(separator: ".").count == 3)
    #expect(outcome.output.contains("(words: own search in the dictionary of ICU "))
  }

  @Test(arguments: [["frobnicate"], ["extract", "--frobnicate"], ["extract", "--role", "x", "-"]])
  func wrongUsage(arguments: [String]) throws {
    var process = CommandProcess()
    process.arguments = arguments
    let outcome = try process.run()
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Error: "))
  }
}

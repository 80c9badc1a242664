import Foundation
import Testing

@Suite struct OutputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("增长12%。", to: "a.txt")
  }

  private func extract(to output: String) throws -> CommandProcess.Outcome {
    var process = CommandProcess("extract", "a.txt", "-o", output)
    process.folder = folder
    return try process.run()
  }

  @Test func writesAFile() throws {
    try folder.write("old", to: "out.jsonl")
    let outcome = try extract(to: "out.jsonl")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(try folder.text(of: "out.jsonl").contains("12%"))
    #expect(try folder.names() == ["a.txt", "out.jsonl"])
  }

  @Test func aFileThatCannotBeMadeIsNamed() throws {
    let missing = try extract(to: "no/out.jsonl")
    #expect(missing.status == 1)
    #expect(missing.errors == "shuliang: error: no/out.jsonl: No such file or directory\n")
    let itself = try extract(to: ".")
    #expect(itself.errors == "shuliang: error: .: Is a directory\n")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func keepsALinkAndADevice() throws {
    try folder.write("old", to: "real.jsonl")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.jsonl",
      withDestinationPath: "real.jsonl"
    )
    #expect(try extract(to: "link.jsonl").status == 0)
    #expect(try folder.text(of: "real.jsonl").contains("12%"))
    #expect(try extract(to: "/dev/stdout").output.contains("12%"))
  }

  @Test func aFullDeviceIsNamed() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let outcome = try extract(to: "/dev/full")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "shuliang: error: /dev/full: No space left on device\n")
  }

  @Test func aClosedPipeEndsQuietly() throws {
    try folder.write(String(repeating: "粮食产量\n", count: 100_000), to: "long.txt")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "{ \"$0\" segment \"$1\" 2> \"$2\"; echo $? > \"$3\"; } | head -n 1 > /dev/null",
      CommandProcess.binary.path, folder.path + "/long.txt", folder.path + "/errors",
      folder.path + "/status",
    ]
    try process.run()
    process.waitUntilExit()
    #expect(try folder.text(of: "status") == "0\n")
    #expect(try folder.text(of: "errors").isEmpty)
  }
}

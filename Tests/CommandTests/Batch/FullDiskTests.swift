import Foundation
import Testing

/// What becomes of a run when there is no more room.
@Suite struct FullDiskTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(BatchCorpus.lines(600), to: "news.jsonl")
  }

  /// Runs a script of the shell, `$0` being the command.
  private func shell(_ script: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, CommandProcess.binary.path]
    process.currentDirectoryURL = folder.url
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test(arguments: ["jsonl", "csv", "sqlite"])
  func aFullDiskIsNamedAndNothingIsLeft(suffix: String) throws {
    try FileManager.default.createDirectory(
      at: folder.url(of: "disk"),
      withIntermediateDirectories: true
    )
    // A disk of 200 KB, which is gone with its namespace; only root may make one.
    let status = try shell(
      """
      unshare -m sh -c 'mount -t tmpfs -o size=200k tmpfs disk || exit 99; \
      "$0" extract news.jsonl -o disk/out.\(suffix) 2> errors; echo $? > status; ls -A disk > left' "$0"
      """
    )
    guard status == 0 else {
      print("skipped: a disk that is full needs root; see aFileThatMayNotGrowIsNamed")
      return
    }
    #expect(try folder.text(of: "status") == "1\n")
    #expect(try folder.text(of: "left") == "")
    let reason = suffix == "sqlite" ? "database or disk is full" : "No space left on device"
    #expect(try folder.text(of: "errors") == "shuliang: error: disk/out.\(suffix): \(reason)\n")
  }

  @Test(arguments: ["jsonl", "csv", "sqlite"])
  func aFileThatMayNotGrowIsNamed(suffix: String) throws {
    // 100 blocks of 512 bytes.
    let script = "ulimit -f 100; \"$0\" extract news.jsonl -o out.\(suffix) 2> errors"
    #expect(try shell(script) == 1)
    let errors = try folder.text(of: "errors")
    #expect(errors.hasPrefix("shuliang: error: out.\(suffix): "))
    #expect(errors.split(separator: "\n").count == 1)
    #expect(try folder.names() == ["errors", "news.jsonl"])
  }
}

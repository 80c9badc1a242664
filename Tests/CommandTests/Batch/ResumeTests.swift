import Foundation
import Testing

/// Runs that were killed, and runs that go on where they were.
@Suite struct ResumeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(BatchCorpus.lines(900), to: "news.jsonl")
  }

  private func command(_ output: String, _ more: String...) -> CommandProcess {
    var process = CommandProcess("extract", "news.jsonl", "--output", output, "--jobs", "2")
    process.arguments += more
    process.folder = folder
    return process
  }

  private func contents(of output: String) throws -> [String] {
    if output.hasSuffix(".sqlite") { return try DatabaseContents.rows(of: folder.url(of: output)) }
    return [try folder.text(of: output)]
  }

  /// Fifty moments, half of them for each format.
  @Test(arguments: ["jsonl", "sqlite"])
  func aRunThatIsKilledEndsTheSame(suffix: String) throws {
    let (whole, killed) = ("whole.\(suffix)", "killed.\(suffix)")
    #expect(try command(whole).run().status == 1)
    let expected = try contents(of: whole)
    var kills = 0
    var wentOn = 0
    while kills < 25 {
      let before = progress(of: killed)
      let process = try command(killed, "--resume").start()
      // Half of them as they begin, half once they have written something more.
      if kills.isMultiple(of: 2) {
        while process.isRunning, progress(of: killed) <= before {
          Thread.sleep(forTimeInterval: 0.01)
        }
      }
      Thread.sleep(forTimeInterval: Double.random(in: 0...0.2))
      if !process.isRunning {
        // It came to its end: the next one begins anew.
        process.waitUntilExit()
        #expect(try contents(of: killed) == expected)
        try FileManager.default.removeItem(at: folder.url(of: killed))
        continue
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      kills += 1
      if before > 0, progress(of: killed) > before { wentOn += 1 }
      // Killed between the last two steps, the output is there.
      if FileManager.default.fileExists(atPath: folder.path + "/" + killed) {
        #expect(try contents(of: killed) == expected)
      }
    }
    #expect(try command(killed, "--resume").run().status == 1)
    #expect(try contents(of: killed) == expected)
    #expect(wentOn > 0, "no run went on where another was killed")
    #expect(try folder.names().filter { $0.hasPrefix(".") } == [])
  }

  /// The bytes of what a run has left, 0 where it left nothing.
  private func progress(of output: String) -> Int {
    ["partial", "partial-wal"].reduce(0) { sum, suffix in
      let path = "\(folder.path)/.\(output).\(suffix)"
      let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
      return sum + (size ?? 0)
    }
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func aSignalEndsARunThatCanGoOn(signal: Int32, status: Int32) throws {
    #expect(try command("whole.jsonl").run().status == 1)
    try folder.write("", to: "errors")
    let errors = try FileHandle(forWritingTo: folder.url(of: "errors"))
    let process = try command("out.jsonl").start(errors: errors)
    // Not before something is written, so that the signal comes in the midst of it.
    while process.isRunning, progress(of: "out.jsonl") == 0 { Thread.sleep(forTimeInterval: 0.01) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == status)
    #expect(
      try folder.text(of: "errors").hasSuffix(
        "shuliang: interrupted; the same command with --resume goes on from here\n"
      )
    )
    #expect(try !folder.names().contains("out.jsonl"))
    #expect(try command("out.jsonl", "--resume").run().status == 1)
    #expect(try contents(of: "out.jsonl") == contents(of: "whole.jsonl"))
  }

  /// Leaves a run that stopped at a line in the midst.
  private func stop(_ output: String, format: String = "jsonl") throws {
    let outcome = try command(output, "--strict").run()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        shuliang: error: news.jsonl: line 701: has no "text"; a line is {"id": …, "text": …}
        shuliang: stopped at the first failure, as --strict asks; \
        the same command with --resume goes on from here

        """
    )
    #expect(try !folder.names().contains(output))
    #expect(try folder.names().contains(".\(output).partial"))
  }

  @Test(arguments: ["jsonl", "sqlite"])
  func whatWasStoppedGoesOn(suffix: String) throws {
    #expect(try command("whole.\(suffix)").run().status == 1)
    try stop("out.\(suffix)")
    #expect(try command("out.\(suffix)", "--resume", "--jobs", "1").run().status == 1)
    #expect(try contents(of: "out.\(suffix)") == contents(of: "whole.\(suffix)"))
  }

  @Test(arguments: ["jsonl", "sqlite"])
  func anotherRunIsRefused(suffix: String) throws {
    let output = "out.\(suffix)"
    try stop(output)
    let other = try command(output, "--resume", "--role", "claim").run()
    #expect(other.status == 1)
    #expect(
      other.errors == """
        shuliang: error: \(output): cannot be resumed: it was begun with another --role; \
        run it without --resume

        """
    )
    let text = try folder.text(of: "news.jsonl")
    try folder.write(text.replacing("造林0.0万亩", with: "造林9.9万亩"), to: "news.jsonl")
    let changed = try command(output, "--resume").run()
    #expect(changed.status == 1)
    #expect(
      changed.errors == """
        shuliang: error: news.jsonl: cannot be resumed: it, or what comes just behind it, \
        is not what it was; run it without --resume

        """
    )
    #expect(try command(output).run().status == 1)
    #expect(try folder.names().filter { $0.hasPrefix(".") } == [])
  }

  @Test func whatTheDiskLostIsDoneAgain() throws {
    #expect(try command("whole.jsonl").run().status == 1)
    for damage in 0..<3 {
      try stop("out.jsonl")
      var partial = Array(try Data(contentsOf: folder.url(of: ".out.jsonl.partial")))
      switch damage {
      // Zeros where bytes did not reach the disk, an end that did not, half a line of the journal.
      case 0:
        partial.replaceSubrange(
          partial.count / 2..<partial.count / 2 + 99,
          with: repeatElement(0, count: 99)
        )
      case 1: partial.removeLast(partial.count / 3)
      default:
        let journal = try folder.text(of: ".out.jsonl.journal").dropLast(500)
        try folder.write(String(journal), to: ".out.jsonl.journal")
      }
      try folder.write(partial, to: ".out.jsonl.partial")
      #expect(try command("out.jsonl", "--resume").run().status == 1)
      #expect(try contents(of: "out.jsonl") == contents(of: "whole.jsonl"))
      try FileManager.default.removeItem(at: folder.url(of: "out.jsonl"))
    }
  }

  @Test func whereNothingIsLeftARunBeginsAnew() throws {
    try folder.write("{\"id\":1,\"text\":\"增长12%\"}\n", to: "news.jsonl")
    #expect(try command("out.jsonl", "--resume").run().status == 0)
    try folder.write("", to: ".out.jsonl.journal")
    try folder.write("rubbish", to: ".out.jsonl.partial")
    #expect(try command("out.jsonl", "--resume").run().status == 0)
    #expect(try folder.text(of: "out.jsonl").split(separator: "\n").count == 1)
    #expect(try folder.names() == ["news.jsonl", "out.jsonl"])
  }

  @Test(arguments: [
    ["--resume"], ["--resume", "-o", "-"], ["--resume", "-o", "x", "--format", "table"],
  ])
  func whatCannotBeResumedIsAWrongCommandLine(arguments: [String]) throws {
    var process = CommandProcess("extract", "news.jsonl")
    process.arguments += arguments
    #expect(try process.run().status == 64)
  }
}

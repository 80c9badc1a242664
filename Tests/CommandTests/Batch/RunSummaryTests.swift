import Foundation
import Testing

@testable import ShuliangCommand

@Suite struct RunSummaryTests {
  @Test func saysWhatTheRunCameTo() throws {
    let folder = try TemporaryFolder()
    try folder.write("增长12%，增产3万吨，增长13%。", to: "news/a.txt")
    try folder.write([0xFF, 0xFF], to: "news/b.txt")
    var process = CommandProcess("extract", "news", "--summary", "summary.json", "--jobs", "2")
    process.folder = folder
    #expect(try process.run().status == 1)
    let data = try Data(contentsOf: folder.url(of: "summary.json"))
    let summary = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(summary["schema"] as? String == "shuliang.summary/1")
    #expect(summary["inputs"] as? Int == 2)
    #expect(summary["failedInputs"] as? Int == 1)
    #expect(summary["documents"] as? Int == 1)
    #expect(summary["records"] as? Int == 3)
    #expect(summary["jobs"] as? Int == 2)
    #expect(summary["recordsByKind"] as? [String: Int] == ["measure": 1, "percent": 2])
    #expect((summary["tables"] as? String)?.count == 16)
    #expect(summary["megabytesPerSecond"] as? Double != nil)
    let version = try CommandProcess("--version").run().output
    let named = try #require(summary["version"] as? String)
    #expect(!named.isEmpty && version.hasPrefix("\(named) "))
  }

  @Test func theTablesOfAUserChangeTheirHash() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "symbol\tkind\tdimension\tfactor\tbase\tucum\tnames\nTEU\tcount\tcount\t1\tTEU\t\t标箱\n",
      to: "units.tsv"
    )
    let units = try UserUnits(path: folder.path + "/units.tsv")
    #expect(try units.digest != UserUnits(path: nil).digest)
  }

  @Test(arguments: [
    (1_500_000, 3_000_000, 3.0, "7 documents  1.5 of 3.0 MB  0.5 MB/s  9 records  0:03 left"),
    (1_500_000, 0, 1.0, "7 documents  1.5 MB  1.5 MB/s  9 records"),
    (
      1_000_000, 5_000_000_000, 2.0,
      "7 documents  1.0 of 5000.0 MB  0.5 MB/s  9 records  2:46:38 left"
    ),
    (3_000_000, 3_000_000, 60.0, "7 documents  3.0 of 3.0 MB  0.1 MB/s  9 records"),
  ])
  func progressIsSaid(done: Int, total: Int, seconds: Double, line: String) {
    var tally = RunTally()
    tally.documents = 7
    tally.records = 9
    #expect(ProgressLine.text(tally, byteCount: done, total: total, seconds: seconds) == line)
  }

  @Test func progressIsForTerminalsOnly() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else {
      print("skipped: a test of terminals needs script")
      return
    }
    let folder = try TemporaryFolder()
    try folder.write(BatchCorpus.lines(300), to: "news.jsonl")
    func said(_ options: String) throws -> String {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
      let command = "'\(CommandProcess.binary.path)' extract news.jsonl -o out.jsonl \(options)"
      process.arguments = ["-qec", command, folder.path + "/said"]
      process.currentDirectoryURL = folder.url
      process.environment = ["TERM": "xterm", "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh"]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return try folder.text(of: "said")
    }
    #expect(try said("").contains(" documents  "))
    #expect(try !said("--quiet").contains(" documents  "))
    var process = CommandProcess("extract", "news.jsonl", "-o", "out.jsonl")
    process.folder = folder
    #expect(try !process.run().errors.contains(" documents  "))
  }
}

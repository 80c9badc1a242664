#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a run came to, as JSON for machines.
struct RunSummary: Encodable {
  let schema = "shuliang.summary/1"
  /// Of the command.
  let version: String
  /// A hash of the tables that were used.
  let tables: String
  let jobs: Int
  let inputs: Int
  let failedInputs: Int
  let documents: Int
  /// Of the documents, decompressed.
  let bytes: Int
  let records: Int
  let occurrences: Int
  let recordsByKind: [String: Int]
  let seconds: Double
  let megabytesPerSecond: Double
  /// The work of one processor in each stage.
  let stageSeconds: [String: Double]

  init(_ outcome: ExtractionRun.Outcome, tables: String, jobs: Int, report: RunReport) {
    version = RootCommand.version
    self.tables = tables
    self.jobs = jobs
    inputs = report.inputs
    failedInputs = report.failures
    documents = outcome.tally.documents
    bytes = outcome.tally.bytes
    records = outcome.tally.records
    occurrences = outcome.tally.occurrences
    recordsByKind = outcome.tally.kinds
    seconds = RunSummary.rounded(outcome.seconds)
    megabytesPerSecond = RunSummary.rounded(
      Double(outcome.tally.bytes) / 1_000_000 / max(outcome.seconds, 0.001)
    )
    var stages: [String: Double] = [:]
    for stage in Stage.allCases {
      stages[stage.rawValue] = RunSummary.rounded(outcome.times[stage])
    }
    stageSeconds = stages
  }

  /// To thousandths: more is noise.
  private static func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }

  /// Writes the summary to a file, or to standard output for `-`.
  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let sink = try OutputSink(path: path)
    try sink.write(Array(try encoder.encode(self)) + [0x0A])
    try sink.finish()
  }
}

import ArgumentParser
import Shuliang

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `shuliang extract`: the figures of documents, as records.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes every figure of the documents as a record.",
    discussion: """
      A folder is read with all its folders, in the order of the paths: .txt, .text and .md hold \
      one document each, .html and .htm a page of which the visible text is read, .jsonl one \
      document a line as {"id": …, "text": …}; any of them may be compressed (.gz, .zst). Hidden \
      files are left out. A document is named by its path inside the folder, or by its "id".

      Records are JSON Lines, one figure a line. A passage that was there before, in the same \
      document or in an earlier one, gives no second record: within a document each further place \
      is one of the first record's "occurrences", across documents a line \
      {"schema":"shuliang.occurrence/1","of":ID,"document","start","end"}. --no-dedup reads every \
      passage anew. Offsets count Unicode code points of the decoded text. The output is the same \
      for any number of jobs.

      An input that cannot be read is named on standard error and the others \
      are read on; the exit status is then 1. A run that was stopped, however that was, goes on \
      with --resume where it was, and ends with the same output.

      EXAMPLES
        shuliang extract news/ --output figures.jsonl
        shuliang extract 'archive/**/*.jsonl.gz' -o figures.csv --bom --jobs 4
        shuliang extract news/ --output figures.sqlite --resume
        shuliang extract report.txt --format table
        shuliang extract gb2312/ --encoding gbk --role claim
        shuliang extract ports/ --units ports.tsv
        cat articles.jsonl | shuliang extract - --input-format jsonl
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var options: RunOptions

  @Option(help: "How records are written; without it the suffix of --output says, else jsonl.")
  var format: OutputFormat?

  @Flag(help: "Begin a CSV with a byte order mark, which Excel needs.")
  var bom = false

  @Option(
    help: ArgumentHelp(
      "The day of documents that do not say theirs: what 去年 counts from.",
      valueName: "date"
    ),
    transform: { try CalendarDate($0) }
  )
  var date: CalendarDate?

  @Option(help: "Only claims, or only attributive figures.")
  var role: Quantity.Role?

  @Flag(
    inversion: .prefixedNo,
    exclusivity: .chooseLast,
    help: "Find repeated passages; --no-dedup gives a record for each."
  )
  var dedup = true

  @Option(
    help: ArgumentHelp(
      "Units of your own, as tab-separated values: symbol, kind, dimension, factor, base, ucum, names.",
      valueName: "file"
    )
  )
  var units: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Documents to work on at once; without it as many as processors.",
      valueName: "count"
    )
  )
  var jobs: Int?

  @Flag(help: "Go on with what a run that was stopped left of --output.")
  var resume = false

  @Option(
    help: ArgumentHelp("Write what the run came to to a file, as JSON.", valueName: "file")
  )
  var summary: String?

  @OptionGroup var memory: PassageIndexOptions

  func validate() throws {
    guard jobs.map({ 1...256 ~= $0 }) ?? true else {
      throw ValidationError("--jobs is a number from 1 to 256.")
    }
    guard wanted != .sqlite || options.output.map({ $0 != "-" }) ?? false else {
      throw ValidationError("A database is written to a file; name it with --output.")
    }
    guard !resume || options.output.map({ $0 != "-" }) ?? false else {
      throw ValidationError("--resume goes on with a file; name it with --output.")
    }
    guard !resume || wanted != .table else {
      throw ValidationError("A table for the eye cannot be resumed.")
    }
    guard !bom || wanted == .csv else {
      throw ValidationError("--bom is for CSV; choose it with --format csv.")
    }
  }

  /// The format that was named, or that the output's name says.
  var wanted: OutputFormat { format ?? options.output.flatMap(OutputFormat.init(path:)) ?? .jsonl }

  func run() throws {
    let units = try UserUnits(path: units)
    let report = options.report()
    try report.run {
      Interruption.watch()
      let inputs = try input.inputs(report)
      let target = OutputTarget(
        path: options.output,
        format: wanted,
        mark: bom ? .byteOrderMark : .none,
        settings: settings(inputs, units),
        start: resume ? .resuming : .anew
      )
      let renderer = try target.renderer()
      let output = try target.output(head: renderer.head)
      if target.isResumable { report.wayOn = "the same command with --resume goes on from here" }
      let extraction = extraction(into: output, renderer, units, report, over: inputs)
      let outcome = try BatchOutputs.finishing(output) {
        try extraction.run(inputs, limits: input.limits)
      }
      report.closeSearch(crowdedPhrases: extraction.settlement.crowdedPhrases)
      if let summary {
        try RunSummary(outcome, tables: units.digest, jobs: jobCount, report: report)
          .write(to: summary)
      }
    }
  }

  private func extraction(
    into output: any BatchOutput,
    _ renderer: any ReadingRenderer,
    _ units: UserUnits,
    _ report: RunReport,
    over inputs: [Input]
  ) -> ExtractionRun {
    report.progress = options.progress(over: inputs)
    let index = memory.index(for: dedup ? inputs : [], detail: .segments)
    var parser = input.parser
    parser.date = date
    return ExtractionRun(
      preparation: BatchPreparation(
        parser: parser,
        comparison: dedup ? .passages : .none,
        firstNewBatch: output.completed
      ),
      settlement: BatchSettlement(
        corpus: CorpusReader(extractor: Extractor(units: units.table), index: index),
        role: role,
        output: output,
        report: report
      ),
      renderer: renderer,
      output: output,
      units: units.table,
      jobs: jobCount,
      progress: report.progress
    )
  }

  private var jobCount: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  /// What decides the output, jobs and memory aside.
  private func settings(_ inputs: [Input], _ units: UserUnits) -> RunSettings {
    var settings = RunSettings()
    settings.set("version", RootCommand.version)
    settings.set("table of units", units.digest)
    settings.set("--format", wanted.rawValue)
    settings.set("--bom", bom)
    settings.set("--role", role?.rawValue ?? "any")
    settings.set("--dedup", dedup)
    settings.set("--date", date.map { "\($0)" } ?? "none")
    settings.set("--encoding", input.decoding.encoding.map { "\($0)" } ?? "any")
    settings.set("--lossy", input.decoding.lossy)
    settings.set("set of fields", "\(input.names)")
    settings.set("limit", "\(input.limits)")
    let files = inputs.map { "\($0.name)\u{0}\($0.id)\u{0}\($0.format)" }.joined(separator: "\n")
    settings.set("set of inputs", "\(inputs.count) \(Checksum.of(Array(files.utf8)))")
    return settings
  }
}

extension Quantity.Role: ExpressibleByArgument {}

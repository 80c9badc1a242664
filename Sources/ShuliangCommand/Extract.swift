import ArgumentParser
import Shuliang

/// `shuliang extract`: the figures of documents, as records.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes every figure of the documents as a record.",
    discussion: """
      A folder is read with all its folders, in the order of the paths: .txt, .text and .md hold \
      one document each, .jsonl one a line as {"id": …, "text": …}. Hidden files are left out. A \
      document is named by its path inside the folder, or by its "id".

      Records are JSON Lines, one figure a line. A passage that was there before, in the same \
      document or in an earlier one, gives no second record: within a document each further place \
      is one of the first record's "occurrences", across documents a line \
      {"schema":"shuliang.occurrence/1","of":ID,"document","start","end"}. --no-dedup reads every \
      passage anew. Offsets count Unicode code points of the decoded text.

      An input that cannot be read is named on standard error and the others \
      are read on; the exit status is then 1.

      EXAMPLES
        shuliang extract news/ --output figures.jsonl
        shuliang extract report.txt --format table
        shuliang extract gb2312/ --encoding gbk --role claim
        shuliang extract ports/ --units ports.tsv
        cat articles.jsonl | shuliang extract - --input-format jsonl
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl, table
  }

  @Argument(help: ArgumentHelp("Files or folders; - is standard input.", valueName: "path"))
  var paths: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file, which appears only when it is complete.",
      valueName: "file"
    )
  )
  var output: String?

  @Option(help: "JSON Lines, or a table for the eye.")
  var format: Format = .jsonl

  @Option(help: "Only claims, or only attributive figures.")
  var role: Quantity.Role?

  @Flag(
    inversion: .prefixedNo,
    exclusivity: .chooseLast,
    help: "Find repeated passages; --no-dedup gives a record for each."
  )
  var dedup = true

  @Option(help: "What standard input and files named on the command line hold.")
  var inputFormat: InputFormat?

  @Option(
    help: ArgumentHelp(
      "Units of your own, as tab-separated values: symbol, kind, dimension, factor, base, ucum, names.",
      valueName: "file"
    )
  )
  var units: String?

  @OptionGroup var decoding: DecodingOptions

  func run() throws {
    let extractor = Extractor(units: try unitTable())
    let report = RunReport()
    try report.run {
      let sink = try OutputSink(path: output)
      var writer = recordWriter(to: sink)
      let reader = DocumentReader(decoding: decoding, report: report)
      let finder = InputFinder(named: inputFormat, formats: [.text, .jsonl], report: report)
      var corpus = CorpusReader(extractor: extractor)
      for input in finder.inputs(at: paths) {
        try reader.read(input) { document in
          let reading =
            dedup
            ? try corpus.read(document) : .init(records: extractor.records(in: document))
          for record in reading.records where isWanted(record.role) { try writer.write(record) }
          for occurrence in reading.occurrences where isWanted(occurrence.role) {
            try writer.write(occurrence)
          }
        }
      }
      try writer.finish()
      try sink.finish()
      report.closeSearch(crowdedPhrases: corpus.crowdedPhrases)
    }
  }

  private func isWanted(_ role: Quantity.Role) -> Bool { self.role == nil || self.role == role }

  /// The library's units with the user's own; a table that cannot be read is a wrong command line.
  private func unitTable() throws -> UnitTable {
    guard let units else { return .standard }
    do {
      var reader = ByteReader(try SystemFile(reading: units))
      let text = String(decoding: try reader.rest(), as: UTF8.self)
      return try UnitTable.standard.adding(text, name: units)
    } catch let error as TableError {
      throw ValidationError("The table of --units is wrong at \(error)")
    } catch {
      throw ValidationError("The table of --units cannot be read: \(units): \(error)")
    }
  }

  private func recordWriter(to sink: OutputSink) -> any RecordWriter {
    switch format {
    case .jsonl: JSONLinesWriter(sink: sink)
    case .table: TableWriter(sink: sink)
    }
  }
}

extension Quantity.Role: ExpressibleByArgument {}

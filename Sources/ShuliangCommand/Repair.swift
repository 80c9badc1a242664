import ArgumentParser
import Shuliang

/// `shuliang repair`: documents with their lines repaired, as the figures are read from them.
struct Repair: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes documents with their broken lines repaired.",
    discussion: """
      Line breaks inside sentences are joined, and fullwidth letters and digits become ASCII. A \
      caption that stands inside a sentence is put behind its paragraph. Where a sentence stops \
      and what follows belongs to another, the line break stays. Nothing else changes, and \
      nothing is left out.

      The text of one file is written by itself. Texts of several files are parted by lines \
      ==> NAME <==. Where an input is JSON Lines, so is the output, and other commands read it.

      EXAMPLES
        shuliang repair scan.txt --output clean.txt
        shuliang repair scans/ --format jsonl > scans.jsonl
        pdftotext report.pdf - | shuliang repair

      EXIT STATUS
        0   done
        1   some inputs failed, each named on standard error
        64  the command line is wrong
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  @Argument(
    help: ArgumentHelp("Files or folders; none or - is standard input.", valueName: "path")
  )
  var paths: [String] = []

  @OptionGroup var target: OutputOptions

  @Option(help: "Text, or a document a line; without it, jsonl where an input is JSON Lines.")
  var format: Format?

  @Option(help: "What standard input and files named on the command line hold.")
  var inputFormat: InputFormat?

  @OptionGroup var decoding: DecodingOptions

  func run() throws {
    let report = RunReport()
    try report.run {
      let sink = try OutputSink(path: target.output)
      let reader = DocumentReader(decoding: decoding, report: report)
      let finder = InputFinder(named: inputFormat, formats: [.text, .jsonl], report: report)
      let inputs = finder.inputs(at: paths.isEmpty ? ["-"] : paths)
      let holdsLines = inputs.contains { $0.format == .jsonl }
      var writer = DocumentWriter(
        format: format ?? (holdsLines ? .jsonl : .text),
        headings: inputs.count > 1 || holdsLines ? .each : .none,
        sink: sink
      )
      for input in inputs {
        try reader.read(input) { document in
          let repaired = RepairedText(Array(document.text.utf8))
          try writer.write(repaired.bytes, of: document.id)
        }
      }
      try sink.finish()
    }
  }
}

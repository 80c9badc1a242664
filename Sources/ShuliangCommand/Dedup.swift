import ArgumentParser
import Shuliang

/// `shuliang dedup`: the passages that were there before.
struct Dedup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes every passage that repeats an earlier one.",
    discussion: """
      Documents are read as for extract, in the order of the paths; a passage is a repeat where an \
      earlier document, or the same one before, has it. One repeat a line:

        {"document","start","end","kind":"exact|near","of":{"document","start","end"}}

      Offsets count Unicode code points of the decoded text. An exact repeat is the same but for \
      blanks, line breaks and character width. A near one has small insertions, or clauses left \
      out or moved; its figures, units, dates and directions all agree. What is new inside it is \
      not part of it. A passage with a figure that differs is no repeat.

      The folded text of earlier documents is kept in memory up to --text-memory and in a temporary \
      file from there on; the index beside it takes some 0.4 MB for 1 MB of new text.

      EXAMPLES
        shuliang dedup news/ --output repeats.jsonl
        shuliang dedup articles.jsonl --text --output distinct.jsonl

      EXIT STATUS
        0   done
        1   some inputs failed, each named on standard error
        64  the command line is wrong
      """
  )

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

  @Flag(help: "Write the documents without their repeats, as {\"id\": …, \"text\": …}.")
  var text = false

  @Option(help: "What standard input and files named on the command line hold.")
  var inputFormat: InputFormat?

  @Option(help: ArgumentHelp("Memory for the text of earlier documents.", valueName: "MB"))
  var textMemory = 256

  @Option(help: ArgumentHelp("Memory for all of the index; more is refused.", valueName: "MB"))
  var memory = 4096

  @OptionGroup var decoding: DecodingOptions

  func validate() throws {
    guard textMemory >= 0, memory > 0, textMemory <= 1 << 40, memory <= 1 << 40 else {
      throw ValidationError("Memory is a number of megabytes.")
    }
  }

  func run() throws {
    let report = RunReport()
    try report.run {
      let sink = try OutputSink(path: output)
      var index = PassageIndex(
        textBudget: textMemory << 20,
        memoryLimit: memory << 20,
        detail: .passages
      )
      let reader = DocumentReader(decoding: decoding, report: report)
      let finder = InputFinder(named: inputFormat, formats: [.text, .jsonl], report: report)
      var line: [UInt8] = []
      for input in finder.inputs(at: paths) {
        if text {
          try reader.read(input) { document in
            line.removeAll(keepingCapacity: true)
            document.removing(try index.repeats(in: document)).appendJSONLine(to: &line)
            try sink.write(line)
          }
        } else {
          try reader.readFolded(input) { id, text in
            line.removeAll(keepingCapacity: true)
            for found in try index.repeats(in: text, id: id) {
              found.appendJSONLine(of: id, to: &line)
            }
            try sink.write(line)
          }
        }
      }
      try sink.finish()
      report.closeSearch(crowdedPhrases: index.crowdedPhrases)
    }
  }
}

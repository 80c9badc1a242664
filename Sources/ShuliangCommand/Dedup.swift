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

  @OptionGroup var input: InputOptions
  @OptionGroup var options: RunOptions

  @Flag(help: "Write the documents without their repeats, as {\"id\": …, \"text\": …}.")
  var text = false

  @OptionGroup var memory: PassageIndexOptions

  func run() throws {
    let report = options.report()
    try report.run {
      Interruption.watch()
      let sink = try OutputSink(path: options.output)
      let inputs = try input.inputs(report)
      var index = memory.index(for: inputs, detail: .passages)
      let reader = DocumentReader(
        decoding: input.decoding,
        names: input.names,
        limits: input.limits,
        report: report
      )
      var line: [UInt8] = []
      for input in inputs {
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

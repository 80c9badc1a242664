import ArgumentParser
import Shuliang

/// `shuliang train`: a model from segmented text.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Learns where words end from segmented text.",
    discussion: """
      The text has its words parted by white space, a sentence or more a line. The model, a file of \
      half a megabyte to 4 MB, parts Han after that text's habits: by the characters around each place and by \
      what the dictionary says of it. Some ten thousand words are of use, a hundred thousand are \
      good.

      With --rules news, the default, numbers, dates and Latin words stay whole as the rules have \
      them; with --rules icu nothing but Han is decided, by the model alone.

      EXAMPLES
        shuliang train segmented.txt --output words.model
        shuliang segment --model words.model report.txt
      """
  )

  @Argument(
    help: ArgumentHelp("Text files or folders; - is standard input.", valueName: "segmented")
  )
  var paths: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the model to a file, which appears only when it is complete.",
      valueName: "file"
    )
  )
  var output: String

  @Option(help: "The rules for all that is not Han: news, or icu for ICU's word breaks.")
  var rules: Segmenter.RuleSet = .news

  @Option(help: "How often the text is gone through.")
  var rounds = 15

  @OptionGroup var decoding: DecodingOptions

  func validate() throws {
    guard 1...1000 ~= rounds else { throw ValidationError("Rounds are 1 to 1000.") }
  }

  func run() throws {
    let report = RunReport()
    try report.run {
      let sink = try OutputSink(path: output)
      var trainer = try SegmentationTrainer(rules: rules)
      let reader = DocumentReader(decoding: decoding, report: report)
      let finder = InputFinder(named: .text, formats: [.text], report: report)
      for input in finder.inputs(at: paths) {
        try reader.read(input) { document in trainer.add(Array(document.text.utf8)) }
      }
      guard trainer.wordCount > 0 else {
        throw OutputError(name: output, reason: "not written: the input has no words")
      }
      try sink.write(try trainer.model(rounds: rounds).bytes)
      try sink.finish()
    }
  }
}

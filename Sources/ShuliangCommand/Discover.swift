import ArgumentParser
import Shuliang

/// `shuliang discover`: the words of a corpus that no dictionary has, as a lexicon.
struct Discover: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the words of raw text that no dictionary has, as a lexicon.",
    discussion: """
      A string is a word where its characters stand together far more often than by chance \
      (cohesion, in bits) and beside many different ones (branching, the entropy of its neighbours, \
      in bits). One word a line, the heaviest first: the word, its weight, the tag new, and a note \
      with its scores, parted by tabs. segment --lexicon reads the file as it is.

      EXAMPLES
        shuliang discover news/ --output words.tsv
        shuliang segment --lexicon words.tsv report.txt
      """
  )

  @Argument(help: ArgumentHelp("Files or folders; - is standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup var target: OutputOptions

  @Option(help: "How often a word must stand in the corpus.")
  var count = WordDiscovery.Thresholds().count

  @Option(help: ArgumentHelp("How much cohesion a word needs.", valueName: "bits"))
  var cohesion = WordDiscovery.Thresholds().cohesion

  @Option(help: ArgumentHelp("How much branching a word needs.", valueName: "bits"))
  var branching = WordDiscovery.Thresholds().branching

  @Option(help: "What standard input and files named on the command line hold.")
  var inputFormat: InputFormat?

  @OptionGroup var decoding: DecodingOptions

  func validate() throws {
    guard count > 1, cohesion.isFinite, branching.isFinite else {
      throw ValidationError("A word stands at least twice, and bits are a number.")
    }
  }

  func run() throws {
    let report = RunReport()
    try report.run {
      let sink = try OutputSink(path: target.output)
      let segmenter = try Segmenter()
      let reader = DocumentReader(decoding: decoding, report: report)
      let finder = InputFinder(named: inputFormat, formats: [.text, .jsonl], report: report)
      var discovery = WordDiscovery(
        thresholds: .init(count: count, cohesion: cohesion, branching: branching)
      )
      for input in finder.inputs(at: paths) {
        try reader.read(input) { document in discovery.add(Array(document.text.utf8)) }
      }
      for word in discovery.words(unknownTo: segmenter) {
        try sink.write(Array("\(word.lexiconLine)\n".utf8))
      }
      try sink.finish()
    }
  }
}

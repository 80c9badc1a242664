import ArgumentParser
import Shuliang

/// `shuliang segment`: text with its words parted by spaces.
struct Segment: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes text with its words parted by one space.",
    discussion: """
      Each line of the input gives one line of the output. White space of the input parts words \
      too and is not kept besides. Punctuation marks are words.

      With --rules news, the default, numbers, dates, percentages and Latin words are whole, and \
      particles are words by themselves. With --rules icu words end where ICU's word breaks are.

      A lexicon has one word a line as word[TAB]weight[TAB]tag, or as in jieba's dict.txt. A weight \
      is how often the word stands in sixty million words; a word without one is found wherever it \
      does not cut common words apart.

      EXAMPLES
        shuliang segment report.txt
        echo 全年粮食产量3.5万吨 | shuliang segment
        shuliang segment --lexicon names.tsv report.txt
      """
  )

  @Argument(
    help: ArgumentHelp("Text files or folders; none or - is standard input.", valueName: "path")
  )
  var paths: [String] = []

  @OptionGroup var words: WordOptions

  @OptionGroup var decoding: DecodingOptions

  func run() throws {
    let lexicon = try words.readLexicon()
    let model = try words.readModel()
    let report = RunReport()
    try report.run {
      let segmenter = try Segmenter(rules: words.rules, lexicon: lexicon, model: model)
      let sink = try OutputSink(path: nil)
      let reader = DocumentReader(decoding: decoding, report: report)
      let finder = InputFinder(named: .text, formats: [.text], report: report)
      for input in finder.inputs(at: paths.isEmpty ? ["-"] : paths) {
        try reader.read(input) { document in
          try SegmentedText.write(document.text, to: sink, by: segmenter)
        }
      }
      try sink.finish()
    }
  }
}

/// A text written with one space between its words.
private enum SegmentedText {
  /// How many bytes are gathered before they are written.
  private static let batchSize = 1 << 16

  static func write(_ text: String, to sink: OutputSink, by segmenter: Segmenter) throws {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var isLineStart = true
    for token in segmenter.tokens(in: bytes) {
      if token.kind == .space {
        guard bytes[token.range].contains(0x0A) else { continue }
        output.append(0x0A)
        isLineStart = true
      } else {
        if !isLineStart { output.append(0x20) }
        output.append(contentsOf: bytes[token.range])
        isLineStart = false
      }
      if output.count >= batchSize {
        try sink.write(output)
        output.removeAll(keepingCapacity: true)
      }
    }
    if !isLineStart || bytes.last.map({ $0 != 0x0A }) ?? false { output.append(0x0A) }
    try sink.write(output)
  }
}

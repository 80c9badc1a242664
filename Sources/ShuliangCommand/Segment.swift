import ArgumentParser
import Shuliang

/// `shuliang segment`: text with its words parted by spaces.
struct Segment: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes text with its words parted by one space.",
    discussion: """
      Each line of the input gives one line of the output. White space of the input parts words \
      too and is not kept besides. Punctuation marks are words.

      EXAMPLES
        shuliang segment report.txt
        echo 全年粮食产量3.5万吨 | shuliang segment
      """
  )

  @Argument(
    help: ArgumentHelp("Text files or folders; none or - is standard input.", valueName: "path")
  )
  var paths: [String] = []

  @OptionGroup var decoding: DecodingOptions

  func run() throws {
    let report = RunReport()
    try report.run {
      let segmenter = try Segmenter()
      let sink = try OutputSink(path: nil)
      let reader = DocumentReader(decoding: decoding, report: report)
      let finder = InputFinder(named: .text, formats: [.text], report: report)
      for input in finder.inputs(at: paths.isEmpty ? ["-"] : paths) {
        try reader.read(input) { document in
          try Segment.write(document.text, to: sink, by: segmenter)
        }
      }
      try sink.finish()
    }
  }

  private static func write(
    _ text: String,
    to sink: OutputSink,
    by segmenter: Segmenter
  ) throws {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = Array(bytes[start..<end])
      var output: [UInt8] = []
      output.reserveCapacity(line.count * 3 / 2)
      for word in segmenter.wordRanges(in: line) {
        if !output.isEmpty { output.append(0x20) }
        output.append(contentsOf: line[word])
      }
      output.append(0x0A)
      try sink.write(output)
      start = end + 1
    }
  }
}

import ArgumentParser
import Shuliang

/// `shuliang number`: numerals as numbers, and back.
struct Number: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads a numeral a line and writes its value, or spells numbers.",
    discussion: """
      Each line of the input gives one line of the output: a decimal (2974000), a fraction (2/3) \
      or the two ends of an interval (30..40). Shares are fractions of the whole: 六成 is 3/5.

      With --spell the input is a decimal a line (-1234.5) and the output its spelling:
        plain   一百零五
        formal  壹佰零伍
        mixed   12.63万亿, the shortest exact form

      A line that cannot be read is named on standard error and gives an empty line, so that \
      output and input stay side by side. Empty lines give empty lines.

      EXAMPLES
        echo 三百二十万 | shuliang number
        shuliang number numerals.txt > values.txt
        echo 105 | shuliang number --spell formal

      EXIT STATUS
        0   done
        1   some lines or inputs could not be read, each named on standard error
        64  the command line is wrong
      """
  )

  @Argument(
    help: ArgumentHelp("Text files or folders; none or - is standard input.", valueName: "path")
  )
  var paths: [String] = []

  @Option(help: ArgumentHelp("Spell decimals in this style instead.", valueName: "style"))
  var spell: NumeralStyle?

  @OptionGroup var decoding: DecodingOptions

  func run() throws {
    let report = RunReport()
    try report.run {
      let sink = try OutputSink(path: nil)
      let reader = DocumentReader(decoding: decoding, report: report)
      let finder = InputFinder(named: .text, formats: [.text], report: report)
      for input in finder.inputs(at: paths.isEmpty ? ["-"] : paths) {
        try reader.read(input) { document in
          if try !convert(document.text, to: sink, of: input, report) { report.fail() }
        }
      }
      try sink.finish()
    }
  }

  /// Writes a line for each line of a text; says whether all could be read.
  private func convert(
    _ text: String,
    to sink: OutputSink,
    of input: Input,
    _ report: RunReport
  ) throws -> Bool {
    let bytes = Array(text.utf8)
    var start = 0
    var number = 0
    var isComplete = true
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = Number.trimmed(String(decoding: bytes[start..<end], as: UTF8.self))
      start = end + 1
      number += 1
      var answer = ""
      do {
        if !line.isEmpty { answer = try convert(line) }
      } catch {
        report.error(input.name, "line \(number): '\(Number.excerpt(line))' \(error.problem)")
        isComplete = false
      }
      try sink.write(Array(answer.utf8) + [0x0A])
    }
    return isComplete
  }

  private func convert(_ line: String) throws(InputError) -> String {
    guard let spell else {
      guard let numeral = Numeral(line) else { throw InputError("is no numeral") }
      return numeral.value.description
    }
    guard let number = ExactDecimal(line) else {
      throw InputError("is no decimal; one is written 1234.5 or -3")
    }
    guard let spelling = number.spelled(spell) else {
      throw InputError("has no spelling; it has 10^24 or more, or over 38 digits")
    }
    return spelling
  }

  private static func trimmed(_ line: String) -> String {
    var scalars = line.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  /// Enough of a line to find it again; a line may be a whole article.
  private static func excerpt(_ line: String) -> String {
    line.count > 40 ? line.prefix(40) + "…" : line
  }
}

extension NumeralStyle: ExpressibleByArgument {}

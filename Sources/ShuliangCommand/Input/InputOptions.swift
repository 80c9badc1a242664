import ArgumentParser
import Shuliang

/// What is read: the paths and the options that commands over a whole corpus share.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, folders or patterns (news/**/*.txt); - is standard input.",
      valueName: "path"
    )
  )
  var paths: [String]

  @Option(help: "What standard input and files named on the command line hold.")
  var inputFormat: InputFormat?

  @Option(help: ArgumentHelp("JSON Lines: the field of the id.", valueName: "name"))
  var idField = "id"

  @Option(help: ArgumentHelp("JSON Lines: the field of the text.", valueName: "name"))
  var textField = "text"

  @Option(help: ArgumentHelp("JSON Lines: the field of the document's date.", valueName: "name"))
  var dateField: String?

  @Option(help: ArgumentHelp("JSON Lines: the field of the title.", valueName: "name"))
  var titleField: String?

  @OptionGroup var decoding: DecodingOptions

  @Option(help: ArgumentHelp("The largest document that is read.", valueName: "size"))
  var maxDocument = InputLimits().maxDocument

  @Option(help: ArgumentHelp("The longest line that is read.", valueName: "size"))
  var maxLine = InputLimits().maxLine

  @Option(help: ArgumentHelp("The most that is read of a compressed file.", valueName: "size"))
  var maxDecompressed = InputLimits().maxDecompressed

  @Option(help: ArgumentHelp("The deepest JSON or HTML that is read.", valueName: "count"))
  var maxNesting = InputLimits().maxNesting

  func validate() throws {
    let fields = [idField, textField, dateField, titleField].compactMap { $0 }
    guard Set(fields).count == fields.count else {
      throw ValidationError("Two fields have the same name.")
    }
    guard maxNesting > 0, maxDocument.bytes > 0, maxLine.bytes > 0, maxDecompressed.bytes > 0 else {
      throw ValidationError("A limit is more than nothing.")
    }
  }

  var limits: InputLimits {
    InputLimits(
      maxDocument: maxDocument,
      maxLine: maxLine,
      maxDecompressed: maxDecompressed,
      maxNesting: maxNesting
    )
  }

  var names: FieldNames {
    FieldNames(id: idField, text: textField, date: dateField, title: titleField)
  }

  var parser: DocumentParser {
    DocumentParser(
      encoding: decoding.encoding,
      policy: decoding.policy,
      names: names,
      limits: limits
    )
  }

  /// The files that the paths mean; what cannot be looked into is reported.
  func inputs(_ report: RunReport) throws -> [Input] {
    let finder = InputFinder(named: inputFormat, formats: InputFormat.allCases, report: report)
    let inputs = finder.inputs(at: paths)
    try report.checkFailures()
    return inputs
  }
}

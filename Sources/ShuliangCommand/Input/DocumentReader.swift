import Shuliang

/// Reads the documents of inputs one after another, for commands that need no more than one job.
struct DocumentReader {
  private let parser: DocumentParser
  private let report: RunReport

  init(
    decoding: DecodingOptions,
    names: FieldNames = FieldNames(),
    limits: InputLimits = InputLimits(),
    report: RunReport
  ) {
    parser = DocumentParser(
      encoding: decoding.encoding,
      policy: decoding.policy,
      names: names,
      limits: limits
    )
    self.report = report
  }

  /// Gives each document of an input to a function. What cannot be read is reported and left
  /// out.
  ///
  /// - Throws: what the function throws, `Interruption.Requested`, and `RunReport.Stop` where the
  ///   first failure ends the run.
  func read(_ input: Input, _ body: (Document) throws -> Void) throws {
    try read(input) { raw in
      let parsed = try parser.parse(raw)
      try body(parsed.document)
      return parsed.replacements
    }
  }

  /// Gives the name and the folded text of each document of an input to a function, likewise. It is
  /// faster than to fold documents: most texts never become strings.
  func readFolded(_ input: Input, _ body: (String, FoldedText) throws -> Void) throws {
    try read(input) { raw in
      let parsed = try parser.parseFolded(raw)
      try body(parsed.id, parsed.text)
      return parsed.replacements
    }
  }

  /// - Parameter use: uses a document and says how much of it was replaced.
  private func read(_ input: Input, using use: (RawDocument) throws -> Int) throws {
    let reader = InputReader([input], limits: parser.limits)
    var replacements = 0
    while let item = try reader.nextItem() {
      switch item {
      case .begin: report.begin()
      case .document(let raw):
        do {
          replacements += try use(raw)
        } catch let error as InputError {
          try report.failure(InputFailure(input: input, line: raw.line, error: error))
        }
      case .failure(let failure):
        try report.failure(failure)
      case .end: report.warnOfReplacements(replacements, in: input)
      }
    }
  }
}

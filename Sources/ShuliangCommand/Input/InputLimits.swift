/// What an input may ask of the machine before it is refused: each limit names itself when it is met.
struct InputLimits: Hashable, Sendable {
  /// The largest document: a file of text, or the text of a line.
  var maxDocument = ByteCount.megabytes(64)
  /// The longest line of a file.
  var maxLine = ByteCount.megabytes(64)
  /// The most that a compressed file may hold.
  var maxDecompressed = ByteCount.gigabytes(16)
  /// The deepest nesting of JSON or HTML.
  var maxNesting = 256

  /// Says that a document is too large.
  func documentIsTooLarge() -> InputError {
    InputError("is larger than \(maxDocument); raise --max-document to read it")
  }

  /// Says that a line is too long.
  func lineIsTooLong() -> InputError {
    InputError("is longer than \(maxLine); raise --max-line to read it")
  }

  /// Says that something is nested too deep.
  func nestingIsTooDeep() -> InputError {
    InputError("is nested deeper than \(maxNesting); raise --max-nesting to read it")
  }
}

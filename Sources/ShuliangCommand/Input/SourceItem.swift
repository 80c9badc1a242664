/// A document as it lies in its input: not decoded yet.
struct RawDocument: Sendable {
  let input: Input
  /// The line it stands on, from 1, where lines are documents.
  let line: Int?
  let bytes: [UInt8]
}

/// What a reader of inputs meets, one after another.
enum SourceItem: Sendable {
  case begin(Input)
  case document(RawDocument)
  /// Something that could not be read; the input may go on behind it.
  case failure(InputFailure)
  case end(Input)
}

/// A problem of an input and the place where it is.
struct InputFailure: Error, Sendable, Hashable {
  let input: Input
  /// The line, from 1, where lines are documents.
  let line: Int?
  let error: InputError

  /// What is said of it behind the input's name.
  var problem: String { line.map { "line \($0): \(error.problem)" } ?? error.problem }
}

/// Why an index takes no further document.
public enum PassageIndexError: Error, Hashable, Sendable {
  /// The index needs more memory than it may have.
  ///
  /// - Parameters:
  ///   - limit: the bytes it may have.
  ///   - characters: the characters without blanks that it holds.
  case memory(limit: Int, characters: Int)
  /// The index holds as many characters as positions can name: 2^32 - 2.
  case characters(limit: Int)
  /// The file for what does not fit into memory cannot be made, written or read.
  case storage(folder: String, reason: String)
}

extension PassageIndexError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .memory(let limit, let characters):
      "the index of passages needs more than \(limit >> 20) MB of memory after \(characters) characters; "
        + "allow it more, or part the documents"
    case .characters(let limit):
      "the index of passages holds at most \(limit) characters; part the documents"
    case .storage(let folder, let reason):
      "text that does not fit into memory cannot be kept in \(folder): \(reason); TMPDIR names another folder"
    }
  }
}

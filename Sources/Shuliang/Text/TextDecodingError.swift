/// Why bytes could not be read as text.
///
/// The error does not know the file; who read the bytes names it.
public enum TextDecodingError: Error, Sendable, Hashable {
  /// Bytes that are not text in any encoding that came into question.
  ///
  /// `encodings` are those that were tried, the likeliest first; one where the caller named it
  /// or the bytes leave no doubt. `offset` is where the first sequence stands that the first of
  /// them does not have: bytes from the start of the input, a byte order mark included.
  case illegalBytes(encodings: [TextEncoding], offset: Int)
  /// This installation of ICU has no converter for the encoding.
  case unavailable(TextEncoding, reason: String)
}

extension TextDecodingError: CustomStringConvertible {
  /// What is wrong, where, and the way out.
  public var description: String {
    switch self {
    case .illegalBytes(let encodings, let offset):
      """
      the bytes at offset \(offset) are not \(TextDecodingError.list(encodings)); \
      name the encoding with --encoding, or replace them with --lossy
      """
    case .unavailable(let encoding, let reason):
      "\(encoding) cannot be read here: \(reason); install ICU with its full data"
    }
  }

  private static func list(_ encodings: [TextEncoding]) -> String {
    let names = encodings.map(\.name)
    guard let last = names.last, names.count > 1 else { return names.first ?? "text" }
    return "\(names.dropLast().joined(separator: ", ")) or \(last)"
  }
}

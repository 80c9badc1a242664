import Shuliang

/// Finds the encoding that a page says of itself.
enum HTMLCharset {
  /// A browser looks no further either. Source: HTML Standard, 13.2.3.2.
  private static let prefix = 1024

  /// The encoding named by `charset=` in a `meta` at the start of a page, or `nil`.
  ///
  /// UTF-16 cannot be named so: whoever reads `meta` byte by byte reads no UTF-16.
  static func declared(in bytes: [UInt8]) -> TextEncoding? {
    let start = String(decoding: bytes.prefix(prefix), as: Unicode.ASCII.self).lowercased()
    for meta in start.split(separator: "<meta", omittingEmptySubsequences: false).dropFirst() {
      let tag = meta.prefix { $0 != ">" }
      guard let found = tag.firstRange(of: "charset=") else { continue }
      let label = tag[found.upperBound...].drop { "\"' ".contains($0) }
        .prefix { !"\"';/ ".contains($0) }
      switch TextEncoding(label: String(label)) {
      case .utf16, .utf16LittleEndian, .utf16BigEndian: return .utf8
      case let encoding: return encoding
      }
    }
    return nil
  }
}

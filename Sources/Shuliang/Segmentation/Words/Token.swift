/// A word, a number, a mark or white space of a text. The tokens of a text tile it.
public struct Token: Sendable, Hashable {
  /// What a token is.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// White space and line breaks.
    case space
    /// A word of Han, kana, Hangul or of another script than Latin.
    case word
    /// Digits, with their signs and points, and what a rule set joins with them.
    case number
    /// A word of Latin letters, with digits or without.
    case latin
    case punctuation
    /// Signs that are no punctuation: of currency, of mathematics, emoji.
    case symbol
    /// Control characters, unassigned ones, bytes that are no UTF-8.
    case other
  }

  /// Byte offsets into the text.
  public let range: Range<Int>
  public let kind: Kind
  /// 0, or what a lexicon's word is marked with: see `LexiconTags`.
  let mark: UInt16

  @inline(__always)
  init(_ range: Range<Int>, _ kind: Kind, mark: UInt16 = 0) {
    self.range = range
    self.kind = kind
    self.mark = mark
  }

  /// Whether the token is a word of the user's lexicon.
  public var isFromLexicon: Bool { mark != 0 }

  /// The token's text.
  ///
  /// - Parameter bytes: the text that the token was found in.
  /// - Returns: the token's bytes as a string; bytes that are no UTF-8 become U+FFFD.
  public func text(in bytes: [UInt8]) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

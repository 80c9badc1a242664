/// Where tokens can be parted in text without a mark, so that not all of it is held at once.
extension NewsRewriter {
  /// How far before the place no number may stand: no unit of one has a longer name.
  private static let numberDistance = 96
  /// How many tokens are looked at.
  private static let partingStretch = 1024

  /// The last place among tokens that no rule looks over, found without a mark: between two words of
  /// Han that no rule concerns, with no number near before it.
  ///
  /// Searched anew from there on, the text has the same words: a cheapest way from a place on it is
  /// the rest of that way.
  ///
  /// - Returns: the index of the token behind the place.
  static func partingIndex(in tokens: [Token], of bytes: [UInt8]) -> Int? {
    let text = NewsText(bytes)
    let first = Swift.max(0, tokens.count - partingStretch)
    var numberEnd = first < tokens.count ? tokens[first].range.lowerBound : 0
    var isAfterPlainWord = false
    var found: Int?
    for index in first..<tokens.count {
      let range = tokens[index].range
      if mayBeOfNumber(tokens[index], in: text) {
        numberEnd = range.upperBound
        isAfterPlainWord = false
        continue
      }
      let isPlainWord =
        range.count >= 6 && text.roles(at: range.lowerBound).contains(.han)
        && isPlain(tokens[index], 1, in: text)
      if isPlainWord, isAfterPlainWord, range.lowerBound - numberEnd >= numberDistance {
        found = index
      }
      isAfterPlainWord = isPlainWord
    }
    return found
  }

  /// Whether a token is no word, or has a character of a numeral.
  private static func mayBeOfNumber(_ token: Token, in text: NewsText) -> Bool {
    guard token.kind == .word, !token.isFromLexicon, token.range.count % 3 == 0 else { return true }
    return stride(from: token.range.lowerBound, to: token.range.upperBound, by: 3).contains {
      text.roles(at: $0).contains(.numeral)
    }
  }
}

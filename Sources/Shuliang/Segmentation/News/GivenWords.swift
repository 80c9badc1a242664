/// Numbers among words that were parted already, by a model.
extension NewsRewriter {
  /// How many tokens behind a word are looked at for the rest of its number.
  private static let numberStretch = 16

  private static let mayBeginNumber: CharacterRoles = [.numeral, .opener]

  /// Where the tokens end, from one on, that are taken as they are where words are given.
  static func givenEnd(in source: [Token], from start: Int, of text: NewsText) -> Int {
    let source = source.span
    var index = start
    var lengthBefore = start > 0 ? source[start - 1].range.count : 1
    while index < source.count {
      let token = source[unchecked: index]
      if token.kind == .word {
        guard token.isFromLexicon || !mayHoldNumber(token, in: text) else { break }
      } else {
        guard isPlain(token, lengthBefore, in: text) else { break }
      }
      lengthBefore = token.range.count
      index &+= 1
    }
    return index
  }

  /// Whether a word begins as a number may, or as an ordinal.
  @inline(__always)
  private static func mayHoldNumber(_ token: Token, in text: NewsText) -> Bool {
    let start = token.range.lowerBound
    let roles = text.roles(at: start)
    // 第 is among the openers.
    guard roles.rawValue & mayBeginNumber.rawValue != 0 else { return false }
    return roles.contains(.numeral)
      || token.range.count > 3 && text.character(at: start) == "第"
  }

  /// The number that a given word is, whole or in part: 二十多 in 二十多万, 第三.
  ///
  /// - Returns: the number, whose `nextIndex` counts the tokens of `source`, and the 第 before it;
  ///   `nil` where something of the word is of no number.
  static func givenNumber(
    in source: [Token],
    from index: Int,
    of text: NewsText
  ) -> (number: NumberPhrase, ordinalMark: Token?)? {
    let token = source[index]
    guard token.kind == .word, !token.isFromLexicon, token.range.count > 3,
      token.range.count % 3 == 0, mayHoldNumber(token, in: text)
    else { return nil }
    var characters = stride(from: token.range.lowerBound, to: token.range.upperBound, by: 3)
      .map { Token($0..<$0 + 3, .word) }
    let ordinalMark = text.isOrdinalMark(characters[0].range) ? characters.removeFirst() : nil
    let count = characters.count
    characters += source[(index + 1)...].prefix(numberStretch)
    guard var number = NumberPhrase(in: characters, from: 0, of: text),
      number.range.upperBound >= token.range.upperBound,
      ordinalMark == nil || number.mayBeOrdinal
    else { return nil }
    number.moveNextIndex(by: index + 1 - count)
    return (number, ordinalMark)
  }
}

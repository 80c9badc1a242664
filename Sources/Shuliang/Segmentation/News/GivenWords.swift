/// Numbers among words that were parted already, by a model.
extension NewsRewriter {
  /// How many tokens behind a word are looked at for the rest of its number.
  private static let numberStretch = 16

  private static let mayBeginNumber: CharacterRoles = [.numeral, .opener]

  /// Where the tokens end, from one on, that are taken as they are where words are given.
  static func givenEnd(in source: [Token], from start: Int, of text: NewsText) -> Int {
    let (source, bytes, table) = (source.span, text.bytes.span, text.table.span)
    var index = start
    while index < source.count {
      let token = source[unchecked: index]
      if token.kind == .word {
        let range = token.range
        guard range.count >= 3, !token.isFromLexicon else {
          index &+= 1
          continue
        }
        let roles = NewsText.roles(at: range.lowerBound, in: bytes, table)
        // 第 is among the openers.
        if roles.rawValue & mayBeginNumber.rawValue != 0, mayHoldNumber(token, in: text) { break }
      } else {
        let lengthBefore = index > 0 ? source[unchecked: index &- 1].range.count : 1
        guard isPlain(token, lengthBefore, in: text) else { break }
      }
      index &+= 1
    }
    return index
  }

  /// Whether a word begins as a number may, or as an ordinal, and may go on as one.
  private static func mayHoldNumber(_ token: Token, in text: NewsText) -> Bool {
    let start = token.range.lowerBound
    let isNumeral = text.roles(at: start).contains(.numeral)
    guard token.range.count > 3 else { return isNumeral }
    let next = text.roles(at: start &+ 3)
    return isNumeral && !next.isDisjoint(with: [.numeral, .numberPart])
      || next.contains(.numeral) && text.character(at: start) == "第"
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

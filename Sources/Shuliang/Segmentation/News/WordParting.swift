/// Where a word of ICU's dictionary falls into two for `.news`.
enum WordParting {
  /// The place between the parts; `nil` for a word that stays whole.
  ///
  /// - Parameters:
  ///   - range: a word of two characters of three bytes or more.
  ///   - last: the token before it.
  static func cut(_ range: Range<Int>, in text: Span<UInt8>, after last: Token?) -> Int? {
    let (start, end) = (range.lowerBound, range.upperBound)
    if range.count == 6 {
      if let last, last.range.upperBound == start, isOrdinalMark(last.range, in: text),
        isCounted(start, in: text, isOrdinal: true)
      {
        return start + 3
      }
      if parts(range, in: text) { return start + 3 }
    } else if range.count == 9, isCharacter("第", at: start, in: text),
      isCounted(start + 3, in: text, isOrdinal: true)
    {
      return end - 3
    }
    // 新的: the particle is a word by itself, 目的 is one.
    if isCharacter("的", at: end - 3, in: text), !NewsWords.withParticleDe.contains(range, in: text)
    {
      return end - 3
    }
    return nil
  }

  /// Whether a word of two characters is none.
  private static func parts(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let first = CharacterRoles(at: range.lowerBound, in: text)
    let second = CharacterRoles(at: range.lowerBound + 3, in: text)
    if first.contains(.count), isCounted(range.lowerBound, in: text, isOrdinal: false) {
      return !NewsWords.withClassifier.contains(range, in: text)
    }
    if first.contains(.adverb), second.contains(.afterAdverb) { return true }
    if isCharacter("了", at: range.lowerBound + 3, in: text) {
      return !NewsWords.withAspectLe.contains(range, in: text)
    }
    return NewsWords.adverbial.contains(range, in: text)
  }

  /// Whether a numeral and its classifier begin at an offset. 一个 is a word in most dictionaries,
  /// 两个 in few; behind 第 neither is.
  private static func isCounted(_ start: Int, in text: Span<UInt8>, isOrdinal: Bool) -> Bool {
    guard CharacterRoles(at: start, in: text).contains(.count) else { return false }
    let isHalf = isCharacter("半", at: start, in: text)
    let isOne = isCharacter("一", at: start, in: text)
    let classifier = start + 3
    if CharacterRoles(at: classifier, in: text).contains(.classifier) { return true }
    if isCharacter("年", at: classifier, in: text) || isCharacter("天", at: classifier, in: text) {
      return !isHalf
    }
    let isGeneral =
      isCharacter("个", at: classifier, in: text) || isCharacter("個", at: classifier, in: text)
    return isGeneral && !isHalf && (!isOne || isOrdinal)
  }

  /// 第, which makes a numeral an ordinal.
  static func isOrdinalMark(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    range.count == 3 && isCharacter("第", at: range.lowerBound, in: text)
  }

  /// 主义, which closes words as a single character does.
  static func isSuffixWord(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    range.count == 6 && isCharacter("主", at: range.lowerBound, in: text)
      && (isCharacter("义", at: range.lowerBound + 3, in: text)
        || isCharacter("義", at: range.lowerBound + 3, in: text))
  }

  /// Whether a character of three bytes stands at an offset.
  @inline(__always)
  private static func isCharacter(_ character: StaticString, at offset: Int, in text: Span<UInt8>)
    -> Bool
  {
    let bytes = character.utf8Start
    return text[offset] == bytes[0] && text[offset + 1] == bytes[1] && text[offset + 2] == bytes[2]
  }
}

extension CharacterRoles {
  /// Whether all characters of a range are of a numeral.
  static func isNumeral(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    holds(.numeral, range, in: text)
  }

  /// Whether all characters of a range spell foreign names.
  static func spellsName(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    holds(.spelling, range, in: text)
  }

  private static func holds(_ role: CharacterRoles, _ range: Range<Int>, in text: Span<UInt8>)
    -> Bool
  {
    guard range.count % 3 == 0 else { return false }
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 3) {
      guard CharacterRoles(at: start, in: text).contains(role) else { return false }
    }
    return true
  }
}

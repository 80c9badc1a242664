/// Where a word of ICU's dictionary falls into two for `.news`.
enum WordParting {
  /// Whether a word of two characters or more may be parted or joined, by the roles of its first and
  /// its last character. Of other words no rule here has anything to say.
  @inline(__always)
  static func concerns(_ first: CharacterRoles, _ last: CharacterRoles) -> Bool {
    let openers: CharacterRoles = [.numeral, .count, .adverb, .opener]
    return first.rawValue & openers.rawValue | last.rawValue & CharacterRoles.closer.rawValue != 0
  }

  /// The place between the parts; `nil` for a word that stays whole.
  ///
  /// - Parameters:
  ///   - range: a word of two characters of three bytes or more.
  ///   - last: the token before it.
  static func cut(_ range: Range<Int>, in text: NewsText, after last: Token?) -> Int? {
    let (start, end) = (range.lowerBound, range.upperBound)
    if range.count == 6 {
      if let last, last.range.upperBound == start, text.isOrdinalMark(last.range),
        isCounted(start, in: text, isOrdinal: true)
      {
        return start + 3
      }
      if parts(range, in: text) { return start + 3 }
    } else if range.count == 9, text.character(at: start) == "第",
      isCounted(start + 3, in: text, isOrdinal: true)
    {
      return end - 3
    }
    // 新的: the particle is a word by itself, 目的 is one.
    if text.character(at: end - 3) == "的", !NewsWords.withParticleDe.contains(range, in: text) {
      return end - 3
    }
    return nil
  }

  /// Whether a word of two characters is none.
  private static func parts(_ range: Range<Int>, in text: NewsText) -> Bool {
    let first = text.roles(at: range.lowerBound)
    let second = text.roles(at: range.lowerBound + 3)
    if first.contains(.count), isCounted(range.lowerBound, in: text, isOrdinal: false) {
      return !NewsWords.withClassifier.contains(range, in: text)
    }
    if first.contains(.adverb), second.contains(.afterAdverb) { return true }
    if text.character(at: range.lowerBound + 3) == "了" {
      return !NewsWords.withAspectLe.contains(range, in: text)
    }
    return first.contains(.opener) && NewsWords.adverbial.contains(range, in: text)
  }

  /// Whether a numeral and its classifier begin at an offset. 一个 is a word in most dictionaries,
  /// 两个 in few; behind 第 neither is.
  private static func isCounted(_ start: Int, in text: NewsText, isOrdinal: Bool) -> Bool {
    guard text.roles(at: start).contains(.count) else { return false }
    if text.roles(at: start + 3).contains(.classifier) { return true }
    let isHalf = text.character(at: start) == "半"
    switch text.character(at: start + 3) {
    case "年", "天": return !isHalf
    case "个", "個": return !isHalf && (text.character(at: start) != "一" || isOrdinal)
    default: return false
    }
  }

  /// 主义, which closes words as a single character does.
  static func isSuffixWord(_ range: Range<Int>, in text: NewsText) -> Bool {
    guard range.count == 6, text.character(at: range.lowerBound) == "主" else { return false }
    let second = text.character(at: range.lowerBound + 3)
    return second == "义" || second == "義"
  }
}

/// Katakana, which are offered as one word however no dictionary has them.
extension WordLattice {
  /// A run of so many kana and more is not offered as one word.
  private static let longestKatakana = 20
  /// What a run of katakana costs as one word, by its length, where it has up to eight.
  private static let katakanaCosts: [UInt64] = [8192, 984, 408, 240, 204, 252, 300, 372, 480]
  private static let longKatakanaCost: UInt64 = 8192

  /// The word that a run of katakana is by itself, where one begins at a character of the run that
  /// was read last.
  func katakanaWord(
    at index: Int,
    in text: Span<UInt8>,
    from start: Int
  ) -> (length: Int, cost: UInt64)? {
    let offset = start + index * 3
    guard WordLattice.isKatakana(text, at: offset),
      index == 0 || !WordLattice.isKatakana(text, at: offset - 3)
    else { return nil }
    let length = WordLattice.katakanaLength(in: text, from: offset, limit: count - index)
    return WordLattice.katakanaCost(length).map { (length, $0) }
  }

  /// What a run of katakana costs as one word; `nil` where it is too long for one.
  static func katakanaCost(_ length: Int) -> UInt64? {
    guard length < longestKatakana else { return nil }
    return length < katakanaCosts.count ? katakanaCosts[length] : longKatakanaCost
  }

  /// How many katakana stand from an offset on, up to a limit and the longest of interest.
  static func katakanaLength(in text: Span<UInt8>, from start: Int, limit: Int) -> Int {
    let limit = Swift.min(limit, longestKatakana)
    var length = 0
    while length < limit, isKatakana(text, at: start + length * 3) { length += 1 }
    return length
  }

  /// U+30A1 to U+30FE but the middle dot, which no run holds.
  static func isKatakana(_ text: Span<UInt8>, at offset: Int) -> Bool {
    guard text[offset] == 0xE3 else { return false }
    let (second, third) = (text[offset + 1], text[offset + 2])
    return second == 0x83 ? third <= 0xBE : second == 0x82 && third >= 0xA1
  }
}

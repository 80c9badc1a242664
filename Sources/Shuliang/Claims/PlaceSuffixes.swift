/// What a place is, behind words that are no name of one: 第七届|省, 最佳口碑|省.
enum PlaceSuffixes {
  /// A suffix as it is to be read behind a word: a noun where that word names no place.
  ///
  /// - Complexity: O(1).
  static func read(
    _ suffix: ClauseWord,
    behind last: ClauseWord?,
    in bytes: [UInt8]
  ) -> ClauseWord {
    guard let last, last.kind == .text, last.end == suffix.start,
      ClaimWords.standard.begins(.noPlaceStart, last.range, in: bytes)
        || ClaimWords.standard.ends(.noPlaceEnd, last.range, in: bytes)
    else { return suffix }
    return ClauseWord(.noun, suffix.range)
  }
}

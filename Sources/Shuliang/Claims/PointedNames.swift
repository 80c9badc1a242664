/// Names that point back, with all of their noun: 该地|块, 该路|段, 此次|监测, 这个|团伙.
///
/// Without it a shorter word that the tables know would be taken for the name.
enum PointedNames {
  /// Joins in place; words stay in text order.
  ///
  /// - Complexity: O(number of words).
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    // Few sentences point back.
    guard words.contains(where: { points($0, bytes) }) else { return }
    words.join { index, words in
      guard points(words[index], bytes), index + 2 < words.count,
        words[index].end == words[index + 1].start
      else { return nil }
      let name = Int(words[index].start)..<Int(words[index + 1].end)
      if isCut(at: index, in: words, bytes) { return (ClauseWord(.pronoun, name), index + 1) }
      if isOneOfKind(at: index, in: words, bytes) {
        let last = end(behind: index + 1, in: words, from: words[index].start)
        return (ClauseWord(.pronoun, Int(words[index].start)..<Int(words[last].end)), last)
      }
      if isWhole(words[index], bytes) {
        return (ClauseWord(.pronoun, words[index].range), index)
      }
      if isDoing(at: index, in: words, bytes) { return (ClauseWord(.noun, name), index + 1) }
      return nil
    }
  }

  /// Whether a word begins with a character that points back: those of the lists `pointing`, `demonstrative` and
  /// `thisTime`, told without a look-up.
  @inline(__always)
  static func points(_ word: ClauseWord, _ bytes: [UInt8]) -> Bool {
    guard word.kind.isOne(of: [.pronoun, .place, .text, .adverb]), word.end &- word.start >= 3
    else {
      return false
    }
    let start = Int(word.start)
    // The last byte alone turns nearly all others away.
    guard lastBytes &>> UInt64(bytes[start &+ 2] & 0x3F) & 1 != 0 else { return false }
    return switch (bytes[start], bytes[start &+ 1], bytes[start &+ 2]) {
    // 该, 該, 这, 這, 此, 本, 今
    case (0xE8, 0xAF, 0xA5), (0xE8, 0xA9, 0xB2), (0xE8, 0xBF, 0x99), (0xE9, 0x80, 0x99),
      (0xE6, 0xAD, 0xA4), (0xE6, 0x9C, 0xAC), (0xE4, 0xBB, 0x8A):
      true
    default: false
    }
  }

  /// One bit for each value that the lower bits of the last byte of a character that points back have.
  private static var lastBytes: UInt64 {
    1 << 0x25 | 1 << 0x32 | 1 << 0x19 | 1 << 0x00 | 1 << 0x24 | 1 << 0x2C | 1 << 0x0A
  }

  /// 该矿|区|储量: one character more belongs to what is pointed at.
  private static func isCut(at index: Int, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    let end = words[index + 1]
    return words[index].kind.isOne(of: [.pronoun, .place]) && end.range.count == 3
      && end.kind.isOne(of: [.text, .placeSuffix])
      && ClaimWords.standard.begins(.pointing, words[index].range, in: bytes)
      && ClaimWords.standard.contains(.pointedEnd, end.range, in: bytes)
  }

  /// 这个|团伙, 该项|赛事, 这个|村: which one, by its classifier.
  private static func isOneOfKind(
    at index: Int,
    in words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Bool {
    words[index].kind.isOne(of: [.text, .adverb]) && words[index].range.count == 6
      && (words[index + 1].kind == .placeSuffix
        || words[index + 1].kind.isOne(of: [.noun, .text, .people, .organisation])
          && (6...12).contains(words[index + 1].range.count))
      && ClaimWords.standard.begins(.demonstrative, words[index].range, in: bytes)
      && ClaimWords.standard.ends(.nameClassifier, words[index].range, in: bytes)
      && !ClaimWords.standard.contains(.pointedNumber, words[index + 1].range, in: bytes)
  }

  /// 这栋教学楼: where no table knows the noun.
  private static func isWhole(_ word: ClauseWord, _ bytes: [UInt8]) -> Bool {
    let range = word.range
    return word.kind == .text && (12...24).contains(range.count)
      && ClaimWords.standard.begins(.demonstrative, range, in: bytes)
      && ClaimWords.standard.contains(
        .nameClassifier,
        (range.lowerBound + 3)..<(range.lowerBound + 6),
        in: bytes
      )
      // 这种情况
      && !ClaimWords.standard.contains(
        .pointedNumber,
        (range.lowerBound + 6)..<range.upperBound,
        in: bytes
      )
  }

  /// 这起|安全|责任|事故: the last word of the noun.
  private static func end(behind word: Int, in words: [ClauseWord], from start: Int32) -> Int {
    var last = word
    var next = word + 1
    while next < words.count, words[next].start == words[next - 1].end,
      words[next].kind.isOne(of: [.noun, .text]), words[next].range.count >= 6,
      words[next].end - start <= longest
    {
      // 这项大奖赛|要求|…: what no table knows may be a verb.
      if words[next].kind == .noun { last = next }
      next += 1
    }
    return last
  }

  /// More bytes are a clause.
  private static let longest = 36

  /// 此次|监测|覆盖8个省: what was done this time, and not 此次 alone, has what the verb says.
  private static func isDoing(at index: Int, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    let doing: ClauseWordKinds = [.action, .having, .event]
    return words[index].kind == .text && doing.contains(words[index + 1].kind)
      && words[index + 1].range.count >= 6
      && doing.union([.level, .reach]).contains(words[index + 2].kind)
      && ClaimWords.standard.contains(.thisTime, words[index].range, in: bytes)
  }
}

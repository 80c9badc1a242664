/// Joins the name of what runs between two places: 西安|至|成都|高铁, 朔岭|至|汉原直流|工程, 西安|—|塔什干|快线.
///
/// Without it the first place would be taken for who acts, and 至 for the verb of a change.
enum RouteNames {
  /// How many words the second place and the noun behind it may have.
  private static let reach = 6

  /// Joins in place; words stay in text order. O(number of words).
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    words.join { index, words in
      guard isJoint(index + 1, in: words, bytes),
        let last = routeNoun(behind: index + 1, in: words, bytes)
      else { return nil }
      return (ClauseWord(.organisation, Int(words[index].start)..<Int(words[last].end)), last)
    }
  }

  /// 至 or 到 between what may be two places, with nothing left between them.
  private static func isJoint(_ index: Int, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    guard index + 1 < words.count, words[index].kind == .to || isDash(words[index], bytes),
      words[index - 1].end == words[index].start,
      words[index - 1].kind == .place
        || words[index - 1].kind.isOne(of: [.text, .person])
          && (6...9).contains(words[index - 1].range.count)
    else { return false }
    return words[index].kind == .stop
      || ClaimWords.standard.contains(.routeJoint, words[index].range, in: bytes)
  }

  /// 西安|—|塔什干
  private static func isDash(_ word: ClauseWord, _ bytes: [UInt8]) -> Bool {
    word.kind == .stop && word.range.count == 3
      && UTF8Scan.scalar(in: bytes, at: Int(word.start)) == 0x2014
  }

  /// The last of the next words that ends such a name, where all between belong to a noun.
  private static func routeNoun(
    behind index: Int,
    in words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Int? {
    let parts: ClauseWordKinds = [
      .place, .placeSuffix, .text, .noun, .person, .people, .action,
    ]
    var found: Int?
    var place = index + 1
    while place < words.count, place <= index + reach, words[place - 1].end == words[place].start,
      parts.contains(words[place].kind)
    {
      if NameLexicon.standard.isRoute(words[place].range, in: bytes) { found = place }
      place += 1
    }
    return found
  }
}

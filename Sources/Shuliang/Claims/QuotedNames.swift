/// Ships, stars and the like that are called by a quoted name: “深海勇士”|号, 「海棠」|輪, “云雀”|号|飞船.
enum QuotedNames {
  /// Joins in place; words stay in text order. What stands behind the sign is a word of its own.
  ///
  /// - Complexity: O(number of words).
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    // The closing mark takes the sign over, which then tells it from others.
    for close in words.indices.dropFirst(2).dropLast()
    where words[close].kind == .closeQuote && words[close - 2].kind == .openQuote {
      let length = sign(behind: close, in: words, bytes)
      words[close].end += length
      words[close + 1].start += length
    }
    words.join { index, words in
      guard words[index].kind == .openQuote, index + 3 < words.count,
        words[index + 2].kind == .closeQuote, words[index + 2].range.count > longestMark
      else { return nil }
      let isEmpty = words[index + 3].range.isEmpty
      let last = craft(at: index + (isEmpty ? 4 : 3), in: words, bytes) ?? index + (isEmpty ? 3 : 2)
      let name = Int(words[index].start)..<Int(words[last].end)
      return (ClauseWord(.organisation, name), last)
    }
  }

  /// What it is, where that is said behind its sign: “云雀”号|飞船.
  private static func craft(at index: Int, in words: [ClauseWord], _ bytes: [UInt8]) -> Int? {
    guard index < words.count, words[index].kind.isOne(of: [.text, .noun]),
      NameLexicon.standard.isCraft(words[index].range, in: bytes)
    else { return nil }
    return index
  }

  /// A quotation mark has no more bytes.
  private static let longestMark = 3

  /// The length of the sign directly behind a closing mark; 0 without.
  private static func sign(behind index: Int, in words: [ClauseWord], _ bytes: [UInt8]) -> Int32 {
    let next = words[index + 1]
    guard next.kind.isOne(of: [.text, .noun]), next.start == words[index].end else { return 0 }
    let length = ClaimWords.standard.length(.vessel, in: bytes, at: Int(next.start))
    return length <= next.range.count ? Int32(length) : 0
  }
}

/// What a bracket says of the word before it: the number of a share, the part of a country.
enum BracketMarks {
  /// 好买集团|(|06188|)：what stands before the number of a share is the firm.
  static func markListedFirms(in words: inout [ClauseWord], _ bytes: [UInt8]) {
    guard words.count >= 4 else { return }
    for index in 0..<(words.count - 3)
    where words[index + 1].kind == .openBracket && words[index + 3].kind == .closeBracket {
      guard words[index].kind.isOne(of: [.text, .noun, .organisation]),
        (4...6).contains(words[index + 2].range.count),
        bytes[words[index + 2].range].allSatisfy({ (0x30...0x39).contains($0) })
      else { continue }
      words[index].kind = .organisation
      for mark in index + 1...index + 3 { words[mark].kind = .adverb }
    }
  }

  /// 刚果（金）: the capital or another letter of the name.
  static func joinAliases(in words: inout [ClauseWord]) {
    words.join { index, words in
      guard isAlias(at: index, in: words) else { return nil }
      let name = Int(words[index].start)..<Int(words[index + 3].end)
      return (ClauseWord(.place, name), index + 3)
    }
  }

  private static func isAlias(at index: Int, in words: [ClauseWord]) -> Bool {
    index + 3 < words.count && words[index].kind == .place
      && words[index + 1].kind == .openBracket && words[index + 2].kind == .text
      && words[index + 2].range.count == 3 && words[index + 3].kind == .closeBracket
      && words[index].end == words[index + 1].start
  }

  /// 39个|县（|市|、|区|）: what else is counted along is part of the noun.
  static func joinKinds(in words: inout [ClauseWord]) {
    words.join { index, words in
      guard index + 3 < words.count, words[index].kind == .placeSuffix,
        words[index + 1].kind == .openBracket, words[index + 2].kind == .placeSuffix
      else { return nil }
      var last = index + 3
      while last + 1 < words.count, words[last].kind == .list,
        words[last + 1].kind.isOne(of: [.placeSuffix, .noun, .text, .organisation])
      { last += 2 }
      guard last < words.count, words[last].kind == .closeBracket else { return nil }
      return (ClauseWord(.noun, Int(words[index].start)..<Int(words[last].end)), last)
    }
  }

  /// 中国（|云南|）自由贸易试验区: the place in the brackets is meant.
  static func markLocated(in words: inout [ClauseWord], _ bytes: [UInt8]) {
    guard words.count >= 4 else { return }
    for index in 0..<(words.count - 3)
    where words[index].kind == .place && words[index + 2].kind == .place
      && words[index + 1].kind == .openBracket && words[index + 3].kind == .closeBracket
      && words[index].end == words[index + 1].start
      && ClaimWords.standard.contains(.country, words[index].range, in: bytes)
    {
      for part in [index, index + 1, index + 3] { words[part].kind = .adverb }
    }
  }
}

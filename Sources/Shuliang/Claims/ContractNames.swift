/// Names of futures contracts: joined with their month, 美油|10月|合约, or short ones of capitals, LPG.
enum ContractNames {
  /// Joins in place; words stay in text order.
  ///
  /// - Complexity: O(number of words).
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    words.join { index, words in
      guard isContract(at: index, in: words, bytes) else { return nil }
      let name = Int(words[index].start)..<Int(words[index + 2].end)
      return (ClauseWord(.traded, name), index + 2)
    }
  }

  /// 10年|期|跌0.08%: what is traded by its term, where other things are.
  ///
  /// - Complexity: O(number of words).
  static func markTerms(in words: inout [ClauseWord], _ bytes: [UInt8]) {
    for index in words.indices.dropFirst().dropLast(2)
    where words[index].kind == .text && words[index - 1].kind == .figure
      && words[index].start == words[index - 1].end
      && words[index + 1].kind.isOne(of: [.increase, .decrease])
      && words[index + 2].kind == .figure
      && ClaimWords.standard.contains(.term, words[index].range, in: bytes)
      // 伦铜|三个月|期: the name goes on.
      && (index == 1 || words[index - 2].kind != .traded)
    {
      words[index].kind = .traded
      words[index - 1].isTerm = true
    }
  }

  /// LPG|跌1.57%: what is traded by a short name of capitals, where other things are.
  ///
  /// - Complexity: O(number of words).
  static func markLatin(in words: inout [ClauseWord], _ bytes: [UInt8]) {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    for index in words.indices.dropLast(2)
    where words[index].kind.isOne(of: [.text, .property, .noun])
      && (2...5).contains(words[index].range.count)
      && words[index + 1].kind.isOne(of: [.increase, .decrease])
      && words[index + 2].kind == .figure
      && words[index].range.allSatisfy({ capitals.contains(bytes[$0]) })
    { words[index].kind = .traded }
  }

  /// Whether a time stands between what is traded and what says that it is a contract.
  private static func isContract(
    at index: Int,
    in words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Bool {
    index + 2 < words.count && words[index + 1].kind == .time && words[index + 2].kind == .traded
      && words[index].kind.isOne(of: [.traded, .text, .person, .noun])
      && words[index].end == words[index + 1].start
      && words[index + 1].end == words[index + 2].start
      && ClaimWords.standard.contains(.contract, words[index + 2].range, in: bytes)
  }
}

/// Joins the name of a futures contract with its month: 美油|10月|合约.
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

/// Joins the name of a futures contract with its month: 美油|10月|合约.
enum ContractNames {
  /// Joins in place; words stay in text order.
  ///
  /// - Complexity: O(number of words).
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    var index = 1
    while index + 1 < words.count {
      if isContract(behind: index, in: words, bytes) {
        words[index - 1].kind = .traded
        words[index - 1].end = words[index + 1].end
        words.removeSubrange(index...(index + 1))
      }
      index += 1
    }
  }

  /// Whether a time stands between what is traded and what says that it is a contract.
  private static func isContract(
    behind index: Int,
    in words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Bool {
    words[index].kind == .time && words[index + 1].kind == .traded
      && words[index - 1].kind.isOne(of: [.traded, .text, .person, .noun])
      && words[index - 1].end == words[index].start && words[index].end == words[index + 1].start
      && ClaimWords.standard.contains(.contract, words[index + 1].range, in: bytes)
  }
}

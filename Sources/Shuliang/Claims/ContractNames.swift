/// Joins the name of a futures contract with its month: 美油|10月|合约.
enum ContractNames {
  /// Joins in place; words stay in text order.
  ///
  /// - Complexity: O(number of words).
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    var (kept, index) = (0, 0)
    while index < words.count {
      words[kept] = words[index]
      if isContract(at: index, in: words, bytes) {
        words[kept].kind = .traded
        words[kept].end = words[index + 2].end
        index += 2
      }
      kept += 1
      index += 1
    }
    words.removeLast(words.count - kept)
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

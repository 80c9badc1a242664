/// How something differs from what stands before: 比去年同期|低|0.1%, 比上年|少|了.
enum BaselineMarks {
  /// Marks the words of a difference directly behind a baseline as parts of the predicate.
  ///
  /// - Complexity: O(number of words).
  static func markDifferences(in words: inout [ClauseWord], _ bytes: [UInt8]) {
    for index in words.indices.dropFirst()
    where words[index].kind.isOne(of: [.text, .action]) && isBaseline(index - 1, in: words) {
      if isDifference(words[index].range, bytes) { words[index].kind = .comparison }
    }
  }

  /// 比去年同期, 比|去年
  private static func isBaseline(_ index: Int, in words: [ClauseWord]) -> Bool {
    words[index].kind == .baseline
      || words[index].kind == .time && index > 0 && words[index - 1].kind == .against
  }

  private static func isDifference(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    [.more, .less, .differing].contains { ClaimWords.standard.contains($0, word, in: bytes) }
  }
}

extension [ClauseWord] {
  /// Joins in place words that are parts of one; words stay in text order.
  ///
  /// - Parameter joined: the word that those from an index on are parts of, and the last of them;
  ///   `nil` where there is none. It may look only at words from that index on.
  /// - Complexity: O(number of words), and what `joined` takes for each.
  @inline(__always)
  mutating func join(_ joined: (_ index: Int, _ words: Self) -> (word: ClauseWord, last: Int)?) {
    var (kept, index) = (0, 0)
    while index < count {
      if let (word, last) = joined(index, self) {
        self[kept] = word
        index = last
      } else if kept < index {
        self[kept] = self[index]
      }
      kept += 1
      index += 1
    }
    removeLast(count - kept)
  }
}

/// A change with the level that it comes to: 调低|到|1.1%, 抬升|至|70%. The tables name the commonest as one word.
enum ReachWords {
  /// Joins a verb of change and 到 or 至 before a figure. In place; words stay in text order.
  ///
  /// - Complexity: O(number of words).
  static func join(_ words: inout [ClauseWord]) {
    words.join { index, words in
      guard words[index].kind.isOne(of: [.increase, .decrease]), index + 2 < words.count,
        words[index + 1].kind == .to, words[index + 1].start == words[index].end,
        words[index + 2].kind == .figure
      else { return nil }
      return (
        ClauseWord(.reach, Int(words[index].start)..<Int(words[index + 1].end)), index + 1
      )
    }
  }
}

/// Joins the name of a body of the state, whose task may be a verb: 国家|移民|管理局.
enum StateBodies {
  /// How many words the task has at most.
  private static let longestTask = 4

  /// Joins in place; words stay in text order.
  ///
  /// - Complexity: O(number of words).
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    var (kept, index) = (0, 0)
    while index < words.count {
      let start = words[index].start
      if words[index].kind == .noun, let body = body(behind: index, in: words),
        ClaimWords.standard.contains(.state, words[index].range, in: bytes)
      {
        index = body
      }
      words[kept] = words[index]
      words[kept].start = start
      kept += 1
      index += 1
    }
    words.removeLast(words.count - kept)
  }

  /// The body that the words directly behind one end with.
  private static func body(behind index: Int, in words: [ClauseWord]) -> Int? {
    let task: ClauseWordKinds = [.noun, .text, .action, .event, .people]
    var next = index + 1
    while next < words.count, next - index <= longestTask + 1,
      words[next].start == words[next - 1].end
    {
      if words[next].kind == .organisation { return next }
      guard words[next].kind.isOne(of: task) else { return nil }
      next += 1
    }
    return nil
  }
}

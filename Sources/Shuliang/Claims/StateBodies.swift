/// Joins the name of a body of the state, whose task may be a verb: 国家|移民|管理局.
enum StateBodies {
  /// Joins in place; words stay in text order.
  ///
  /// - Complexity: O(number of words).
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    words.join { index, words in
      guard words[index].kind == .noun, let body = body(behind: index, in: words),
        ClaimWords.standard.contains(.state, words[index].range, in: bytes)
      else { return nil }
      let name = Int(words[index].start)..<Int(words[body].end)
      return (ClauseWord(.organisation, name), body)
    }
  }

  /// The body that the words directly behind one end with.
  private static func body(behind index: Int, in words: [ClauseWord]) -> Int? {
    let task: ClauseWordKinds = [.noun, .text, .action, .event, .people]
    var next = index + 1
    while next < words.count, next - index <= ActorName.longestTask + 1,
      words[next].start == words[next - 1].end
    {
      if words[next].kind == .organisation { return next }
      guard words[next].kind.isOne(of: task) else { return nil }
      next += 1
    }
    return nil
  }
}

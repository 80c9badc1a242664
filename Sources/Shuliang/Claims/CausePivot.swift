/// What an effect befell, where it is named behind the cause: 事故导致|美国海军|损失, 上涨导致|全国|CPI.
///
/// Ranges count words of the sentence.
enum CausePivot {
  /// The words behind a cause, where they name somebody with a deed or a property of theirs.
  ///
  /// - Complexity: O(number of words).
  static func find(in core: Range<Int>, of words: [ClauseWord], _ bytes: [UInt8]) -> Range<Int>? {
    guard
      let cause = core.last(where: {
        words[$0].kind == .cause || isAppointing($0, of: words, bytes)
      }), cause + 2 < core.upperBound,
      let name = ActorName.extent(in: (cause + 1)..<core.upperBound, of: words, bytes),
      name.lowerBound == cause + 1, name.upperBound < core.upperBound
    else { return nil }
    let last = words[core.upperBound - 1].kind
    let isAppointed =
      words[cause].kind != .cause && ActorName.isName(cause + 1, in: words, from: cause + 1)
    let isDone =
      words[cause].kind == .cause
      ? last == .action || ClauseWordKinds.properties.contains(last)
      : isAppointed && ClauseWordKinds.verbs.contains(words[name.upperBound].kind)
    guard isDone else { return nil }
    return (cause + 1)..<core.upperBound
  }

  /// 国务院|确定|江苏|接收: who has another do something.
  private static func isAppointing(
    _ word: Int,
    of words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Bool {
    words[word].kind.isOne(of: [.action, .having, .text])
      && ClaimWords.standard.contains(.appointing, words[word].range, in: bytes)
  }
}

/// What an effect befell, where it is named behind the cause: 事故导致|美国海军|损失, 上涨导致|全国|CPI.
///
/// Ranges count words of the sentence.
enum CausePivot {
  /// The words behind a cause, where they name somebody with a deed or a property of theirs.
  ///
  /// - Complexity: O(number of words).
  static func find(in core: Range<Int>, of words: [ClauseWord], _ bytes: [UInt8]) -> Range<Int>? {
    guard let cause = core.last(where: { words[$0].kind == .cause }), cause + 2 < core.upperBound,
      let name = ActorName.extent(in: (cause + 1)..<core.upperBound, of: words, bytes),
      name.lowerBound == cause + 1, name.upperBound < core.upperBound
    else { return nil }
    let last = words[core.upperBound - 1].kind
    guard last == .action || ClauseWordKinds.properties.contains(last) else { return nil }
    return (cause + 1)..<core.upperBound
  }
}

/// What was done with a thing, before its name: 部门组织监测|的|生态环境监测站点.
///
/// Ranges count words of the sentence.
enum RelativeClause {
  /// A name of fewer bytes is no name without its clause: 参保|的|人数.
  private static let shortestName = 12

  /// A noun without its relative clause, where its name is long enough to stand alone. People are told apart
  /// by what they do: 参加保障|的|劳动者.
  ///
  /// - Complexity: O(number of words).
  static func dropped(from noun: Range<Int>, in words: [ClauseWord]) -> Range<Int> {
    guard let of = noun.last(where: { words[$0].kind == .of }), of > noun.lowerBound,
      of + 1 < noun.upperBound, words[noun.upperBound - 1].kind != .people,
      noun[..<of].contains(where: { words[$0].kind.isOne(of: [.action, .having]) }),
      words[noun.upperBound - 1].end - words[of].end >= shortestName
    else { return noun }
    return (of + 1)..<noun.upperBound
  }
}

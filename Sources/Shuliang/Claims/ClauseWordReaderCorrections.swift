/// What puts the words of a sentence right before the rules are asked, in this order.
extension ClauseWordReader {
  /// Joins, marks and parts words of a sentence, each step where a word of its kind is there.
  ///
  /// - Complexity: O(number of words).
  mutating func putRight(_ words: inout [ClauseWord], of sentence: Range<Int>) {
    // Only a paragraph opens with one.
    if sentence.lowerBound == 0 || bytes[sentence.lowerBound - 1] == 0x0A {
      Dateline.mark(&words, in: bytes)
    }
    let kinds = ClauseWordKinds(of: words)
    if kinds.contains(.level) { LoneVerbs.join(&words, in: bytes) }
    if kinds.contains(.to), kinds.contains(.figure) { ReachWords.join(&words) }
    PointedNames.join(&words, in: bytes)
    if kinds.contains(.organisation) { StateBodies.join(&words, in: bytes) }
    if kinds.contains(.people) { PersonNames.join(&words, in: bytes) }
    if kinds.contains(.person) { DottedNames.join(&words, in: bytes) }
    if kinds.contains(.people) || kinds.contains(.person) { known.note(words, in: bytes) }
    known.mark(&words, in: bytes)
    if kinds.contains(.openQuote) { QuotedNames.join(&words, in: bytes) }
    if kinds.contains(.openBracket) {
      BracketMarks.joinAliases(in: &words)
      BracketMarks.joinKinds(in: &words)
      BracketMarks.markListedFirms(in: &words, bytes)
      BracketMarks.markLocated(in: &words, bytes)
    }
    if kinds.contains(.traded) {
      ContractNames.join(&words, in: bytes)
      ContractNames.markLatin(in: &words, bytes)
      if kinds.contains(.figure) { ContractNames.markTerms(in: &words, bytes) }
    }
    if kinds.contains(.baseline) || kinds.contains(.against) {
      BaselineMarks.markDifferences(in: &words, bytes)
    }
    EventAdverbs.mark(in: &words, bytes)
    TitleBlanks.part(&words, in: bytes)
    if kinds.contains(.to) || kinds.contains(.stop) && ClauseWordReader.hasStopInside(words) {
      RouteNames.join(&words, in: bytes)
    }
  }

  /// Whether a word before the last is a mark that ends a statement.
  private static func hasStopInside(_ words: [ClauseWord]) -> Bool {
    guard let first = words.firstIndex(where: { $0.kind == .stop }) else { return false }
    return first < words.count - 1
  }
}

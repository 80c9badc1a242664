/// Clauses that say what is to be done, as a plan has them in a row: 推进转化应用，完善体系，|新建平台10个以上. They open with
/// a verb and name nobody, and what is to be reached at least or about is counted among them.
struct DutyClauses {
  /// Whether the last clause without figures was one.
  private var isOpen = false
  /// Whether the sentence tells of what was done; `nil` until asked.
  private var isTold: Bool?
  /// A new sentence.
  ///
  /// - Parameter follows: whether the last one that was read stands directly before it.
  mutating func beginSentence(follows: Bool) {
    isTold = nil
    if !follows { isOpen = false }
  }

  /// Takes up a clause without figures.
  ///
  /// - Complexity: O(length of the clause).
  static func note(_ clause: Range<Int>, in sentence: inout ClaimSentence) {
    guard let first = opening(of: clause, in: sentence) else { return }
    sentence.duties.isOpen = isDuty(first, in: sentence) && !tells(clause, in: sentence)
  }

  /// Whether a figure is the least or about what is to be reached, as it stands among duties and nothing says that
  /// it was. Of an exact one only the context of the whole report would tell.
  ///
  /// - Complexity: O(length of the sentence) when first asked, O(number of words of the clause) after.
  static func isPlanned(_ number: Int, in sentence: inout ClaimSentence) -> Bool {
    guard isLeast(number, in: sentence), !isSize(sentence.kind(ofFigure: number)),
      sentence.claims[number].baseline == nil, isOpen(sentence.claims[number].time, in: sentence)
    else { return false }
    let first = opening(of: sentence.frames[number].clause, in: sentence)
    guard sentence.duties.isOpen || first.map({ isDuty($0, in: sentence) }) == true else {
      return false
    }
    let isTold = sentence.duties.isTold ?? tells(sentence.words.indices, in: sentence)
    sentence.duties.isTold = isTold
    return !isTold
  }

  /// 700项以上, 不低于80%, 5%左右: as plans have it.
  private static func isLeast(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.bound(ofFigure: number) == .atLeast
      || sentence.ends(sentence.figures[number], .roughly)
  }

  /// 60岁以上, 一年以上: what picks a group.
  private static func isSize(_ kind: Quantity.Kind) -> Bool { kind == .age || kind == .duration }

  /// The first word that says what a clause is of; `nil` where it opens with a preposition or has no such word.
  private static func opening(of clause: Range<Int>, in sentence: borrowing ClaimSentence) -> Int? {
    let passed: ClauseWordKinds = [.adverb, .connective, .breakdown, .openQuote]
    guard let first = clause.first(where: { !passed.contains(sentence.kind($0)) }),
      !sentence.kind(first).isOne(of: [.preposition, .from, .openBracket, .time, .figure])
    else { return nil }
    return first
  }

  /// 推进, 完善
  private static func isDuty(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    !sentence.kind(word).isOne(of: things) && sentence.begins(word, .dutyVerb)
  }

  /// What opens a statement.
  private static var things: ClauseWordKinds {
    ClauseWordKinds.names.union([.people, .property, .traded, .time])
  }

  /// 成功举办, 建成投运: whether some words say that it was done.
  private static func tells(_ words: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool {
    ClaimWords.standard.contains(.achieved, in: sentence.bytes, range: sentence.bytes(of: words))
  }

  /// Whether a time may be still to come: none, or 全年.
  private static func isOpen(_ time: Claim.Phrase?, in sentence: borrowing ClaimSentence) -> Bool {
    guard let time else { return true }
    return ClaimWords.standard.begins(.openTime, time.range, in: sentence.bytes)
  }
}

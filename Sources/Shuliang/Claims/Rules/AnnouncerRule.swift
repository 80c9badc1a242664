/// A firm that announces tells of itself: 好买集团(06188)|公布首季业绩，.
enum AnnouncerRule {
  /// The firm that a clause begins with and tells of what it announces; `nil` for other clauses.
  ///
  /// - Parameter topic: the nominal words that the clause begins with.
  /// - Complexity: O(number of words).
  static func announcer(
    _ topic: Range<Int>,
    in clause: Range<Int>,
    of sentence: borrowing ClaimSentence
  ) -> Range<Int>? {
    // 恒岳物流|昨日|公布业绩
    let between: ClauseWordKinds = [.time, .adverb]
    guard
      let verb = (topic.upperBound..<clause.upperBound).first(where: {
        !between.contains(sentence.kind($0))
      }), sentence.isWord(verb, .announcing)
    else { return nil }
    var last = topic.upperBound - 1
    if last >= topic.lowerBound + 3, sentence.kind(last) == .closeBracket,
      sentence.kind(last - 2) == .openBracket
    {
      last -= 3
    }
    // 7、|三星电子: the number of an item.
    let mark = topic.lastIndex { sentence.kind($0) == .list }
    let firm = (mark.map { $0 + 1 } ?? topic.lowerBound)..<(last + 1)
    // 公司宣布: which one is not said.
    guard !firm.isEmpty, sentence.ends(last, .announcer),
      firm.count > 1 || !sentence.isWord(last, .firmMeant),
      sentence.bytes(of: firm).count <= longestName
    else { return nil }
    return firm
  }

  /// 晶片廠穩格|昨日|舉行法說會，公布營收…: whether what no table knows has what only firms have, by the same sentence.
  ///
  /// - Parameters:
  ///   - topic: the nominal words that a clause begins with.
  ///   - end: the word behind them.
  /// - Complexity: O(number of words).
  static func tellsOfItself(
    _ topic: Range<Int>,
    before end: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    guard end < sentence.words.count, let last = topic.last,
      sentence.kind(last).isOne(of: [.text, .noun, .organisation]),
      sentence.kind(end).isOne(of: [.time, .report, .having]),
      topic.allSatisfy({ sentence.kind($0).isOne(of: [.text, .noun, .organisation]) }),
      (6...36).contains(sentence.bytes(of: topic).count), !sentence.ends(last, .agency)
    else { return false }
    return (end..<sentence.words.count).contains {
      sentence.kind($0) == .property
        && NameLexicon.standard.isFirmMeasure(sentence.words[$0].range, in: sentence.bytes)
    }
  }

  /// What has more bytes is rather a clause.
  private static let longestName = 60
}

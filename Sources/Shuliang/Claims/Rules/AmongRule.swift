/// Of whom a figure tells some: 90个|重伤员中|还有|10人, 18家|交易商|中，|有|9家, 14个|设区市|中有|13个.
enum AmongRule {
  /// The noun behind the figure of the whole, or `nil` where the figure is no part of one.
  ///
  /// - Complexity: O(number of words between the two figures).
  static func subject(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    // 全世界|150万名患者中，有35万名: of whom the whole is told.
    guard number > 0, sentence.kind(ofFigure: number - 1) == .count,
      !isOwned(number - 1, in: sentence)
    else { return nil }
    let start = sentence.figures[number - 1] + 1
    guard let end = endOfNoun(before: number, from: start, in: sentence), start < end,
      nouns(start..<end, in: sentence)
    else { return nil }
    var range = sentence.bytes(of: start..<end)
    let length = ending(of: end - 1, in: sentence)
    range = range.lowerBound..<(range.upperBound - length)
    guard range.count >= 6, !sentence.ends(end - 1, .course) else { return nil }
    return Claim.Phrase(range: range, isInherited: false, rule: .subjectInIndicator)
  }

  /// Whether the clause of the whole names whose it is; those who are counted are nobody's.
  private static func isOwned(_ whole: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard let subject = sentence.subject(ofFigure: whole) else { return false }
    return !subject.isInherited
      && subject.range.lowerBound < sentence.range(ofFigure: whole).upperBound
  }

  /// Behind the noun of the whole: 中 ends its last word, or follows it.
  private static func endOfNoun(
    before number: Int,
    from start: Int,
    in sentence: borrowing ClaimSentence
  ) -> Int? {
    var word = sentence.figures[number] - 1
    guard word > start, start < sentence.figures[number] else { return nil }
    if sentence.kind(word) == .breakdown {
      return sentence.isWord(word, .amongVerb) ? word : nil
    }
    guard sentence.kind(word).isOne(of: [.level, .share]) else { return nil }
    word -= 1
    while word > start, sentence.kind(word).isOne(of: [.comma, .adverb, .time]) { word -= 1 }
    if sentence.isWord(word, .among) { return word }
    return ending(of: word, in: sentence) > 0 ? word + 1 : nil
  }

  /// The bytes that 中 takes at the end of a word of the text.
  private static func ending(of word: Int, in sentence: borrowing ClaimSentence) -> Int {
    sentence.kind(word) == .text && sentence.words[word].range.count > 3
      && sentence.ends(word, .among) ? 3 : 0
  }

  private static func nouns(_ words: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool {
    words.allSatisfy {
      sentence.kind($0).isOne(of: [
        .text, .noun, .people, .organisation, .place, .placeSuffix, .of, .action, .event, .having,
      ])
    }
  }
}

/// Names in a figure's clause that the figure is not about: 亚洲|排名第8位, 与|东盟|进出口额.
enum NameInPassing {
  /// Whether the words that name somebody before a figure do so in passing.
  ///
  /// - Complexity: O(number of words).
  static func isOne(
    _ subject: Range<Int>,
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    isRankedAmong(subject, number, in: sentence) || isOfLevel(subject, number, in: sentence)
      || isGround(subject, in: sentence) || isFarFrom(subject, number, in: sentence)
      || isPartner(subject, number, in: sentence) || isExample(number, in: sentence)
  }

  /// 亚洲|排名升至第8位: the place is where the rank counts.
  private static func isRankedAmong(
    _ subject: Range<Int>,
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    sentence.kind(ofFigure: number) == .rank && subject.count == 1
      && sentence.kind(subject.lowerBound) == .place
      && sentence.phrases[number].noun.contains { sentence.isWord($0, .ranking) }
  }

  /// 不到|国有银行|的10%, 是|财政部下达计划|的104%: whose level the figure is a share of.
  private static func isOfLevel(
    _ subject: Range<Int>,
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    guard subject.lowerBound > 0, sentence.kind(sentence.figures[number] - 1) == .of,
      sentence.kind(subject.lowerBound - 1).isOne(of: [.level, .adverb, .comparison])
    else { return false }
    let kind = sentence.kind(ofFigure: number)
    return kind == .percent || kind == .fraction || kind == .multiple
  }

  /// 根据|《芯片法》|提供: by what it is done.
  private static func isGround(_ subject: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool
  {
    subject.lowerBound > 0 && sentence.kind(subject.lowerBound) == .openQuote
      && sentence.isWord(subject.lowerBound - 1, .accordingTo)
  }

  /// 距|榜首的广东队|还差两个胜场, 与|广东队|差距: from whom it is told how far somebody is.
  private static func isFarFrom(
    _ subject: Range<Int>,
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    let before = subject.lowerBound - 1
    guard before >= 0 else { return false }
    if sentence.isWord(before, .distance) { return true }
    return sentence.kind(before) == .conjunction
      && (subject.upperBound..<sentence.figures[number]).contains { sentence.isWord($0, .gap) }
  }

  /// ，与|东盟|进出口额增长5%: with whom something is done.
  private static func isPartner(
    _ subject: Range<Int>,
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    let before = subject.lowerBound - 1
    // 与|海峡相关|的通航量: it is of the strait.
    return before >= 0 && before == sentence.frames[number].clause.lowerBound
      && sentence.kind(before) == .conjunction
      && subject.last.map { ClauseWordKinds.names.contains(sentence.kind($0)) } == true
  }

  /// 独库高速、伊阿铁路等|179个项目: some of what is counted; but 甲公司、乙公司等|7家公司 act.
  private static func isExample(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let word = sentence.figures[number] - 1
    guard sentence.kind(ofFigure: number) == .count, word >= 0,
      sentence.isWord(word, .andOthers), word + 2 < sentence.words.count
    else { return false }
    return sentence.kind(word + 2).isOne(of: [.noun, .text, .property])
  }
}

/// What a score was of stands behind it: 以3比0|横扫对手, 21比17、19比21|险胜, 1比4|落后.
enum ScoreVerbRule {
  /// The verb with its object, or `nil` where the figure is no score or has a name of its own before it:
  /// 三局比分为25比18, 射门次数以19比8占优, 战成2比2.
  ///
  /// - Complexity: O(length of the list and of the verb) for the first score of a list, O(1) for the others.
  static func indicator(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    guard isScore(number, in: sentence) else { return nil }
    if number > 0, isScore(number - 1, in: sentence), isListed(number - 1, in: sentence) {
      // The first of the list was asked before: what it is of, all are.
      let before = sentence.indicator(ofFigure: number - 1)
      return before?.rule == .scoreVerb ? before : nil
    }
    guard !isNamed(number, in: sentence) else { return nil }
    let start = sentence.figures[last(of: number, in: sentence)] + 1
    guard start < sentence.words.count, verbs.contains(sentence.kind(start)),
      sentence.bytes(of: start..<(start + 1)).count >= 6
    else { return nil }
    var end = start + 1
    // 惊险|逆转: how it was done.
    if sentence.kind(start) == .text, end < sentence.words.count,
      sentence.kind(end).isOne(of: [.event, .action, .having])
    {
      end += 1
    }
    while end < sentence.words.count, isObject(end, in: sentence),
      sentence.bytes(of: start..<(end + 1)).count <= longest
    { end += 1 }
    return sentence.phrase(start..<end, .scoreVerb)
  }

  private static var verbs: ClauseWordKinds {
    [.event, .action, .having, .text, .comparison, .noun]
  }
  private static var objects: ClauseWordKinds { [.place, .organisation, .people, .person] }
  /// A verb and whom it is done to; more is a clause.
  private static let longest = 60

  /// 泰国|选手, 云岭|队: a name that no table knows too, where it is said what it is.
  private static func isObject(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    objects.contains(sentence.kind(word))
      || sentence.kind(word) == .text && word + 1 < sentence.words.count
        && sentence.kind(word + 1).isOne(of: [.organisation, .people])
  }

  /// Whether a figure is the two sides of a score: 3比1.
  static func isScore(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.kind(ofFigure: number) == .point && sentence.unit(ofFigure: number).isEmpty
  }

  /// The last score of the list that a score begins.
  private static func last(of number: Int, in sentence: borrowing ClaimSentence) -> Int {
    var last = number
    while last + 1 < sentence.figures.count, isScore(last + 1, in: sentence),
      isListed(last, in: sentence)
    { last += 1 }
    return last
  }

  /// Whether the next score belongs to the same list.
  private static func isListed(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.figures[number + 1] == sentence.figures[number] + 2
      && sentence.kind(sentence.figures[number] + 1).isOne(of: [.list, .conjunction])
  }

  /// 比分|为|25比18, 篮板|以|47比39, 战成|2比2: what stands before says what the score is of.
  private static func isNamed(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    var word = sentence.figures[number] - 1
    guard word >= 0 else { return false }
    if sentence.kind(word).isOne(of: [.level, .reach, .to, .event, .action, .having]) {
      return true
    }
    if sentence.kind(word) == .preposition { word -= 1 }
    return word >= 0 && ClauseWordKinds.properties.contains(sentence.kind(word))
  }
}

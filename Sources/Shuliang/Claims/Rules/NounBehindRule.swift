/// The noun behind a figure: 18个|城市湖泊, 66万吨|预焙阳极, 1800多元|的|政府养老补贴.
enum NounBehindRule {
  /// What ends the noun.
  private static var ends: ClauseWordKinds {
    [
      .comma, .stop, .colon, .list, .figure, .level, .reach, .increase, .decrease, .adverb, .time,
      .from, .to, .preposition, .share, .comparison, .against, .breakdown, .respectively, .target,
      .projected, .baseline, .connective,
    ]
  }
  /// What no noun begins with.
  private static var noStart: ClauseWordKinds {
    [
      .closeBracket, .closeQuote, .openBracket, .conjunction, .having, .report, .locative,
    ]
  }
  /// What may begin what befell people: 3万人因枪支暴力丧生.
  private static var ofPeople: ClauseWordKinds { [.preposition, .connective, .level] }
  /// A noun of a hundred bytes and more is a clause.
  private static let longest = 120

  /// The words of the noun, or `nil` where the figure ends its phrase.
  static func words(behind number: Int, in sentence: borrowing ClaimSentence) -> Range<Int>? {
    let right = right(of: number, in: sentence)
    if let term = term(behind: number, in: sentence), let first = right.first {
      // 71亿元|7天|期|逆回购操作: how long it runs is part of the name.
      var end = end(from: first, of: number, right, in: sentence)
      while end > first + 1, sentence.kind(end - 1).isOne(of: noEnd) { end -= 1 }
      return term..<end
    }
    guard let start = start(of: number, right, in: sentence) else { return nil }
    var end = passive(from: end(from: start, of: number, right, in: sentence), right, in: sentence)
    end = doers(start..<end, of: sentence.kind(ofFigure: number), in: sentence)
    end = listed(behind: end, of: number, right, in: sentence)
    while end > start + 1, sentence.kind(end - 1).isOne(of: noEnd) { end -= 1 }
    return start..<end
  }

  /// The words behind a figure up to the next; 一名|16岁|青少年死亡: behind an age.
  private static func right(of number: Int, in sentence: borrowing ClaimSentence) -> Range<Int> {
    let right = sentence.frames[number].right
    guard right.isEmpty, number + 1 < sentence.claims.count,
      sentence.kind(ofFigure: number + 1) == .age || term(behind: number, in: sentence) != nil,
      sentence.figures[number + 1] == sentence.figures[number] + 1
    else { return right }
    return sentence.frames[number + 1].right
  }

  /// The word of the figure directly behind one that says how long the thing runs.
  private static func term(behind number: Int, in sentence: borrowing ClaimSentence) -> Int? {
    let next = sentence.figures[number] + 1
    guard number + 1 < sentence.figures.count, sentence.figures[number + 1] == next,
      sentence.words[next].isTerm
    else { return nil }
    return next
  }

  /// Where the noun begins, if one does.
  private static func start(
    of number: Int,
    _ right: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Int? {
    guard var start = right.first, !isOrigin(number, in: sentence) else { return nil }
    let isCount = sentence.kind(ofFigure: number) == .count
    if sentence.kind(start) == .of { start += 1 }
    let isOfNoun = start > right.lowerBound
    if isCount, !isOfNoun { start = behindManner(from: start, right, in: sentence) }
    guard start < right.upperBound else { return nil }
    let first = sentence.kind(start)
    // 突破1亿元|大关: no noun of its own.
    if first == .noun, sentence.isWord(start, .threshold) { return nil }
    // 编制维持74个|不变
    if sentence.isWord(start, .unchanged) { return nil }
    // 打入7球|送出3次助攻: the next deed.
    if sentence.words[start].isDeed, isCount, !isOfNoun { return nil }
    if isCount, isMove(start, in: sentence) { return start }
    guard !ends.contains(first) || isPeople(number, in: sentence) && ofPeople.contains(first),
      !noStart.contains(first)
        || first == .having && (isCount || isOfNoun || isShare(number, in: sentence))
        || isCount && isStatement(start, in: sentence)
    else { return nil }
    // 投资184亿元实施了: what is done with it, no noun. 5人死亡: what befell them.
    if first != .action || isCount || isOfNoun { return start }
    // 3比0横扫对手: what the score was of.
    return ScoreVerbRule.isScore(number, in: sentence) ? start : nil
  }

  /// 从|12公里|细化到|8公里: what follows says how it came to be another.
  private static func isOrigin(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard number + 1 < sentence.figures.count, sentence.figures[number] > 0,
      sentence.kind(sentence.figures[number] - 1) == .from,
      sentence.unit(ofFigure: number) == sentence.unit(ofFigure: number + 1),
      let last = sentence.phrases[number].noun.last,
      ClauseWordKinds.properties.contains(sentence.kind(last))
    else { return false }
    let next = sentence.figures[number + 1]
    return sentence.frames[number + 1].previous == sentence.figures[number]
      && sentence.kind(next - 1).isOne(of: [.to, .reach])
      && next - sentence.figures[number] <= 3
  }

  /// 90%以上|实现了清洁供暖: a share that opens its clause, of those who were named before.
  private static func isShare(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.kind(ofFigure: number) == .percent && sentence.frames[number].left.isEmpty
      && sentence.frames[number].previous == nil
  }

  /// 超5000股|上涨，: what they did.
  private static func isMove(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    ClauseWordKinds.changes.contains(sentence.kind(word))
      && (word + 1 == sentence.words.count
        || ClauseWordKinds.clauseEnds.contains(sentence.kind(word + 1)))
  }

  /// Where what may be the noun ends.
  private static func end(
    from start: Int,
    of number: Int,
    _ right: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Int {
    let limit = sentence.words[start].start + Int32(longest)
    var end = quoted(from: start, right, in: sentence) ?? start + 1
    while end < right.upperBound, sentence.words[end].end <= limit,
      goesOn(at: end, from: start, right, in: sentence)
    { end += 1 }
    // 超过70%的地区处于干旱状态, 2700万人用水受到限制: all that holds of them.
    let kind = sentence.kind(ofFigure: number)
    // 56.9%的|得票率|当选: a property alone is no group.
    let isProperty =
      end == start + 1 && sentence.kind(start) == .property && sentence.kind(start - 1) == .of
    if kind == .percent && !isProperty || kind == .fraction || isPeople(number, in: sentence) {
      while end < right.upperBound, sentence.words[end].end <= limit { end += 1 }
    }
    return end
  }

  /// 119个|“高效办成一件事”|事项: behind what is quoted, whatever its words are.
  private static func quoted(
    from start: Int,
    _ right: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Int? {
    guard sentence.kind(start) == .openQuote,
      let close = right.first(where: { $0 > start && sentence.kind($0) == .closeQuote }),
      sentence.words[close].end - sentence.words[start].start <= longestQuote
    else { return nil }
    return close + 1
  }

  /// More bytes in quotes are what somebody says.
  private static let longestQuote = 60

  private static func goesOn(
    at word: Int,
    from start: Int,
    _ right: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    switch sentence.kind(word) {
    // 17名中日|联合|登山队队员: places alone are not counted.
    case .adverb:
      sentence.isWord(word, .done)
        || (start..<word).allSatisfy { sentence.kind($0) == .place }
    case .target: isPlan(word, right, in: sentence)
    case .having, .report, .cause: false
    // 56.9%|的得票率|当选
    case .event: sentence.kind(word - 1) != .property
    case let kind: !ends.contains(kind)
    }
  }

  /// What no noun ends with.
  private static var noEnd: ClauseWordKinds {
    [.conjunction, .of, .locative, .list, .openBracket, .openQuote]
  }

  /// 28点新|计划，: a noun, where it plans nothing.
  private static func isPlan(
    _ word: Int,
    _ right: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    sentence.isWord(word, .planNoun)
      && (word + 1 == right.upperBound || sentence.kind(word + 1).isOne(of: noEnd))
  }

  /// 1人|当场|死亡: steps over how it befell them.
  private static func behindManner(
    from start: Int,
    _ right: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Int {
    var next = start
    while next < right.upperBound, sentence.kind(next) == .adverb { next += 1 }
    return next < right.upperBound && sentence.kind(next).isOne(of: [.event, .people])
      ? next : start
  }

  /// 提出5点|建议。: what is said is counted, where nothing follows that it says.
  private static func isStatement(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let closing = ClauseWordKinds.clauseEnds.union([.list, .conjunction, .closeQuote])
    return sentence.kind(word) == .report
      && (word + 1 == sentence.words.count || closing.contains(sentence.kind(word + 1)))
  }

  /// 1000多个采购团|参观|采购: people are counted without what they do; 50名|工人|受伤 is kept whole.
  ///
  /// - Returns: where the noun ends.
  private static func doers(
    _ noun: Range<Int>,
    of kind: Quantity.Kind,
    in sentence: borrowing ClaimSentence
  ) -> Int {
    var end = noun.upperBound
    while end > noun.lowerBound,
      sentence.kind(end - 1) == .action
        || end < noun.upperBound && sentence.kind(end - 1) == .event
    { end -= 1 }
    guard kind == .count, end > noun.lowerBound, end < noun.upperBound,
      sentence.kind(end - 1).isOne(of: [.people, .person, .organisation])
        || sentence.ends(end - 1, .crew)
    else { return noun.upperBound }
    return end
  }

  /// 10多位艺术家|、律师|和|农民|等: several are counted together, where none of them has a figure.
  ///
  /// - Returns: where the last of them ends.
  private static func listed(
    behind end: Int,
    of number: Int,
    _ right: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Int {
    guard sentence.kind(ofFigure: number) == .count, end < right.upperBound,
      sentence.kind(end) == .list
    else { return end }
    var last = end
    while last < right.upperBound, sentence.kind(last).isOne(of: joints) {
      var next = last + 1
      while next < right.upperBound, sentence.kind(next).isOne(of: listable) { next += 1 }
      guard next > last + 1 else { break }
      last = next
    }
    let isFigureNext = last < sentence.words.count && sentence.kind(last) == .figure
    return isFigureNext ? end : last
  }

  private static var joints: ClauseWordKinds { [.list, .conjunction] }
  private static var listable: ClauseWordKinds { [.noun, .text, .people, .organisation, .traded] }

  /// 2700万人: the classifier is the noun.
  private static func isPeople(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.hasUnit(ofFigure: number, "人") && sentence.phrases[number].noun.isEmpty
  }

  /// 800多名居民|被疏散: who, and what befell them.
  private static func passive(
    from end: Int,
    _ right: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Int {
    guard end < right.upperBound, sentence.kind(end) == .preposition,
      sentence.isWord(end, .undergone)
    else { return end }
    var position = end + 1
    while position < right.upperBound, sentence.kind(position) != .list { position += 1 }
    return position
  }
}

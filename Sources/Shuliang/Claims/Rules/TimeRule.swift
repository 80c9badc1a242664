/// The time that governs a figure: the nearest in its clause, its sentence, its paragraph.
enum TimeRule {
  static func apply(to number: Int, in sentence: inout ClaimSentence) {
    sentence.claims[number].time = time(of: number, in: sentence)
  }

  private static func time(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    if let time = listed(number, in: sentence) {
      return sentence.phrase(time..<(time + 1), .listItem)
    }
    if let time = ofOrigin(number, in: sentence) {
      return sentence.phrase(time..<(time + 1), .timeBeforeFigure)
    }
    if let time = sentence.predicates[number].time, !isBaseline(time, number, in: sentence),
      !isClock(time, in: sentence), !TimeReach.isMultiplied(time, in: sentence)
    {
      return sentence.phrase(time..<(time + 1), .timeBeforeFigure)
    }
    let figure = sentence.figures[number]
    let clause = sentence.frames[number].clause
    if let time = ownOfCompared(number, in: sentence) {
      return sentence.phrase(time..<(time + 1), .timeBeforeFigure)
    }
    if let duration = duration(before: number, in: clause.lowerBound..<figure, in: sentence) {
      return duration
    }
    if let time = last(in: clause.lowerBound..<figure, in: sentence) {
      return sentence.phrase(time..<(time + 1), .timeInClause)
    }
    if let time = behind(number, in: sentence) {
      return sentence.phrase(time..<(time + 1), .timeInClause)
    }
    if let time = lastToKeep(in: 0..<clause.lowerBound, in: sentence) {
      // 第四节独取15分，|全场|34分
      if sentence.kinds.contains(.dayPart), isPartOfGame(time, in: sentence),
        let part = (time..<figure).last(where: { sentence.kind($0) == .dayPart })
      {
        return sentence.phrase(part..<(part + 1), .timeInClause)
      }
      return sentence.phrase(time..<(time + 1), .timeOfSentence, isInherited: true)
    }
    guard var time = sentence.context.time else {
      return partOfDay(before: figure, in: sentence)
    }
    time.isInherited = true
    time.rule = .timeOfParagraph
    return time
  }

  /// 较|今年一季度末|的32.26亿美元|增长: the time of the level that it was before.
  private static func ofOrigin(_ number: Int, in sentence: borrowing ClaimSentence) -> Int? {
    let time = sentence.figures[number] - 2
    guard time > 0, sentence.kind(time) == .time, sentence.kind(time + 1) == .of,
      sentence.kind(time - 1).isOne(of: [.against, .from])
    else { return nil }
    return time
  }

  /// 5月、6月和7月|分别增长8%、9%和10%: the time in the figure's place, where times and figures are as many.
  private static func listed(_ number: Int, in sentence: borrowing ClaimSentence) -> Int? {
    guard sentence.kinds.contains(.respectively), sentence.times.count > 1 else { return nil }
    var first = number
    while first > 0, sentence.frames[first].continuesList { first -= 1 }
    var end = number + 1
    while end < sentence.claims.count, sentence.frames[end].continuesList { end += 1 }
    guard end - first > 1,
      sentence.predicates[first].isRespective
        || sentence.frames[first].left.contains(where: { sentence.kind($0) == .respectively })
    else { return nil }
    let times = sentence.times.prefix { $0 < sentence.figures[first] }
    // The last of them, each with a mark of a list before the next.
    var start = times.count - 1
    while start > 0, times[start] - times[start - 1] == 2,
      sentence.kind(times[start] - 1).isOne(of: [.list, .conjunction])
    { start -= 1 }
    return times.count - start == end - first ? times[start + number - first] : nil
  }

  /// 70万剂|定于|下周|到货: the time behind what is counted, where the clause goes on.
  private static func behind(_ number: Int, in sentence: borrowing ClaimSentence) -> Int? {
    let right = sentence.frames[number].right
    guard sentence.times.contains(where: { right.contains($0) }),
      let time = right.first(where: { sentence.kind($0) == .time }), time + 1 < right.upperBound,
      !isClock(time, in: sentence), !sentence.ends(time, .withinLength)
    else { return nil }
    let before = right.lowerBound..<time
    let between = ClauseWordKinds.nominal.union([.adverb, .preposition, .target, .projected])
    return before.allSatisfy { between.contains(sentence.kind($0)) }
      && sentence.kind(time + 1).isOne(of: [.action, .having, .event, .text, .adverb]) ? time : nil
  }

  /// 午后一度失守23200点: a part of a day alone, where no other time is known.
  private static func partOfDay(before figure: Int, in sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    if sentence.kinds.contains(.dayPart),
      let part = (0..<figure).last(where: { sentence.kind($0) == .dayPart })
    {
      return sentence.phrase(part..<(part + 1), .timeOfSentence)
    }
    return sentence.context.partOfDay
  }

  /// 低于去年第四季上升3.5%: the level that is compared with has the time itself.
  private static func ownOfCompared(_ number: Int, in sentence: borrowing ClaimSentence) -> Int? {
    let predicate = sentence.predicates[number]
    guard let baseline = predicate.baseline, baseline.rule == .comparedLevel,
      let time = baseline.words.first, sentence.kind(time) == .time
    else { return nil }
    // 超过去年总量的|181万箱
    let isOf =
      sentence.kind(sentence.figures[number] - 1) == .of
      && sentence.kind(ofFigure: number) != .multiple
      && sentence.kind(ofFigure: number) != .fraction
    return isOf || predicate.change != nil && baseline.words.count == 1 ? time : nil
  }

  /// 分3年智慧化改造1248杆, 连续两年排名第一: the length of time before the figure.
  private static func duration(
    before number: Int,
    in words: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    var before = number - 1
    let last = Swift.max(0, number - lengthReach)
    while before >= last, sentence.figures[before] >= words.lowerBound {
      if sentence.kind(ofFigure: before) == .duration, isPeriod(before, in: sentence) {
        let word = sentence.figures[before]
        if let time = sentence.times.last(where: { $0 < words.upperBound }), time > word {
          return nil
        }
        return sentence.phrase(word..<(word + 1), .timeInClause)
      }
      before -= 1
    }
    return nil
  }

  /// How many figures back a length of time may stand.
  private static let lengthReach = 12

  /// Whole days and longer; not how fast something was, nor for how long a bond runs.
  private static func isPeriod(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let unit = sentence.unit(ofFigure: number)
    // 97秒|内攻入两球
    let end = sentence.range(ofFigure: number).upperBound
    if ClaimWords.standard.length(.within, in: sentence.bytes, at: end) > 0 { return true }
    if unit == "h", sentence.bound(ofFigure: number) != .exact { return false }
    return !sentence.words[sentence.figures[number]].isTerm && unit != "s" && unit != "min"
      && !sentence.bytes[sentence.range(ofFigure: number)].contains(UInt8(ascii: "."))
  }

  /// The last time of some words that is not what a change is against.
  private static func last(in words: Range<Int>, in sentence: borrowing ClaimSentence) -> Int? {
    lastDay(of: sentence.times, in: sentence) {
      words.contains($0) && TimeReach.governs($0, in: sentence)
    }
  }

  /// 周二|人民币|16:30|收盘报: the last time that a condition holds of, a day before a time of the day.
  private static func lastDay(
    of times: [Int],
    in sentence: borrowing ClaimSentence,
    where holds: (Int) -> Bool
  ) -> Int? {
    let last = times.last(where: holds)
    guard let last, isClock(last, in: sentence) else { return last }
    return times.suffix(from: Swift.max(0, times.count - dayReach))
      .last { holds($0) && !isClock($0, in: sentence) } ?? last
  }

  /// How many times from the end of a sentence are looked through for a day.
  private static let dayReach = 24

  /// 16:30, which is of no day.
  private static func isClock(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let range = sentence.words[word].range
    return range.count <= 5 && sentence.bytes[range].contains(UInt8(ascii: ":"))
  }

  /// The same for the clauses behind.
  private static func lastToKeep(in words: Range<Int>, in sentence: borrowing ClaimSentence) -> Int?
  {
    lastDay(of: sentence.keptTimes, in: sentence) { words.contains($0) }
  }

  /// With more bytes a time says of which day the game is.
  private static let longestPartOfGame = 18

  /// 第四节, 点球大战: of one sentence.
  private static func isPartOfGame(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.words[word].range.count <= longestPartOfGame && sentence.ends(word, .gamePart)
  }

  private static func isBaseline(_ word: Int, _ number: Int, in sentence: borrowing ClaimSentence)
    -> Bool
  {
    sentence.predicates[number].baseline?.words.contains(word) ?? false
  }

  /// Keeps the last time of a clause without figures.
  static func note(_ clause: Range<Int>, in sentence: inout ClaimSentence) {
    if sentence.kinds.contains(.dayPart),
      let part = clause.last(where: { sentence.kind($0) == .dayPart })
    {
      sentence.context.partOfDay = sentence.phrase(
        part..<(part + 1),
        .timeOfParagraph,
        isInherited: true
      )
    }
    if let time = noted(in: clause, of: sentence) { sentence.context.time = time }
  }

  private static func noted(in clause: Range<Int>, of sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    let time = lastDay(of: sentence.keptTimes, in: sentence) {
      clause.contains($0) && !sentence.isWord($0, .firstPart)
    }
    guard let time, !isPartOfGame(time, in: sentence) else { return nil }
    return sentence.phrase(time..<(time + 1), .timeOfParagraph)
  }
}

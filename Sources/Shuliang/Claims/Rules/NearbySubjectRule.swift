/// What stands beside a figure and owns it, though no table knows its name.
enum NearbySubjectRule {
  static func subject(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    if IndicatorRule.isOfOthers(number, in: sentence) {
      return sentence.phrase(sentence.phrases[number].noun, .subjectOfClause)
    }
    return beforeBracket(number, in: sentence)
      ?? CountedActorRule.subject(of: number, in: sentence) ?? listedName(number, in: sentence)
      ?? counted(number, in: sentence) ?? placeOfThings(number, in: sentence)
      ?? sharer(number, in: sentence)
  }

  /// 晚期患者|占60%: what has the share.
  private static func sharer(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    let phrase = sentence.phrases[number]
    if sentence.predicates[number].isShare, phrase.isVerbLast, let verb = phrase.verb,
      phrase.noun.upperBound == verb, phrase.subject == nil
    {
      // 重大基础设施|建设|占
      return sentence.phrase(phrase.noun.lowerBound..<(verb + 1), .subjectOfClause)
    }
    // 共和党选民|有68%表示满意
    if sentence.kind(ofFigure: number) == .percent, sentence.predicates[number].isLevel,
      phrase.verb == nil, let last = phrase.noun.last, sentence.kind(last) == .people
    {
      return sentence.phrase(phrase.noun, .subjectOfClause)
    }
    guard sentence.predicates[number].isShare, phrase.verb == nil, let last = phrase.noun.last,
      sentence.kind(last).isOne(of: [.text, .noun, .people])
    else { return nil }
    return sentence.phrase(phrase.noun, .subjectOfClause)
  }

  /// 拜登|55%、特朗普|41%, 苗栗|一人、中縣|六人: shares told name by name.
  private static func listedName(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    guard let name = nameAlone(number, in: sentence) else { return nil }
    let hasNeighbour = [number - 1, number + 1].contains {
      sentence.claims.indices.contains($0)
        && sentence.unit(ofFigure: $0) == sentence.unit(ofFigure: number)
        && nameAlone($0, in: sentence) != nil
    }
    return hasNeighbour ? sentence.phrase(name..<(name + 1), .listItem) : nil
  }

  /// 其中 stands among the first words of its clause.
  private static let breakdownReach = 6

  /// The one short word of no table directly before a share or a number of people.
  private static func nameAlone(_ number: Int, in sentence: borrowing ClaimSentence) -> Int? {
    let word = sentence.figures[number] - 1
    guard word >= 0, sentence.kind(word).isOne(of: [.text, .person, .place]),
      sentence.kind(ofFigure: number) == .percent
        || sentence.hasUnit(ofFigure: number, "分"),
      (6...18).contains(sentence.words[word].range.count),
      // 其中扣球14分: of whom was said before.
      !sentence.kinds.contains(.breakdown)
        || !sentence.frames[number].clause.prefix(breakdownReach).contains(where: {
          sentence.kind($0) == .breakdown
        }),
      word == 0 || nameEdges.contains(sentence.kind(word - 1))
    else { return nil }
    return word
  }

  private static var nameEdges: ClauseWordKinds {
    [
      .list, .comma, .level, .conjunction, .openBracket, .colon,
    ]
  }

  /// 25只|可转债|涨幅超2%: the things counted before have the property.
  private static func counted(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase?
  {
    let noun = sentence.phrases[number].noun
    if number > 0, sentence.kind(ofFigure: number - 1) == .age {
      // 60岁以上|老人|享受1800多元
      let age = sentence.figures[number - 1]
      guard sentence.frames[number].previous == age, age + 2 < sentence.figures[number],
        sentence.kind(age + 1) == .people,
        // 为|65岁以上|老人|体检: for whom it is done.
        age == 0 || !sentence.kind(age - 1).isOne(of: [.preposition, .level])
      else { return nil }
      return sentence.phrase(age..<(age + 2), .subjectOfClause)
    }
    if let set = set(before: number, in: sentence) { return set }
    guard number > 0, sentence.kind(ofFigure: number - 1) == .count,
      // 全省14个|设区市中排名|第三: among them.
      sentence.kind(ofFigure: number) != .rank,
      let first = noun.first, first == sentence.figures[number - 1] + 1,
      let last = noun.last, last > first,
      sentence.kind(last).isOne(of: [.property, .changeUp, .changeDown]),
      (first..<last).allSatisfy({
        sentence.kind($0).isOne(of: [.text, .noun, .people, .conjunction, .placeSuffix])
      })
    else { return nil }
    return sentence.phrase(first..<last, .subjectBeforeIndicator)
  }

  /// 九个|市州|共有|176支球队: the things counted before have those counted here.
  private static func set(before number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase?
  {
    guard number > 0, sentence.kind(ofFigure: number - 1) == .count,
      sentence.kind(ofFigure: number) == .count, sentence.predicates[number].isLevel,
      sentence.frames[number].previous == sentence.figures[number - 1],
      sentence.indicator(ofFigure: number)?.rule.isBehindFigure == true
    else { return nil }
    let figure = sentence.figures[number - 1]
    var end = figure + 1
    while sentence.kind(end).isOne(of: [.text, .noun, .people, .placeSuffix, .organisation]) {
      end += 1
    }
    let rest = end..<sentence.figures[number]
    guard end > figure + 1, sentence.kind(end - 1) != .noun, !sentence.ends(end - 1, .setEnd),
      rest.allSatisfy({ sentence.kind($0).isOne(of: [.level, .adverb]) })
    else { return nil }
    return sentence.phrase(figure..<end, .subjectOfClause)
  }

  /// 最高是|美国|（正59分）: the name before the bracket that the figure opens.
  private static func beforeBracket(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    let frame = sentence.frames[number]
    guard frame.isBracketed, frame.clause.lowerBound == frame.figure, frame.figure > 1 else {
      return nil
    }
    let name = frame.figure - 2
    if sentence.kind(name).isOne(of: [.place, .person, .organisation]) {
      return sentence.phrase(name..<(name + 1), .subjectBeforeIndicator)
    }
    return listedWithFigure(number, in: sentence)
  }

  /// 居前三位的是|澜科通信（51.52亿元）、|桥控股（37.19亿元）: one of several with their figures behind them.
  private static func listedWithFigure(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    let hasNeighbour = [number - 1, number + 1].contains {
      sentence.claims.indices.contains($0) && sentence.frames[$0].isBracketed
        && sentence.frames[$0].clause.lowerBound == sentence.frames[$0].figure
        && sentence.unit(ofFigure: $0) == sentence.unit(ofFigure: number)
    }
    guard hasNeighbour else { return nil }
    let end = sentence.frames[number].figure - 1
    var start = end
    while start > 0,
      sentence.kind(start - 1).isOne(of: [.text, .noun, .people, .organisation, .property, .person])
    { start -= 1 }
    guard start < end, (6...36).contains(sentence.bytes(of: start..<end).count) else { return nil }
    return sentence.phrase(start..<end, .listItem)
  }

  /// 现场|有81名施工人员, 火场|涉及5个船厂: the things are behind, so what stands before has them.
  private static func placeOfThings(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    let phrase = sentence.phrases[number]
    // 比赛|分成|两个阶段: what has them, by a verb of having too.
    let isHaving =
      phrase.isVerbLast
      && phrase.verb.map {
        sentence.kind($0) == .having
          || sentence.isWord($0, .happening)
            && phrase.noun.last.map { sentence.ends($0, .areaEnd) } == true
      } == true
    guard sentence.indicator(ofFigure: number)?.rule.isBehindFigure == true,
      phrase.verb == nil || isHaving,
      let last = phrase.noun.last, ClauseWordKinds.nominal.contains(sentence.kind(last)),
      !ClauseWordKinds.properties.contains(sentence.kind(last)),
      // 明确|10类: a word of the text alone directly before its figure is rather a verb.
      phrase.noun.count > 1 || sentence.kind(last) != .text
        || last + 1 < sentence.figures[number] && sentence.kind(last + 1) != .of,
      (6...36).contains(sentence.bytes(of: phrase.noun).count),
      // 东湖、西湖等|18个湖泊: some of what is counted.
      !sentence.ends(last, .andOthers), !sentence.isWord(last, .whereabouts),
      // 7个|大项|15个分项: the noun of the figure before.
      sentence.frames[number].previous.map({ $0 + 1 < phrase.noun.lowerBound }) ?? true,
      !sentence.begins(phrase.noun.lowerBound, .something),
      // 已|向全球|42家投资: to whom it is done.
      !sentence.isWord(phrase.noun.lowerBound, .objectBefore),
      // 问卷调查里|有八成: where they are.
      sentence.kind(last) != .text || !sentence.ends(last, .inside)
    else { return nil }
    return sentence.phrase(phrase.noun, .subjectOfClause)
  }
}

/// Whether a figure is an amount of change: 增长5.2%, 压减地下水开采量175万立方米, 涨幅达22%.
enum ChangeRule {
  static func apply(to number: Int, in sentence: inout ClaimSentence) {
    guard let (change, rule) = change(of: number, in: sentence) else { return }
    sentence.claims[number].change = change
    sentence.claims[number].changeRule = rule
  }

  private static func change(
    of number: Int,
    in sentence: borrowing ClaimSentence
  ) -> (Claim.Change, ClaimRule)? {
    let predicate = sentence.predicates[number]
    if sentence.kind(ofFigure: number) == .rank { return nil }
    // 翻了两番: doublings are of no level.
    if sentence.hasUnit(ofFigure: number, "番") { return (.increase, .changeVerb) }
    if let change = compared(number, in: sentence) { return (change, .changeVerb) }
    if let change = predicate.change, !predicate.isReached, !isImproved(number, in: sentence) {
      return (change, .changeVerb)
    }
    let phrase = sentence.phrases[number]
    // 增幅|高于全国|0.7个百分点: a gap between two of them.
    let isGap = predicate.baseline?.rule == .comparedLevel
    if let last = phrase.noun.last, !isGap {
      if sentence.kind(last) == .changeUp { return (.increase, .changeNoun) }
      if sentence.kind(last) == .changeDown { return (.decrease, .changeNoun) }
    }
    if predicate.isReached { return nil }
    if isAdded(number, in: sentence) { return (.increase, .changeObject) }
    if isGrowth(number, in: sentence) { return (.increase, .changeNoun) }
    if let change = phrase.change, !isPace(number, in: sentence) { return (change, .changeObject) }
    if let change = behind(number, in: sentence) { return (change, .changeBehind) }
    return inherited(number, in: sentence)
  }

  /// 较上日|多|近两成, 按年|少|30个: more and less than before.
  private static func compared(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim.Change?
  {
    var word = sentence.figures[number] - 1
    // 比上年|少|了|2600多人次; but 比预算|少|了|9万亿 is no change over time.
    let isDone = word > 0 && sentence.kind(word) == .adverb
    if isDone { word -= 1 }
    guard word > 0,
      !isDone && sentence.predicates[number].baseline != nil
        || sentence.kind(word - 1) == .baseline || sentence.kind(word - 1) == .time
    else { return nil }
    if sentence.ends(word, .more) { return .increase }
    if sentence.ends(word, .less) { return .decrease }
    guard isDone || sentence.predicates[number].baseline != nil,
      isEarlier(word, number, in: sentence)
    else { return nil }
    if sentence.ends(word, .higher) { return .increase }
    return sentence.ends(word, .lower) ? .decrease : nil
  }

  /// 较|3月|高, 比|五年|前低: what it is compared with was at another time.
  private static func isEarlier(
    _ word: Int,
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    let compared = sentence.predicates[number].baseline?.words ?? (word - 1)..<word
    return compared.contains {
      sentence.kind($0).isOne(of: [.time, .baseline]) && !sentence.isWord($0, .usual)
        || sentence.begins($0, .earlier)
    }
  }

  /// 目标是：|经济增长|5%左右
  private static func isGrowth(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.kind(ofFigure: number) == .percent,
      let last = sentence.phrases[number].noun.last, last + 1 == sentence.figures[number]
    else { return false }
    return sentence.isWord(last, .growth)
  }

  /// 城镇|新增就业|6.83万人: the property has the verb in it.
  private static func isAdded(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.kind(ofFigure: number) == .count, let last = sentence.phrases[number].noun.last,
      sentence.kind(last) == .property
    else { return false }
    // At its beginning, or behind 城镇.
    let start = Int(sentence.words[last].start)
    return sentence.begins(last, .added)
      || ClaimWords.standard.length(.added, in: sentence.bytes, at: start + 6) > 0
  }

  /// 提升|100所学校|周边环境: things are counted behind the verb, and there are no more of them.
  private static func isImproved(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard let verb = sentence.predicates[number].changeWord,
      sentence.kind(ofFigure: number) == .count, sentence.isWord(verb, .pace),
      let next = sentence.frames[number].right.first
    else { return false }
    return ClauseWordKinds.nominal.contains(sentence.kind(next))
  }

  /// 加快|枢纽建设等10个: things are not hastened by number.
  private static func isPace(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard let verb = sentence.phrases[number].verb, sentence.kind(ofFigure: number) == .count else {
      return false
    }
    return sentence.isWord(verb, .pace)
  }

  /// 保持9%以上增长: directly behind, at the clause's end.
  private static func behind(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim.Change? {
    let frame = sentence.frames[number]
    guard let next = frame.right.first, sentence.kind(ofFigure: number) != .count,
      next + 1 == sentence.words.count || isClosed(next + 1, in: sentence)
    else { return nil }
    switch sentence.kind(next) {
    case .increase: return .increase
    case .decrease: return .decrease
    default: return nil
    }
  }

  private static func isClosed(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.kind(word) != .figure && !ClauseWordKinds.nominal.contains(sentence.kind(word))
  }

  /// 分别增长106.2%、95.8%和36.8%; 新增2所本科高校、1所职业院校.
  private static func inherited(
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> (Claim.Change, ClaimRule)? {
    guard number > 0, let change = sentence.change(ofFigure: number - 1) else { return nil }
    let rule = sentence.claims[number - 1].changeRule
    // 前9个月涨幅为22%，过去12个月则为31.8%
    if rule == .changeNoun,
      sentence.phrases[number].noun.isEmpty,
      sentence.kind(ofFigure: number) == .percent,
      sentence.phrases[number].subject == nil,
      sentence.unit(ofFigure: number) == sentence.unit(ofFigure: number - 1)
    {
      return (change, .changeInherited)
    }
    guard sentence.frames[number].previous == sentence.figures[number - 1] else { return nil }
    let frame = sentence.frames[number]
    // 升418.2点或1.8%: the same said in another unit.
    if frame.left.count == 1, sentence.isWord(frame.left.lowerBound, .or) {
      return (change, .changeInherited)
    }
    let isBare = frame.continuesList || sentence.predicates[number].core.isEmpty
    // 新增上市公司2家、新三板挂牌4家
    let isItem = rule == .changeObject || rule == .changeInherited
    let isFollowing =
      isItem && (sentence.phrases[number].verb == nil || sentence.phrases[number].isVerbLast)
      && frame.left.lowerBound > 0 && sentence.kind(frame.left.lowerBound - 1) == .list
    guard isBare || isFollowing, !sentence.predicates[number].isLevel else { return nil }
    guard sentence.kind(ofFigure: number - 1) == sentence.kind(ofFigure: number) else { return nil }
    return (change, .changeInherited)
  }
}

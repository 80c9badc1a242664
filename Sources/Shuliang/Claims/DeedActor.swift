/// Who does what only an actor does: 席卷欧洲的|林火|已造成, 中国体育代表团|获得, 南向资金|净买入.
///
/// Ranges count words of the sentence.
enum DeedActor {
  /// The actor of the last deed of a clause, and the word of the deed.
  ///
  /// - Parameter core: the words before the figure's predicate.
  /// - Complexity: O(number of words).
  static func find(
    in core: Range<Int>,
    of words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> (actor: Range<Int>, deed: Int)? {
    guard let deed = core.last(where: { words[$0].isDeed || words[$0].kind == .cause }),
      core[(deed + 1)...].allSatisfy({ behind.contains(words[$0].kind) }),
      !isProperty(core[(deed + 1)...], in: words)
    else { return nil }
    var actor = run(before: deed, in: core, of: words)
    if !actor.isEmpty, actor.lowerBound > core.lowerBound,
      words[actor.lowerBound - 1].kind == .time
    {
      // 梅西|本届赛事|打入: who stands before the time.
      let before = run(before: actor.lowerBound, in: core, of: words)
      if !before.isEmpty { actor = before }
    }
    guard isActor(actor, in: words, bytes) else { return nil }
    // 在法国|造成, 开展行动|救出: where, or what another verb has done.
    if actor.lowerBound > core.lowerBound, !opening.contains(words[actor.lowerBound - 1].kind) {
      return nil
    }
    return (actor, deed)
  }

  /// The nominal words that end before `end`, adverbs and times between stepped over.
  private static func run(
    before end: Int,
    in core: Range<Int>,
    of words: [ClauseWord]
  ) -> Range<Int> {
    var end = end
    while end > core.lowerBound, between.contains(words[end - 1].kind) { end -= 1 }
    var start = end
    // 新一轮|空袭|造成: what was done has an effect in turn.
    if start > core.lowerBound + 1, words[start - 1].kind == .action { start -= 1 }
    while start > core.lowerBound, named.contains(words[start - 1].kind) { start -= 1 }
    while start < end, joints.contains(words[start].kind) { start += 1 }
    while end > start, joints.contains(words[end - 1].kind) { end -= 1 }
    return start..<end
  }

  /// 电能表|中标|数量: the verb is part of the property.
  private static func isProperty(_ rest: Range<Int>.SubSequence, in words: [ClauseWord]) -> Bool {
    rest.count == 1 && rest.allSatisfy { ClauseWordKinds.properties.contains(words[$0].kind) }
  }

  private static func isActor(
    _ range: Range<Int>,
    in words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Bool {
    guard let opening = range.first else { return false }
    let first = words[opening]
    // 它造成: what it is was said before.
    if range.count == 1, first.kind == .pronoun,
      ClaimWords.standard.begins(.pronoun, first.range, in: bytes)
    {
      return false
    }
    let last = words[range.upperBound - 1]
    // 一辆|载有10人: something, no actor yet.
    return (4...48).contains(last.end - first.start)
      && !ClauseWordKinds.properties.contains(last.kind)
      && !ClaimWords.standard.begins(.something, first.range, in: bytes)
  }

  private static var joints: ClauseWordKinds { [.list, .conjunction, .locative] }
  private static var named: ClauseWordKinds { ClauseWordKinds.nominal.subtracting([.of]) }
  /// What may stand between the actor and the deed.
  private static var between: ClauseWordKinds {
    [
      .adverb, .time, .dayPart, .respectively, .projected, .target, .connective,
    ]
  }
  /// What may stand before the actor.
  private static var opening: ClauseWordKinds {
    [
      .of, .time, .dayPart, .adverb, .connective, .breakdown, .projected, .target, .baseline,
      .locative, .report,
    ]
  }
  /// What may stand between the deed and its figure.
  private static var behind: ClauseWordKinds {
    ClauseWordKinds.nominal.union([.adverb, .level, .time])
  }
}

/// Takes the cores of the clauses of a sentence apart, one after the other: see `NounPhrase`.
struct NounPhraseParser {
  /// The phrase in hand.
  private(set) var phrase = NounPhrase(noun: 0..<0)
  /// The words stand behind a preposition: 对|东盟进出口 names no actor.
  private var isOblique = false
  /// The words stand behind 在: a name there is no actor.
  var isPlaced = false
  let words: [ClauseWord]
  let bytes: [UInt8]

  init(_ words: [ClauseWord], _ bytes: [UInt8]) {
    self.words = words
    self.bytes = bytes
  }

  /// A core taken apart.
  ///
  /// - Parameter followsFigure: see `NounPhrase`.
  /// - Complexity: O(number of its words).
  mutating func phrase(of core: Range<Int>, followsFigure: Bool) -> NounPhrase {
    phrase = NounPhrase(noun: core)
    if core.isEmpty { return phrase }
    (isOblique, isPlaced) = (false, false)
    takeApart(followsFigure: followsFigure)
    phrase.noun = RelativeClause.dropped(from: phrase.noun, in: words)
    return phrase
  }

  private mutating func takeApart(followsFigure: Bool) {
    if followsFigure,
      let verb = phrase.noun.first(where: { ClauseWordKinds.verbs.contains(words[$0].kind) })
    {
      phrase.noun = verb..<phrase.noun.upperBound
    }
    if let noun = CausePivot.find(in: phrase.noun, of: words, bytes) {
      phrase.noun = noun
      split()
      return
    }
    if let object = DisposedObject.find(in: phrase.noun, of: words, bytes) {
      phrase.noun = object.noun
      phrase.subject = object.actor
      phrase.isNamed = object.actor != nil
      if !phrase.isNamed { split() }
      return
    }
    if let (actor, deed) = DeedActor.find(in: phrase.noun, of: words, bytes) {
      takeDeed(deed, of: actor)
      return
    }
    stepOver()
    let whole = phrase.noun
    if isOblique { return }
    guard
      let end = phrase.noun.first(where: {
        !ClauseWordKinds.nominal.contains(words[$0].kind) && !words[$0].isTerm
      })
    else {
      split()
      return
    }
    // 嘉峪关市 | 累计 | 组织实施 | 城市更新项目
    let topic = trimmed(whole.lowerBound..<end)
    phrase.noun = end..<whole.upperBound
    let isPlaced = isPlaced
    stepOver()
    phrase.noun = ClauseOpening.behindPlace(phrase.noun, from: end, words, bytes)
    // 谷爱凌|在|参加: the place is that of the deed, not of who does it.
    self.isPlaced = isPlaced
    if isOblique {
      // 我国 | 对东盟进出口
      takeObliqueSubject(topic, whole: whole, before: end)
      return
    }
    takeVerb()
    if !topic.isEmpty { place(topic, before: words[end].kind, whole: whole) }
  }

  private mutating func takeDeed(_ deed: Int, of actor: Range<Int>) {
    phrase.subject = actor
    phrase.isNamed = true
    phrase.verb = deed
    phrase.noun = trimmed((deed + 1)..<phrase.noun.upperBound)
    stepOver()
    // 南向资金|净买入: the deed is what is counted; 中国队|获得: what stands behind the figure.
    if phrase.noun.isEmpty, words[deed].kind == .action { phrase.noun = deed..<(deed + 1) }
    phrase.isVerbLast = phrase.noun.isEmpty
  }

  private mutating func takeObliqueSubject(
    _ topic: Range<Int>,
    whole: Range<Int>,
    before end: Int
  ) {
    phrase.noun = whole
    guard !topic.isEmpty else { return }
    if isProperty(topic.upperBound - 1) {
      // 照明电价在整顿前
      phrase.noun = topic
      split()
    } else if let name = actor(topic, before: words[end].kind) {
      phrase.subject = name
      phrase.isNamed = true
      phrase.noun = end..<whole.upperBound
    }
  }

  /// Says what the words before the verb are: the actor, or part of the noun.
  private mutating func place(
    _ topic: Range<Int>,
    before end: ClauseWord.Kind,
    whole: Range<Int>
  ) {
    if placeAlone(topic, before: end) { return }
    if end.isOne(of: [.projected, .report]), phrase.verb == nil, splitForeseen() { return }
    if end == .event, let player = player(in: topic) {
      phrase.subject = player
      phrase.isNamed = true
      return
    }
    if let verb = phrase.verb, verb == phrase.noun.last,
      let name = ActorName.extent(in: topic, of: words, bytes),
      name.upperBound < topic.upperBound
    {
      // 全省 | 研发经费投入: the verb closes the noun.
      phrase.subject = name
      phrase.isNamed = true
      phrase.verb = nil
      phrase.noun = trimmed(name.upperBound..<topic.upperBound).lowerBound..<phrase.noun.upperBound
    } else if let verb = phrase.verb, verb == phrase.noun.last, words[verb].kind == .action,
      ActorName.isPeople(topic, in: words)
    {
      // 新能源车市场|零售: the verb is what is measured of them.
      phrase.subject = topic
      phrase.isNamed = true
      phrase.isOwner = true
      phrase.noun = topic.lowerBound..<phrase.noun.upperBound
    } else if let name = actor(topic, before: end) {
      phrase.subject = name
      phrase.isNamed = true
    } else if isForeseen(behind: whole, at: end) {
      // 德政府|预计|今年|经济增幅: who foresees it is no part of the noun.
      return
    } else if isCompound(behind: topic) {
      // 可再生能源|消费|占比: the verb is part of the property.
      phrase.noun = whole
      phrase.verb = nil
    } else if isWeakActor(topic, before: end) {
      phrase.subject = topic
    } else {
      // 老旧住宅加装电梯: no actor, so all of it names what was done.
      phrase.noun = whole
      phrase.verb = nil
    }
  }

  /// 委员会|预计|德国|经济增长: who has the property, where it is not who foresees it; `false` where not.
  private mutating func splitForeseen() -> Bool {
    let noun = phrase.noun
    guard let last = noun.last, isProperty(last),
      noun.contains(where: { ActorName.isName($0, in: words, from: noun.lowerBound) })
    else { return false }
    split()
    return true
  }

  /// Whether what is left is a property behind a word that foresees it; but M2|预期|增长目标.
  private func isForeseen(behind whole: Range<Int>, at kind: ClauseWord.Kind) -> Bool {
    guard kind.isOne(of: [.projected, .report]), let last = phrase.noun.last, isProperty(last),
      let word = whole.first(where: { words[$0].kind == kind })
    else { return false }
    return !ClaimWords.standard.contains(.expectation, words[word].range, in: bytes)
  }

  /// The same where the words go on with a plan, a place or nothing but the figure; `false` where not.
  private mutating func placeAlone(_ topic: Range<Int>, before end: ClauseWord.Kind) -> Bool {
    if end == .target, phrase.verb != nil, isShort(topic),
      !isProperty(topic.upperBound - 1)
    {
      // 河谷新区|计划|完成
      phrase.subject = ActorName.extent(in: topic, of: words, bytes) ?? topic
      phrase.isNamed = true
      phrase.isVerbLast = phrase.noun.isEmpty
    } else if isPlaced, phrase.noun.isEmpty || phrase.noun.first == phrase.verb,
      !isProperty(topic.upperBound - 1),
      phrase.verb.map({ words[$0].kind.isOne(of: [.action, .event]) }) == true
    {
      // 并在哈尔科夫地区|控制: where it is done; by whom was said before, if it was.
      phrase.subject = ActorName.extent(in: topic, of: words, bytes)
      phrase.isVerbLast = true
    } else if phrase.noun.isEmpty, let verb = phrase.verb, words[verb].kind == .report {
      // 陈茂波宣布20亿元税务宽免: who says it.
      phrase.subject = topic
      phrase.isNamed = isShort(topic)
    } else if phrase.noun.isEmpty || isPropertyBeforeTime(topic, end) {
      // 港口货物吞吐量完成: nothing but the figure follows.
      phrase.isVerbLast = phrase.verb != nil
      let closing = phrase.verb
      phrase.verb = nil
      phrase.noun = topic
      split()
      phrase.verb = closing
    } else {
      return false
    }
    return true
  }

  /// Steps over what opens a clause: connectives, times, phrases of place.
  private mutating func stepOver() {
    var opening = ClauseOpening(rest: phrase.noun)
    opening.stepOver(words, bytes)
    phrase.noun = opening.rest
    isOblique = isOblique || opening.isOblique
    isPlaced = isPlaced || opening.isPlaced
  }

  private mutating func takeVerb() {
    guard let first = phrase.noun.first else { return }
    let kind = words[first].kind
    if phrase.noun.count == 1, kind == .report || kind == .having || kind == .cause {
      phrase.verb = first
      phrase.noun.removeFirst()
    } else if ClauseWordKinds.verbs.contains(kind) {
      phrase.verb = first
      // 投资5亿元: the verb alone is what is counted.
      guard phrase.noun.count > 1 else { return }
      phrase.noun.removeFirst()
      // 提交|并|审核通过: verbs to the end.
      if words[first + 1].kind == .connective,
        phrase.noun.dropFirst().allSatisfy({ ClauseWordKinds.verbs.contains(words[$0].kind) })
      {
        phrase.noun = phrase.noun.upperBound..<phrase.noun.upperBound
      }
      stepOver()
    } else if ClauseWordKinds.changes.contains(kind) || kind == .reach, phrase.noun.count > 1,
      words[first].end - words[first].start > 3
    {
      // A single character governs no object: 降 is more often the start of another word.
      phrase.change = kind == .increase ? .increase : kind == .decrease ? .decrease : nil
      phrase.verb = first
      phrase.noun.removeFirst()
    }
  }

  /// 我国 | 外贸: the name before the property; without one all is the noun.
  private mutating func split() {
    phrase.noun = trimmed(phrase.noun)
    takeVerb()
    if phrase.verb != nil { return }
    let noun = phrase.noun
    if ActorName.isTitle(noun, in: words, bytes) {
      // 《条例》|共6章
      phrase.subject = noun
      phrase.isNamed = true
      phrase.noun = noun.upperBound..<noun.upperBound
      return
    }
    guard let name = noun.last(where: { ActorName.isName($0, in: words, from: noun.lowerBound) })
    else {
      if let owner = PropertyOwner.find(in: noun, of: words, bytes) {
        phrase.subject = owner
        phrase.isNamed = true
        phrase.isOwner = true
      }
      return
    }
    phrase.isNamed = true
    var end = name + 1
    // 美国联邦政府|的|财政赤字: up to the 的 before the property; but 云岭省|铜和铅锌的产量.
    if let of = noun.last(where: { words[$0].kind == .of }), of > end,
      isProperty(noun.upperBound - 1),
      !words[end..<of].contains(where: { $0.kind == .conjunction })
    {
      end = of
    }
    phrase.subject = noun.lowerBound..<end
    phrase.noun = trimmed(end..<phrase.noun.upperBound)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> { NounPhrase.trimmed(range, words) }
}

/// The core of a clause taken apart: who, verb, what. Ranges count words of the sentence.
struct NounPhrase {
  private(set) var subject: Range<Int>?
  /// Whether the subject is a name: a place, a body, a pronoun, or what stands before a time.
  private(set) var isNamed = false
  private(set) var verb: Int?
  /// Whether the subject is what no table names, before its property.
  private(set) var isOwner = false
  /// The words that name the property or the thing; may be empty.
  private(set) var noun: Range<Int>
  private(set) var change: Claim.Change?
  /// Nothing but the figure stands behind the verb: 新三板挂牌4家, 公司拥有66万吨.
  private(set) var isVerbLast = false
  /// The words stand behind a preposition: 对|东盟进出口 names no actor.
  private var isOblique = false
  /// The words stand behind 在: a name there is no actor.
  private var isPlaced = false
  private let bytes: [UInt8]

  /// - Parameters:
  ///   - core: the words before the figure's predicate.
  ///   - followsFigure: where another figure stands before them in the clause, whose noun they
  ///     begin with: 48个|非洲国家派遣医疗队员.
  /// - Complexity: O(number of words).
  init(_ core: Range<Int>, in words: [ClauseWord], _ bytes: [UInt8], followsFigure: Bool = false) {
    noun = core
    self.bytes = bytes
    if followsFigure,
      let verb = core.first(where: { ClauseWordKinds.verbs.contains(words[$0].kind) })
    {
      noun = verb..<core.upperBound
    }
    if let (actor, deed) = DeedActor.find(in: noun, of: words, bytes) {
      takeDeed(deed, of: actor, in: words)
      return
    }
    stepOver(in: words)
    let whole = noun
    if isOblique { return }
    guard let end = noun.first(where: { !ClauseWordKinds.nominal.contains(words[$0].kind) }) else {
      split(in: words)
      return
    }
    // 嘉峪关市 | 累计 | 组织实施 | 城市更新项目
    let topic = trimmed(whole.lowerBound..<end, in: words)
    noun = end..<whole.upperBound
    let isPlaced = isPlaced
    stepOver(in: words)
    stepOverPlace(from: end, in: words)
    // 谷爱凌|在|参加: the place is that of the deed, not of who does it.
    self.isPlaced = isPlaced
    if isOblique {
      // 我国 | 对东盟进出口
      takeObliqueSubject(topic, whole: whole, before: end, in: words)
      return
    }
    takeVerb(in: words)
    if !topic.isEmpty { place(topic, before: words[end].kind, whole: whole, in: words) }
  }

  private mutating func takeDeed(_ deed: Int, of actor: Range<Int>, in words: [ClauseWord]) {
    subject = actor
    isNamed = true
    verb = deed
    noun = trimmed((deed + 1)..<noun.upperBound, in: words)
    stepOver(in: words)
    // 南向资金|净买入: the deed is what is counted; 中国队|获得: what stands behind the figure.
    if noun.isEmpty, words[deed].kind == .action { noun = deed..<(deed + 1) }
    isVerbLast = noun.isEmpty
  }

  private mutating func takeObliqueSubject(
    _ topic: Range<Int>,
    whole: Range<Int>,
    before end: Int,
    in words: [ClauseWord]
  ) {
    noun = whole
    guard !topic.isEmpty else { return }
    if isProperty(topic.upperBound - 1, in: words) {
      // 照明电价在整顿前
      noun = topic
      split(in: words)
    } else if let name = actor(topic, before: words[end].kind, in: words) {
      subject = name
      isNamed = true
      noun = end..<whole.upperBound
    }
  }

  /// Says what the words before the verb are: the actor, or part of the noun.
  private mutating func place(
    _ topic: Range<Int>,
    before end: ClauseWord.Kind,
    whole: Range<Int>,
    in words: [ClauseWord]
  ) {
    if end == .target, verb != nil, isShort(topic, in: words),
      !isProperty(topic.upperBound - 1, in: words)
    {
      // 河谷新区|计划|完成
      subject = ActorName.extent(in: topic, of: words) ?? topic
      isNamed = true
      isVerbLast = noun.isEmpty
    } else if noun.isEmpty, let verb, words[verb].kind == .report {
      // 陈茂波宣布20亿元税务宽免: who says it.
      subject = topic
      isNamed = isShort(topic, in: words)
    } else if noun.isEmpty || isPropertyBeforeTime(topic, end, in: words) {
      // 港口货物吞吐量完成: nothing but the figure follows.
      isVerbLast = verb != nil
      let closing = verb
      verb = nil
      noun = topic
      split(in: words)
      verb = closing
    } else if let verb, verb == noun.last, let name = ActorName.extent(in: topic, of: words),
      name.upperBound < topic.upperBound
    {
      // 全省 | 研发经费投入: the verb closes the noun.
      subject = name
      isNamed = true
      self.verb = nil
      noun = trimmed(name.upperBound..<topic.upperBound, in: words).lowerBound..<noun.upperBound
    } else if let verb, verb == noun.last, words[verb].kind == .action,
      ActorName.isPeople(topic, in: words)
    {
      // 新能源车市场|零售: the verb is what is measured of them.
      subject = topic
      isNamed = true
      isOwner = true
      noun = topic.lowerBound..<noun.upperBound
    } else if let name = actor(topic, before: end, in: words) {
      subject = name
      isNamed = true
    } else if isWeakActor(topic, before: end, in: words) {
      subject = topic
    } else {
      // 老旧住宅加装电梯: no actor, so all of it names what was done.
      noun = whole
      verb = nil
    }
  }

  /// The name that acts, by what it is or by what follows it.
  private func actor(
    _ topic: Range<Int>,
    before end: ClauseWord.Kind,
    in words: [ClauseWord]
  ) -> Range<Int>? {
    if isPlaced { return nil }
    if let name = ActorName.extent(in: topic, of: words) { return name }
    let isCause = end == .cause || verb.map { words[$0].kind == .cause } == true
    let isBeforeTime = (end == .time || end == .dayPart) && isShort(topic, in: words)
    let isActor =
      actorVerbs.contains(end)
      && (ActorName.isPeople(topic, in: words) || ActorName.isOffice(topic, in: words, bytes))
    return isCause || isBeforeTime || isActor ? topic : nil
  }

  private func isWeakActor(
    _ topic: Range<Int>,
    before end: ClauseWord.Kind,
    in words: [ClauseWord]
  ) -> Bool {
    // 符合资格人士 | 每天 | 收费
    if end == .adverb, verb == nil { return true }
    guard let verb else { return false }
    // 搜救行动 | 找到 | 幸存者: what acts is no part of what is counted.
    return words[verb].kind == .having
      || verb < (noun.first ?? verb) && !isProperty(topic.upperBound - 1, in: words)
  }

  /// What an actor is followed by.
  private let actorVerbs: ClauseWordKinds = [
    .action, .having, .event, .report, .adverb, .time, .dayPart, .preposition, .level, .target,
    .projected, .respectively,
  ]

  private func isProperty(_ word: Int, in words: [ClauseWord]) -> Bool {
    ClauseWordKinds.properties.contains(words[word].kind)
  }

  /// 国际原油期货价格 | 8日晚, 照明电价 | 在 | 整顿前: the property stands before time or place.
  private func isPropertyBeforeTime(
    _ topic: Range<Int>,
    _ end: ClauseWord.Kind,
    in words: [ClauseWord]
  ) -> Bool {
    [.time, .dayPart, .preposition].contains(end) && isProperty(topic.upperBound - 1, in: words)
      && !noun.contains { isProperty($0, in: words) }
  }

  /// A name of a firm or person that no table knows has a few characters.
  private func isShort(_ topic: Range<Int>, in words: [ClauseWord]) -> Bool {
    let length = words[topic.upperBound - 1].end - words[topic.lowerBound].start
    return length >= 4 && length <= 36
  }

  /// Steps over what opens a clause: connectives, times, phrases of place.
  private mutating func stepOver(in words: [ClauseWord]) {
    while let first = noun.first {
      switch words[first].kind {
      case .adverb, .dayPart, .connective, .conjunction, .list, .respectively, .of, .target,
        .projected, .level, .closeBracket, .to, .share, .from, .baseline, .locative, .breakdown,
        .time:
        break
      case .preposition:
        // 在铝产业领域 is stepped over; 对东盟进出口 is kept whole.
        if let close = noun.lastIndex(where: { words[$0].kind == .locative }) {
          noun = close..<noun.upperBound
        } else if isObject(first, in: words) {
          isOblique = true
          return
        } else {
          isPlaced = isPlaced || isWhere(first, in: words)
        }
      default: return
      }
      noun.removeFirst()
    }
  }

  /// 乌克兰军队|在库尔斯克|损失: where it was done stands between the actor and the verb.
  private mutating func stepOverPlace(from start: Int, in words: [ClauseWord]) {
    guard (start..<noun.lowerBound).contains(where: { isWhere($0, in: words) }),
      let verb = noun.first(where: { !ClauseWordKinds.nominal.contains(words[$0].kind) }),
      ClauseWordKinds.verbs.contains(words[verb].kind)
    else { return }
    noun = verb..<noun.upperBound
  }

  private func isObject(_ word: Int, in words: [ClauseWord]) -> Bool {
    ClaimWords.standard.contains(.objectBefore, words[word].range, in: bytes)
  }

  private func isWhere(_ word: Int, in words: [ClauseWord]) -> Bool {
    ClaimWords.standard.contains(.placeBefore, words[word].range, in: bytes)
  }

  private mutating func takeVerb(in words: [ClauseWord]) {
    guard let first = noun.first else { return }
    let kind = words[first].kind
    if noun.count == 1, kind == .report || kind == .having || kind == .cause {
      verb = first
      noun.removeFirst()
    } else if ClauseWordKinds.verbs.contains(kind) {
      verb = first
      // 投资5亿元: the verb alone is what is counted.
      guard noun.count > 1 else { return }
      noun.removeFirst()
      stepOver(in: words)
    } else if ClauseWordKinds.changes.contains(kind) || kind == .reach, noun.count > 1,
      words[first].end - words[first].start > 3
    {
      // A single character governs no object: 降 is more often the start of another word.
      change = kind == .increase ? .increase : kind == .decrease ? .decrease : nil
      verb = first
      noun.removeFirst()
    }
  }

  /// 我国 | 外贸: the name before the property; without one all is the noun.
  private mutating func split(in words: [ClauseWord]) {
    noun = trimmed(noun, in: words)
    takeVerb(in: words)
    if verb != nil { return }
    let start = noun.lowerBound
    guard let name = noun.last(where: { ActorName.isName($0, in: words, from: start) }) else {
      if let owner = PropertyOwner.find(in: noun, of: words, bytes) {
        subject = owner
        isNamed = true
        isOwner = true
      }
      return
    }
    isNamed = true
    var end = name + 1
    // 美国联邦政府|的|财政赤字: up to the 的 before the property.
    if let of = noun.last(where: { words[$0].kind == .of }), of > end,
      isProperty(noun.upperBound - 1, in: words)
    {
      end = of
    }
    subject = start..<end
    noun = trimmed(end..<noun.upperBound, in: words)
  }

  private func trimmed(_ range: Range<Int>, in words: [ClauseWord]) -> Range<Int> {
    let edges: ClauseWordKinds = [.of, .list, .conjunction, .locative]
    var range = range
    while let first = range.first, edges.contains(words[first].kind) { range.removeFirst() }
    while let last = range.last, edges.contains(words[last].kind) { range.removeLast() }
    return range
  }
}

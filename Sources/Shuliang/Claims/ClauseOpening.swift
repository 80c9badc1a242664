/// What opens a clause or a part of one and names neither actor nor noun: connectives, times, 在铝产业领域, 重点|建设.
///
/// Ranges count words of the sentence.
struct ClauseOpening {
  /// The words behind it.
  private(set) var rest: Range<Int>
  /// Whether the words stand behind a preposition that governs them: 对|东盟进出口.
  private(set) var isOblique = false
  /// Whether they stand behind 在: a name there is no actor.
  private(set) var isPlaced = false

  init(rest: Range<Int>) { self.rest = rest }

  /// Steps over it.
  ///
  /// - Complexity: O(number of words) for each preposition.
  mutating func stepOver(_ words: [ClauseWord], _ bytes: [UInt8]) {
    while let first = rest.first {
      switch words[first].kind {
      case .level where isFor(first, words, bytes):
        // 为|消费者|挽回损失: for whom it is done.
        isOblique = true
        return
      case .adverb, .dayPart, .connective, .conjunction, .list, .respectively, .of, .target,
        .projected, .level, .closeBracket, .to, .share, .from, .baseline, .locative, .breakdown,
        .time:
        break
      case .openBracket where first > 0 && words[first - 1].kind == .time:
        // 上年度|（2024/25）|入场人次
        guard let close = rest.first(where: { words[$0].kind == .closeBracket }) else { return }
        rest = close..<rest.upperBound
      case .text, .noun:
        guard isPrelude(first, words, bytes) else { return }
      case .preposition:
        guard stepOverPhrase(words, bytes) else { return }
      default: return
      }
      rest.removeFirst()
    }
  }

  /// A noun without where its deed is done, which stands between the actor and the verb:
  /// 乌克兰军队|在库尔斯克|损失.
  static func behindPlace(
    _ noun: Range<Int>,
    from start: Int,
    _ words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Range<Int> {
    let isPlaced = (start..<noun.lowerBound).contains {
      ClaimWords.standard.contains(.placeBefore, words[$0].range, in: bytes)
    }
    guard isPlaced,
      let verb = noun.first(where: { !ClauseWordKinds.nominal.contains(words[$0].kind) }),
      ClauseWordKinds.verbs.contains(words[verb].kind)
    else { return noun }
    return verb..<noun.upperBound
  }

  /// 重点|建设|40个, 首批|10个: no actor; but 重点|项目, 首批|旅客.
  private func isPrelude(_ word: Int, _ words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    let isAlone = rest.count == 1
    guard isAlone || ClauseOpening.deeds.contains(words[word + 1].kind) else { return false }
    return ClaimWords.standard.contains(.prelude, words[word].range, in: bytes)
  }

  private static let deeds = ClauseWordKinds.verbs.union([.time, .adverb, .increase, .decrease])

  /// 为|消费者, 为|国家|挽回; but 为|历史|最高.
  private func isFor(_ word: Int, _ words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    guard rest.count > 2 else { return false }
    let next = words[word + 1].kind
    let isDoneFor =
      next.isOne(of: [.noun, .place]) && ClauseWordKinds.verbs.contains(words[word + 2].kind)
    return (isDoneFor || next.isOne(of: [.people, .organisation]))
      && ClaimWords.standard.contains(.objectBefore, words[word].range, in: bytes)
  }

  /// Steps over a phrase that a preposition opens, up to its last word.
  ///
  /// - Returns: whether anything may follow it.
  private mutating func stepOverPhrase(_ words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    let first = rest.lowerBound
    func isWord(_ word: Int, _ list: ClaimWords.List) -> Bool {
      ClaimWords.standard.contains(list, words[word].range, in: bytes)
    }
    // 在铝产业领域 is stepped over; 对东盟进出口 is kept whole.
    if let close = rest.lastIndex(where: { words[$0].kind == .locative })
      ?? rest.firstIndex(where: { isWord($0, .manner) })
    {
      rest = close..<rest.upperBound
    } else if rest.count == 2, words[first + 1].kind == .place, isWord(first, .origin) {
      // 来自|全省: where they come from is not who they are.
      rest = rest.upperBound..<rest.upperBound
      return false
    } else if isWord(first, .objectBefore) {
      isOblique = true
      return false
    } else {
      isPlaced = isPlaced || isWord(first, .placeBefore)
    }
    return true
  }
}

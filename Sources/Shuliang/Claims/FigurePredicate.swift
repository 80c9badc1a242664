/// What stands between a noun and its figure: 占 … 的, 较 2023年 增长, 由 … 增至, 达.
///
/// Read from the figure to the left; what is left over is the core: subject, verb and noun.
/// Ranges count words of the sentence.
struct FigurePredicate {
  private(set) var core: Range<Int>
  private(set) var change: Claim.Change?
  /// The figure is a level that was reached (增至) or is stated (为, 达).
  private(set) var isReached = false
  private(set) var isLevel = false
  private(set) var isShare = false
  private(set) var isRespective = false
  /// 预计, 目标 stands directly before the figure.
  private(set) var isForeseen = false
  /// What it is compared with, and the whole of a share.
  private(set) var baseline: (words: Range<Int>, rule: ClaimRule)?
  private(set) var scope: Range<Int>?
  /// A time directly before the figure: 去年的2.1%.
  private(set) var time: Int?
  /// 从 or 由 before the figure: the level it came from.
  private(set) var isOrigin = false
  /// The verb of change, where there is one.
  private(set) var changeWord: Int?

  init(_ frame: FigureFrame, of kind: Quantity.Kind, in words: borrowing [ClauseWord]) {
    core = frame.left
    if kind == .rank { takeRankScope(in: words) }
    let isParted = core.last.map { words[$0].kind == .of } == true
    step(kind, in: words)
    if isParted { takeMultiplied(kind, in: words) }
    takeShare(in: words)
    takeComparison(in: words)
    takeOrigin(in: words, isOf: frame.figure > 0 && words[frame.figure - 1].kind == .of)
  }

  /// 地表水水质居|全国|第六: who is ranked is no part of the core.
  private mutating func takeRankScope(in words: [ClauseWord]) {
    let scope: ClauseWordKinds = [.place, .placeSuffix, .noun, .list, .of, .organisation]
    var start = core.upperBound
    while start > core.lowerBound, scope.contains(words[start - 1].kind) { start -= 1 }
    guard
      let first = (start..<core.upperBound).first(where: {
        words[$0].kind == .place
          || words[$0].kind == .organisation && start > core.lowerBound
            && words[start - 1].kind == .level
      })
    else { return }
    self.scope = first..<core.upperBound
    core = core.lowerBound..<first
  }

  /// 过火面积几乎是年平均值的两倍, 口粮减至标准的七成: what stands behind 是 or 至 is multiplied or parted.
  private mutating func takeMultiplied(_ kind: Quantity.Kind, in words: [ClauseWord]) {
    guard kind == .multiple || kind == .percent || kind == .fraction,
      let level = core.lastIndex(where: { words[$0].kind.isOne(of: [.level, .reach]) }),
      level + 1 < core.upperBound
    else { return }
    let whole = (level + 1)..<core.upperBound
    // 其次是兰亭县的1.7%: is of whom it says.
    guard
      kind == .multiple
        || words[level].kind == .reach
          && whole.allSatisfy({ words[$0].kind.isOne(of: .nominal) })
    else { return }
    baseline = (whole, .comparedLevel)
    isReached = isReached || words[level].kind == .reach
    core = core.lowerBound..<level
    trim(in: words)
  }

  /// Steps back over the words of the predicate.
  private mutating func step(_ kind: Quantity.Kind, in words: [ClauseWord]) {
    while let last = core.last {
      switch words[last].kind {
      case .adverb, .dayPart, .connective, .of, .breakdown, .openBracket, .conjunction,
        .list:
        break
      case .respectively: isRespective = true
      case .level: isLevel = true
      // 前值从降4.2%|修正为|降|4.1%: what is reached is a change.
      case .reach where changeWord == last + 1: break
      case .reach: isReached = true
      case .to: isReached = true
      case .increase, .decrease:
        // 增长介乎9%至11%; but 增加为5个 is the level reached.
        let isAmount = !isLevel || kind == .percent || kind == .point
        if change == nil, !isReached, isAmount {
          change = words[last].kind == .increase ? .increase : .decrease
          changeWord = last
        }
      case .from: isOrigin = true
      case .baseline:
        if baseline == nil { baseline = (last..<(last + 1), .standingBaseline) }
      case .time where time == nil && isOwn(last, in: words):
        time = last
      case .projected, .target: isForeseen = true
      case .each, .comparison: break
      // 中国队|以|3比0横扫对手
      case .preposition where kind == .point && words[last].range.count == 3: break
      default:
        guard isPer(last, in: words) || isUnknownReach(last, in: words) else { return }
      }
      core.removeLast()
    }
  }

  /// A time counts as the figure's own where something stands before it that it is not compared
  /// with.
  private func isOwn(_ index: Int, in words: [ClauseWord]) -> Bool {
    guard index > core.lowerBound else { return isOrigin }
    // 较|上个雪季|同期
    var before = index - 1
    if before > core.lowerBound, words[before].kind.isOne(of: [.text, .noun]) { before -= 1 }
    return words[before].kind != .against && words[before].kind != .comparison
  }

  /// 从30万元|大砍|至|18万元: a verb that no table knows, between a level and the next.
  private func isUnknownReach(_ index: Int, in words: [ClauseWord]) -> Bool {
    index + 1 < words.count && words[index + 1].kind == .to && words[index].kind == .text
      && words[index].range.count <= 6 && index > 0 && words[index - 1].kind == .figure
  }

  /// 每|亩: the unit behind 每.
  private func isPer(_ index: Int, in words: [ClauseWord]) -> Bool {
    index > core.lowerBound && words[index - 1].kind == .each
      && words[index - 1].end == words[index].start && words[index].end - words[index].start <= 12
  }

  /// 占 … 的: the words behind it are the whole.
  private mutating func takeShare(in words: [ClauseWord]) {
    if let last = core.last, words[last].kind == .share {
      isShare = true
      core.removeLast()
    } else if let share = core.lastIndex(where: { words[$0].kind == .share }) {
      isShare = true
      var whole = (share + 1)..<core.upperBound
      while let last = whole.last, words[last].kind == .of || isProportion(words[last]) {
        whole.removeLast()
      }
      if !whole.isEmpty { scope = whole }
      core = core.lowerBound..<share
    }
    trim(in: words)
  }

  /// 比重, 比例 behind the whole: text of the lexicon that names no whole itself.
  private func isProportion(_ word: ClauseWord) -> Bool {
    word.kind == .property && word.end - word.start == 6
  }

  private mutating func takeComparison(in words: [ClauseWord]) {
    if let last = core.last, words[last].kind == .against,
      let opening = core.dropLast().last(where: { words[$0].kind == .conjunction }),
      opening + 1 < last
    {
      // 与|前两次考察结果|相比|减少
      if baseline == nil { baseline = ((opening + 1)..<last, .comparedWith) }
      core = core.lowerBound..<opening
      trim(in: words)
      return
    }
    guard
      let opening = core.lastIndex(where: {
        words[$0].kind == .against || words[$0].kind == .comparison
      }), opening + 1 < core.upperBound
    else { return }
    let isAgainst = words[opening].kind == .against
    // 较 opens a comparison only where a change or a difference follows.
    var compared = (opening + 1)..<core.upperBound
    if isAgainst, compared.count > 1, let last = compared.last, change == nil,
      words[last].kind == .changeUp || words[last].kind == .changeDown
    {
      // 较7月份|降幅|超80%
      change = words[last].kind == .changeUp ? .increase : .decrease
      compared.removeLast()
    }
    baseline = (compared, isAgainst ? .comparedWith : .comparedLevel)
    core = core.lowerBound..<opening
    trim(in: words)
  }

  /// 复发率由传统治疗的38%下降至29%: what stands behind 由 is not the noun.
  ///
  /// - Parameter isOf: whether 的 stands before the figure: 由开通初期|的|60万人次.
  private mutating func takeOrigin(in words: [ClauseWord], isOf: Bool) {
    // 从最多时的|4300人
    let owned =
      isOf
      ? ClauseWordKinds.nominal.union(ClauseWordKinds.verbs).union([.adverb, .time]) : .nominal
    guard let from = core.lastIndex(where: { words[$0].kind == .from }), from > core.lowerBound,
      core[(from + 1)...].allSatisfy({ owned.contains(words[$0].kind) })
    else { return }
    isOrigin = true
    core = core.lowerBound..<from
    trim(in: words)
  }

  private mutating func trim(in words: [ClauseWord]) {
    let empty: ClauseWordKinds = [.adverb, .connective, .respectively, .of, .openBracket, .level]
    while let last = core.last, empty.contains(words[last].kind) {
      if words[last].kind == .respectively { isRespective = true }
      core.removeLast()
    }
  }
}

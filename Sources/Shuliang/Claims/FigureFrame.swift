/// Where a figure stands among the words of its sentence. All numbers count words.
struct FigureFrame {
  /// The word of the figure.
  let figure: Int
  /// The words from the start of the clause, or of the bracket, to its end.
  let clause: Range<Int>
  /// The words before the figure that belong to it: from the figure before it, or the clause's
  /// start, without the mark that opens a list item.
  let left: Range<Int>
  /// The words behind it up to the next figure or mark.
  let right: Range<Int>
  /// The figure before it in the same clause.
  let previous: Int?
  /// Whether only a mark of a list stands between it and the figure before.
  let continuesList: Bool
  let isBracketed: Bool

  /// The words behind the figure; a bracket with another figure is stepped over:
  /// 31亿欧元（约合241亿元）|的损失.
  private static func behind(
    _ figure: Int,
    _ rightEnd: Int,
    _ end: Int,
    _ words: [ClauseWord]
  ) -> Range<Int> {
    let start = figure + 1
    guard rightEnd < end, start < end, words[start].kind == .openBracket,
      let close = words[start..<end].firstIndex(where: { $0.kind == .closeBracket }),
      close > rightEnd
    else { return start..<rightEnd }
    var stop = close + 1
    while stop < end, words[stop].kind != .figure { stop += 1 }
    return (close + 1)..<stop
  }

  /// 提交|并|审核: a second verb of the same actor.
  private static func joinsVerbs(_ word: Int, from start: Int, _ words: [ClauseWord]) -> Bool {
    word > start && ClauseWordKinds.verbs.contains(words[word - 1].kind)
      && ClauseWordKinds.verbs.contains(words[word + 1].kind)
  }

  /// O(length of the clause).
  init(figure: Int, in words: borrowing [ClauseWord]) {
    self.figure = figure
    var start = figure
    var depth = 0
    var previous: Int?
    var isBracketed = false
    walk: while start > 0 {
      let word = words[start - 1]
      switch word.kind {
      case .comma, .colon, .stop:
        if depth == 0 { break walk }
      case .closeBracket: depth += 1
      case .openBracket:
        if depth == 0 {
          isBracketed = true
          break walk
        }
        depth -= 1
      case .figure where depth == 0 && previous == nil && !word.isTerm:
        previous = start - 1
      default: break
      }
      start -= 1
    }
    var end = figure + 1
    while end < words.count, !ClauseWordKinds.clauseEnds.contains(words[end].kind),
      !(isBracketed && words[end].kind == .closeBracket)
    { end += 1 }
    clause = start..<end
    self.previous = previous
    self.isBracketed = isBracketed
    var from = previous.map { $0 + 1 } ?? start
    let between = from..<figure
    continuesList =
      previous != nil && !between.isEmpty
      && between.allSatisfy {
        words[$0].kind == .list || words[$0].kind == .conjunction
          || ClauseWordKinds.modifiers.contains(words[$0].kind)
      }
    if previous != nil, let mark = between.lastIndex(where: { words[$0].kind == .list }) {
      // 路灯120盏、座椅80张: each item for itself.
      from = mark + 1
    }
    // 由于景硕第2季毛利率…, 将使石油出口收入…: a new statement.
    if let opening = (from..<figure).last(where: { words[$0].kind == .connective }),
      opening + 1 < figure, depth == 0, !FigureFrame.joinsVerbs(opening, from: from, words)
    {
      from = opening + 1
    }
    left = from..<figure
    var rightEnd = figure + 1
    while rightEnd < end, words[rightEnd].kind != .figure { rightEnd += 1 }
    right = FigureFrame.behind(figure, rightEnd, end, words)
  }
}

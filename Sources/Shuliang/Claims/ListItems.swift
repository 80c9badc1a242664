/// The items that stand in the places of several figures: 日本、韩国分别增长24%、25%.
enum ListItems {
  /// What stands in the place of a figure in the list before 分别. Ranges count words.
  struct Item {
    let words: Range<Int>
    /// The first item of the list and the last.
    let first: Range<Int>
    let last: Range<Int>
    /// Whether the items are those who do what stands behind 分别.
    let isActor: Bool
  }

  /// Finds the items of all figures of a sentence, of whose claims no more is known than the figures.
  ///
  /// - Complexity: O(number of words).
  static func find(in sentence: inout ClaimSentence) {
    var first = 0
    while first < sentence.claims.count {
      // The first figure of a list is the one behind 分别.
      var end = first + 1
      while end < sentence.claims.count, sentence.frames[end].continuesList { end += 1 }
      if end == first + 1 {
        // One figure is no list.
        sentence.items.append(nil)
        first = end
        continue
      }
      var actors = actors(of: first..<end, in: sentence)
      if actors.isEmpty { actors = owners(of: first..<end, in: sentence) }
      let items = actors.isEmpty ? items(of: first..<end, in: sentence) : actors
      for figure in first..<end {
        guard let last = items.last,
          !actors.isEmpty || isListed(figure, from: first, in: sentence)
        else {
          sentence.items.append(nil)
          continue
        }
        sentence.items.append(
          Item(
            words: items[figure - first],
            first: items[0],
            last: last,
            isActor: !actors.isEmpty
          )
        )
      }
      first = end
    }
  }

  /// 晶科能源、隆基股份|分别|实现营业收入2.18亿元和1.61亿元: who does what stands behind 分别; empty where they are
  /// not as many as the figures.
  private static func actors(
    of figures: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> [Range<Int>] {
    let first = figures.lowerBound
    guard sentence.kinds.contains(.respectively) else { return [] }
    let left = sentence.frames[first].left
    // …分别实现营业收入…，同比|分别|增长5%和8%
    let start = left.first { !skipped.contains(sentence.kind($0)) }
    if start.map({ sentence.kind($0) == .respectively }) == true, first >= figures.count {
      let before = sentence.items[(first - figures.count)..<first]
      if before.allSatisfy({ $0?.isActor == true }) { return before.compactMap { $0?.words } }
    }
    guard !sentence.predicates[first].isRespective,
      let respectively = left.first(where: { sentence.kind($0) == .respectively }),
      respectively + 1 < left.upperBound,
      ClauseWordKinds.verbs.contains(sentence.kind(respectively + 1))
    else { return [] }
    let items = split(left.lowerBound..<respectively, in: sentence)
    let isNominal = items.allSatisfy { item in
      item.allSatisfy { ClauseWordKinds.nominal.contains(sentence.kind($0)) }
    }
    return items.count == figures.count && isNominal ? items : []
  }

  /// 前三为|黔泉、汀岭、峡江|，成交额分别为…: who has the property that stands before the figures; empty where they
  /// are not as many.
  private static func owners(
    of figures: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> [Range<Int>] {
    let first = figures.lowerBound
    let core = sentence.predicates[first].core
    guard sentence.predicates[first].isRespective || isOpened(first, in: sentence), !core.isEmpty,
      core.allSatisfy({ ClauseWordKinds.properties.contains(sentence.kind($0)) })
    else { return [] }
    let items = split(clause(before: first, in: sentence), in: sentence)
    return items.count == figures.count ? items : []
  }

  /// Whether a figure of the list that begins with `first` has an item: 分别; 吴艳艳和瞿韵名列第四和第五,
  /// for places are told one by one.
  private static func isListed(
    _ figure: Int,
    from first: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    sentence.predicates[first].isRespective || sentence.kind(ofFigure: figure) == .rank
      || isOpened(first, in: sentence)
  }

  /// 日本、韩国分别是|24%、25%: the words that open a breakdown also tell one by one.
  private static func isOpened(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let word = sentence.figures[number] - 1
    return word >= 0 && sentence.isWord(word, .oneByOne)
  }

  /// The items of a list of figures; empty where they are not as many.
  private static func items(
    of figures: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> [Range<Int>] {
    let first = figures.lowerBound
    guard figures.count > 1, figures.contains(where: { isListed($0, from: first, in: sentence) })
    else { return [] }
    var core = sentence.predicates[first].core
    if core.isEmpty, first > 0 {
      // …分别增长…，分别占…: the list of the clause before.
      var before = first - 1
      while before > 0, sentence.frames[before].continuesList { before -= 1 }
      core = sentence.predicates[before].core
    }
    var items = split(core, in: sentence)
    // 仪器|及|仪表制造业、专业服务业: what joins parts of one item.
    if items.count != figures.count { items = split(core, at: [.list], in: sentence) }
    if core.isEmpty, items.count != figures.count {
      items = split(clause(before: first, in: sentence), in: sentence)
      if items.count != figures.count {
        let opening = opening(ofClauseBefore: first, in: sentence)
        items = split(opening, in: sentence)
        // 川宁生物、特宝生物、新|和|成: a name may hold what joins others.
        if items.count != figures.count { items = split(opening, at: [.list], in: sentence) }
      }
    }
    return items.count == figures.count ? items : []
  }

  /// The comma that a clause before a figure's ends with.
  private static func comma(before number: Int, in sentence: borrowing ClaimSentence) -> Int? {
    let comma = sentence.frames[number].clause.lowerBound - 1
    return comma > 0 && sentence.kind(comma) == .comma ? comma : nil
  }

  /// 涨幅居前的是|衣着、教育和住房|，分别达5.3%、3.9%和3.1%: what the clause before ends with.
  private static func clause(
    before number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Range<Int> {
    guard let comma = comma(before: number, in: sentence) else { return 0..<0 }
    var end = comma
    // 紧随其后
    if sentence.kind(end - 1) == .event { end -= 1 }
    var start = end
    while start > 0, ClauseWordKinds.nominal.contains(sentence.kind(start - 1)) { start -= 1 }
    return start..<end
  }

  /// 川宁、特宝、新和成|的股价涨幅居前|，分别上涨…: what the clause before begins with, up to its 的.
  private static func opening(
    ofClauseBefore number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Range<Int> {
    guard let comma = comma(before: number, in: sentence) else { return 0..<0 }
    var start = comma
    while start > 0, !ClauseWordKinds.clauseEnds.contains(sentence.kind(start - 1)) { start -= 1 }
    guard let of = (start..<comma).first(where: { sentence.kind($0) == .of }),
      (start..<of).contains(where: { sentence.kind($0) == .list }),
      (start..<of).allSatisfy({
        skipped.contains(sentence.kind($0)) || ClauseWordKinds.nominal.contains(sentence.kind($0))
      })
    else { return 0..<0 }
    return start..<of
  }

  private static func split(
    _ core: Range<Int>,
    at joints: ClauseWordKinds = [.list, .conjunction],
    in sentence: borrowing ClaimSentence
  ) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = core.lowerBound
    while start < core.upperBound, skipped.contains(sentence.kind(start)) { start += 1 }
    var from = start
    for word in start..<core.upperBound where sentence.kind(word).isOne(of: joints) {
      if word > from { items.append(from..<word) }
      from = word + 1
    }
    if from < core.upperBound { items.append(from..<core.upperBound) }
    return items
  }

  private static var skipped: ClauseWordKinds {
    [
      .adverb, .connective, .breakdown, .time, .conjunction, .list, .baseline,
    ]
  }
}

/// Lists that share a predicate: 韩国、德国、英国投资分别增长106.2%、95.8%和40.1%.
enum ListItemRule {
  /// The indicator of the figure's item, where figures and items are as many.
  static func indicator(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    guard let place = sentence.items[number] else { return nil }
    let item = place.words
    let last = place.last
    if let shared = sharedProperty(behind: place, number, in: sentence) { return shared }
    if isNamed(place.first, in: sentence) {
      if sentence.kind(item.upperBound - 1) == .traded {
        return sentence.phrase(item, .tradedThing)
      }
      // The names are subjects; the property stands behind the last one.
      let rest = NounPhrase(last, in: sentence.words, sentence.bytes).noun
      return rest.isEmpty ? nil : sentence.phrase(rest, .listItem)
    }
    guard var phrase = sentence.phrase(item, .listItem) else { return nil }
    if item != last, let head = head(of: last, in: sentence),
      !isMeasure(item.upperBound - 1, in: sentence)
    {
      phrase.tail = head
      phrase.rule = .sharedHead
    }
    return phrase
  }

  /// The subject of the figure's item, where the items are names.
  static func subject(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    guard let place = sentence.items[number] else { return nil }
    if isOfClauseBefore(place, number, in: sentence) {
      return sentence.phrase(place.words, .listItem)
    }
    guard isNamed(place.first, in: sentence) else { return nil }
    let item = place.words
    if let last = item.last, sentence.kind(last) == .traded {
      return sentence.phrase(item, .tradedThing)
    }
    if let last = item.last, sentence.kind(last) == .text {
      return sentence.phrase(item, .listItem)
    }
    let name = NounPhrase(item, in: sentence.words, sentence.bytes).subject ?? item
    return sentence.phrase(name, .listItem)
  }

  /// 先进制造业、高技术制造业|增加值分别增长…: the thing in the figure's place, where nobody else is named.
  static func owner(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    guard let place = sentence.items[number], let last = place.words.last else { return nil }
    if !ClauseWordKinds.properties.contains(sentence.kind(last)) {
      return sentence.phrase(place.words, .listItem)
    }
    guard let head = head(of: place.words, in: sentence), place.words.count == 1 else { return nil }
    let range = sentence.words[last].range
    guard head.lowerBound - range.lowerBound >= 6 else { return nil }
    return Claim.Phrase(range: range.lowerBound..<head.lowerBound, rule: .listItem)
  }

  /// 川宁、特宝|的|股价涨幅|居前，分别上涨…: what the items of the clause before have in common.
  private static func sharedProperty(
    behind place: Item,
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    let of = place.last.upperBound
    guard isOfClauseBefore(place, number, in: sentence), sentence.kind(of) == .of else {
      return nil
    }
    var end = of + 1
    while ClauseWordKinds.nominal.contains(sentence.kind(end)) || sentence.kind(end) == .adverb {
      end += 1
    }
    guard
      let property = ((of + 1)..<end).last(where: {
        ClauseWordKinds.properties.contains(sentence.kind($0))
      })
    else { return nil }
    return sentence.phrase((of + 1)..<(property + 1), .listItem)
  }

  private static func isOfClauseBefore(
    _ item: Item,
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    item.last.upperBound < sentence.frames[number].clause.lowerBound
      && !ClauseWordKinds.properties.contains(sentence.kind(item.last.upperBound - 1))
  }

  /// The head of the last item: 排放量 of 化学需氧量排放量, the shortest property that ends it.
  private static func head(of item: Range<Int>, in sentence: borrowing ClaimSentence) -> Range<Int>?
  {
    let word = sentence.words[item.upperBound - 1]
    guard word.kind == .property, isMeasure(item.upperBound - 1, in: sentence) else { return nil }
    var start = Int(word.end) - 6
    while start > Int(word.start) {
      if let head = ClauseLexicon.standard.word(
        in: sentence.bytes,
        at: start,
        before: Int(word.end)
      ),
        head.kind == .property, head.end == word.end
      {
        return head.range
      }
      start -= 3
    }
    return item.count > 1 ? word.range : nil
  }

  private static func isMeasure(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    NameLexicon.standard.isMeasure(sentence.words[word].range, in: sentence.bytes)
  }

  private static func isNamed(_ item: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool {
    guard let last = item.last else { return false }
    if sentence.kind(last) == .text, item.count > 1, sentence.kind(last - 1) == .people {
      return true
    }
    return ClauseWordKinds.names.contains(sentence.kind(last)) || sentence.kind(last) == .traded
  }

  /// What stands in the place of a figure in the list before 分别. Ranges count words.
  struct Item {
    let words: Range<Int>
    /// The first item of the list and the last.
    let first: Range<Int>
    let last: Range<Int>
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
      let items = items(of: first..<end, in: sentence)
      for figure in first..<end {
        guard let last = items.last, isListed(figure, from: first, in: sentence) else {
          sentence.items.append(nil)
          continue
        }
        sentence.items.append(Item(words: items[figure - first], first: items[0], last: last))
      }
      first = end
    }
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

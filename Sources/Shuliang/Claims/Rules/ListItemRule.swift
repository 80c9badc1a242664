/// Lists that share a predicate: 韩国、德国、英国投资分别增长106.2%、95.8%和40.1%.
enum ListItemRule {
  /// The indicator of the figure's item, where figures and items are as many.
  static func indicator(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    guard let place = sentence.items[number] else { return nil }
    let item = place.words
    let last = place.last
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
    }
    return items.count == figures.count ? items : []
  }

  /// 涨幅居前的是|衣着、教育和住房|，分别达5.3%、3.9%和3.1%: what the clause before ends with.
  private static func clause(
    before number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Range<Int> {
    let comma = sentence.frames[number].clause.lowerBound - 1
    guard comma > 0, sentence.kind(comma) == .comma else { return 0..<0 }
    var end = comma
    // 紧随其后
    if sentence.kind(end - 1) == .event { end -= 1 }
    var start = end
    while start > 0, ClauseWordKinds.nominal.contains(sentence.kind(start - 1)) { start -= 1 }
    return start..<end
  }

  private static func split(_ core: Range<Int>, in sentence: borrowing ClaimSentence) -> [Range<
    Int
  >] {
    var items: [Range<Int>] = []
    var start = core.lowerBound
    while start < core.upperBound, skipped.contains(sentence.kind(start)) { start += 1 }
    var from = start
    for word in start..<core.upperBound
    where sentence.kind(word) == .list || sentence.kind(word) == .conjunction {
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

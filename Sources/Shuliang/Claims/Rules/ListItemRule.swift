/// Lists that share a predicate: 韩国、德国、英国投资分别增长106.2%、95.8%和40.1%.
enum ListItemRule {
  /// The indicator of the figure's item, where figures and items are as many.
  static func indicator(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    guard let place = sentence.items[number], !place.isActor else { return nil }
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
    if place.isActor || isOfClauseBefore(place, number, in: sentence) {
      return sentence.phrase(place.words, .listItem)
    }
    guard isNamed(place.first, in: sentence), !isOblique(place, in: sentence) else {
      return nil
    }
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

  /// 对|拉美、非洲|出口: with whom one trades.
  private static func isOblique(_ place: ListItems.Item, in sentence: borrowing ClaimSentence)
    -> Bool
  {
    guard let first = place.first.first,
      sentence.isWord(first, .objectBefore)
        || first > 0 && sentence.isWord(first - 1, .objectBefore)
    else { return false }
    return (place.last.lowerBound..<sentence.words.count).prefix { sentence.kind($0) != .figure }
      .contains { sentence.isWord($0, .trading) }
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
    behind place: ListItems.Item,
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
    _ item: ListItems.Item,
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
    // 无人机|制造|销售收入: the whole property, where it is a word of its own.
    if item.count > 1 { return word.range }
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
    return nil
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
}

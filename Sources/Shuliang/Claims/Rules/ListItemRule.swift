/// Lists that share a predicate: 韩国、德国、英国投资分别增长106.2%、95.8%和40.1%.
enum ListItemRule {
  /// The indicator of the figure's item, where figures and items are as many.
  static func indicator(of number: Int, in sentence: ClaimSentence) -> Claim.Phrase? {
    guard let (items, place) = items(for: number, in: sentence) else { return nil }
    let item = items[place]
    let last = items[items.count - 1]
    if isNamed(items[0], in: sentence) {
      if sentence.kind(item.upperBound - 1) == .traded {
        return sentence.phrase(item, .tradedThing)
      }
      // The names are subjects; the property stands behind the last one.
      let rest = NounPhrase(last, in: sentence.words, sentence.bytes).noun
      return rest.isEmpty ? nil : sentence.phrase(rest, .listItem)
    }
    guard var phrase = sentence.phrase(item, .listItem) else { return nil }
    let head = last.upperBound - 1
    if place < items.count - 1, last.count > 1, isHead(head, in: sentence),
      !isHead(item.upperBound - 1, in: sentence)
    {
      phrase.tail = sentence.words[head].range
      phrase.rule = .sharedHead
    }
    return phrase
  }

  /// The subject of the figure's item, where the items are names.
  static func subject(of number: Int, in sentence: ClaimSentence) -> Claim.Phrase? {
    guard let (items, place) = items(for: number, in: sentence),
      isNamed(items[0], in: sentence)
    else { return nil }
    let item = items[place]
    if let last = item.last, sentence.kind(last) == .traded {
      return sentence.phrase(item, .tradedThing)
    }
    let name = NounPhrase(item, in: sentence.words, sentence.bytes).subject ?? item
    return sentence.phrase(name, .listItem)
  }

  private static func isHead(_ word: Int, in sentence: ClaimSentence) -> Bool {
    let heads: ClauseWordKinds = [.property, .changeUp, .changeDown, .capacity]
    return heads.contains(sentence.kind(word))
  }

  private static func isNamed(_ item: Range<Int>, in sentence: ClaimSentence) -> Bool {
    guard let last = item.last else { return false }
    return ClauseWordKinds.names.contains(sentence.kind(last)) || sentence.kind(last) == .traded
  }

  /// The items before 分别 and which of them is the figure's.
  private static func items(
    for number: Int,
    in sentence: ClaimSentence
  ) -> (items: [Range<Int>], place: Int)? {
    // The first figure of the list is the one behind 分别.
    var first = number
    while first > 0, sentence.frames[first].continuesList { first -= 1 }
    var last = number
    while last + 1 < sentence.claims.count, sentence.frames[last + 1].continuesList { last += 1 }
    guard last > first, sentence.predicates[first].isRespective else { return nil }
    var core = sentence.predicates[first].core
    if core.isEmpty, first > 0 {
      // …分别增长…，分别占…: the list of the clause before.
      var before = first - 1
      while before > 0, sentence.frames[before].continuesList { before -= 1 }
      core = sentence.predicates[before].core
    }
    let items = split(core, in: sentence)
    guard items.count == last - first + 1 else { return nil }
    return (items, number - first)
  }

  private static func split(_ core: Range<Int>, in sentence: ClaimSentence) -> [Range<Int>] {
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

  private static let skipped: ClauseWordKinds = [
    .adverb, .connective, .breakdown, .time, .conjunction, .list, .baseline,
  ]
}

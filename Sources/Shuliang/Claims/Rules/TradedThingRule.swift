/// What is traded and quoted is what its figure is about, with or without a property: 恒生指数涨2.01%.
enum TradedThingRule {
  /// 恒生指数涨2.01%, 沪镍跌1.8%: the thing itself.
  static func subject(of number: Int, in sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    let noun = sentence.phrases[number].noun
    // 美国|6月|成屋签约销售指数: of the country.
    if isParted(number, in: sentence) { return nil }
    if let last = noun.last, isPricedIndex(last, number, in: sentence) {
      // 上海|出口集装箱指数
      return sentence.phrase(start(of: number, in: sentence)..<(last + 1), .tradedThing)
    }
    if sentence.kinds.contains(.traded), isQuoted(number, in: sentence),
      let thing = noun.last(where: { sentence.kind($0) == .traded })
    {
      return sentence.phrase(start(of: number, in: sentence)..<(thing + 1), .tradedThing)
    }
    if let closed = closed(number, in: sentence) { return closed }
    guard let verb = sentence.predicates[number].changeWord, let last = noun.last,
      noun.allSatisfy({ sentence.kind($0).isOne(of: tradable) }) || noun.count == 1,
      !sentence.kind(last).isOne(of: [.changeUp, .changeDown]),
      // 周涨1.22%: one character names nothing.
      (5...24).contains(sentence.bytes(of: noun).count), isPriceVerb(verb, in: sentence),
      !isMeasure(last, in: sentence)
    else { return nil }
    return sentence.phrase(noun, .tradedThing)
  }

  /// 晶越|昨|收96.3元: what no table knows, by the price that it ended at.
  private static func closed(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    let (noun, level) = (sentence.phrases[number].noun, sentence.figures[number] - 1)
    guard noun.count == 1, let word = noun.first, sentence.kind(word) == .text,
      sentence.words[word].range.count >= 6, level > word, sentence.isWord(level, .closing),
      isQuoted(number, in: sentence)
    else { return nil }
    return sentence.phrase(noun, .tradedThing)
  }

  /// Where the name of a thing begins: with the place before it.
  private static func start(of number: Int, in sentence: borrowing ClaimSentence) -> Int {
    let phrase = sentence.phrases[number]
    return phrase.subject?.lowerBound ?? phrase.noun.lowerBound
  }

  /// Whether a time stands between the name and the noun.
  private static func isParted(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let phrase = sentence.phrases[number]
    guard let name = phrase.subject, name.upperBound < phrase.noun.lowerBound else { return false }
    return (name.upperBound..<phrase.noun.lowerBound).contains { sentence.kind($0) == .time }
  }

  /// What the name of a thing is made of that no table knows: 晶科|能源.
  private static var tradable: ClauseWordKinds { [.text, .noun, .people, .organisation, .person] }

  /// Shares, points and stated prices; 生产|原油1203万吨 is no quotation.
  static func isQuoted(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    switch sentence.kind(ofFigure: number) {
    case .percent, .point, .multiple: return true
    // 指数|连跌|4日
    case .duration: return sentence.predicates[number].changeWord != nil
    // 发行|3年期国债500亿元: what is done with it.
    case .currency:
      return sentence.phrases[number].verb == nil
        && sentence.predicates[number].changeWord.map { isPriceVerb($0, in: sentence) } ?? true
    default: return false
    }
  }

  /// 亚马逊|跌3.65%: a firm by its share, where the clause names no property.
  static func quotedFirm(_ number: Int, in sentence: borrowing ClaimSentence) -> Range<Int>? {
    let phrase = sentence.phrases[number]
    guard phrase.noun.isEmpty, phrase.verb == nil, let firm = phrase.subject,
      let last = firm.last, sentence.kind(last) == .organisation,
      sentence.kind(ofFigure: number) == .percent,
      sentence.predicates[number].baseline == nil,
      let verb = sentence.predicates[number].changeWord, isPriceVerb(verb, in: sentence)
    else { return nil }
    return firm
  }

  /// 股价, 成交额, 利润: a property of something else.
  private static func isMeasure(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.kind(word) == .property && sentence.ends(word, .ownedEnd)
  }

  /// An index in points, or that rises and falls like a price.
  static func isPricedIndex(
    _ word: Int,
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    let kind = sentence.kind(ofFigure: number)
    if kind == .point { return isIndex(word, in: sentence) }
    guard let verb = sentence.predicates[number].changeWord else {
      // 指数为49.2%: a share of those asked, and no price.
      return kind == .percent && sentence.predicates[number].isLevel
        && isIndex(word, in: sentence)
        && !sentence.isWord(sentence.figures[number] - 1, .plainLevel)
    }
    return isIndex(word, in: sentence)
      && (sentence.predicates[number].baseline != nil || isPriceVerb(verb, in: sentence))
  }

  private static func isIndex(_ noun: Range<Int>, in sentence: borrowing ClaimSentence) -> Bool {
    noun.count == 1 && isIndex(noun.lowerBound, in: sentence)
  }

  private static func isIndex(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.isWord(word, .index)
  }

  /// 涨, 跌, 收涨: what prices do.
  private static func isPriceVerb(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.isWord(word, .priceVerb)
  }

  /// 富时马来西亚|综指: a thing without a property is called by its whole name.
  static func nameInFull(
    _ number: Int,
    by found: Claim.Phrase?,
    in sentence: inout ClaimSentence
  ) {
    guard let found, found.rule == .tradedThing,
      let indicator = sentence.claims[number].indicator,
      indicator.rule == .tradedThing || isIndex(sentence.phrases[number].noun, in: sentence),
      !indicator.isInherited, indicator.range.upperBound == found.range.upperBound,
      (start(of: number, in: sentence)..<sentence.phrases[number].noun.upperBound).allSatisfy({
        isIndex($0, in: sentence)
          || sentence.kind($0).isOne(of: [
            .text, .noun, .place, .people, .organisation, .traded, .person,
          ])
      })
    else { return }
    sentence.claims[number].indicator?.range = found.range
  }
}

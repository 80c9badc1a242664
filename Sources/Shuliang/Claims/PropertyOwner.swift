/// What has a property though no table knows its name: 外商投资企业|进出口, 高市早苗|的|支持率.
///
/// Ranges count words of the sentence.
enum PropertyOwner {
  /// The owner in a noun phrase that ends with a property.
  ///
  /// - Complexity: O(number of words).
  static func find(
    in noun: Range<Int>,
    of words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Range<Int>? {
    guard let last = noun.last, ClauseWordKinds.properties.contains(words[last].kind),
      !isNumber(words[last], in: bytes),
      // 单根|重量: of each of them.
      !ClaimWords.standard.begins(.single, words[noun.lowerBound].range, in: bytes),
      let end = noun.dropLast().last(where: {
        !measured.contains(words[$0].kind) || isPeople(words[$0], in: bytes)
      })
    else { return nil }
    // 工业增加值、服务业营收: properties side by side are of whom was said before.
    if noun.dropLast().contains(where: { joins(properties: $0, of: noun, in: words) }) {
      return nil
    }
    // 居民满意度: everybody is nobody.
    if ClaimWords.standard.contains(.everybody, words[end].range, in: bytes) { return nil }
    if words[end].kind == .people || words[end].kind == .property {
      return noun.lowerBound..<(end + 1)
    }
    // 上市公司|年报|审计|收费
    let first = words[noun.lowerBound]
    if first.kind == .people, !noun.contains(where: { words[$0].kind.isOne(of: joints) }),
      !ClaimWords.standard.ends(.everybody, first.range, in: bytes)
    {
      return noun.lowerBound..<(noun.lowerBound + 1)
    }
    if words[end].kind.isOne(of: [.text, .noun]), end + 1 == last,
      NameLexicon.standard.isFirmMeasure(words[last].range, in: bytes)
        || ClaimWords.standard.contains(.dimension, words[last].range, in: bytes)
        || ClaimWords.standard.contains(.extent, words[last].range, in: bytes)
        || words[last].kind.isOne(of: [.changeUp, .changeDown])
          && words[end].end - words[noun.lowerBound].start > 3
        || isNamedFacility(noun.lowerBound..<(end + 1), in: words, bytes)
    {
      // 晶苑国际|股价, 云涧基地|设计产能
      return noun.lowerBound..<(end + 1)
    }
    // 澳溪水文站|洪峰|水位, 黑石|电站|机组|装机容量: where it is measured.
    for count in 1...2 where count < noun.count {
      let site = noun.lowerBound..<(noun.lowerBound + count)
      if isNamedFacility(site, in: words, bytes) { return site }
    }
    // 晶豪科|的|毛利率
    guard words[end].kind == .of, end > noun.lowerBound else { return nil }
    let owner = noun.lowerBound..<end
    let length = words[end].start - words[owner.lowerBound].start
    return (6...30).contains(length) && owner.allSatisfy { named.contains(words[$0].kind) }
      ? owner : nil
  }

  private static func joins(
    properties word: Int,
    of noun: Range<Int>,
    in words: [ClauseWord]
  ) -> Bool {
    word > noun.lowerBound && words[word].kind.isOne(of: joints)
      && ClauseWordKinds.properties.contains(words[word - 1].kind)
  }

  /// 云涧基地; but 机场|旅客吞吐量 is of the city.
  private static func isNamedFacility(
    _ range: Range<Int>,
    in words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Bool {
    ActorName.isFacility(range, in: words, bytes)
      && words[range.upperBound - 1].end - words[range.lowerBound].start > 6
  }

  /// 脱贫人口: a number of people, and people before another property.
  private static func isPeople(_ word: ClauseWord, in bytes: [UInt8]) -> Bool {
    word.kind == .property && NameLexicon.standard.isPeople(word.range, in: bytes)
  }

  /// 患者总数, 企业数量: they are what is counted.
  private static func isNumber(_ word: ClauseWord, in bytes: [UInt8]) -> Bool {
    ClaimWords.standard.ends(.numberEnd, word.range, in: bytes)
  }

  /// Properties, and what is done to have them: 企业|加计扣除|比例.
  private static var measured: ClauseWordKinds { ClauseWordKinds.properties.union([.action]) }
  /// What joins properties of several: 农业|资源及生态保护|补助资金.
  private static var joints: ClauseWordKinds { [.conjunction, .list] }
  private static var named: ClauseWordKinds {
    [
      .text, .noun, .people, .person, .organisation, .place, .conjunction, .list, .openQuote,
      .closeQuote,
    ]
  }
}

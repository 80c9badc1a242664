/// Verbs and nouns told apart by the word behind them: 控制|了, 执法|人员, 居|全国.
enum VerbMarks {
  /// Looks at the last of some words with the word that is to follow.
  @inline(__always)
  static func mark(before word: ClauseWord, in words: inout [ClauseWord], _ bytes: [UInt8]) {
    switch word.kind {
    case .organisation where isCompany(word, bytes): markTrade(before: word, in: &words)
    case .organisation:
      markOccupation(before: word, in: &words, bytes)
      markRank(before: word, in: &words, bytes)
    case .people: markOccupation(before: word, in: &words, bytes)
    case .adverb where isDone(word, bytes): markDeed(before: word, in: &words, bytes)
    case .place: markRank(before: word, in: &words, bytes)
    case .time: markComparison(before: word, in: &words, bytes)
    case .figure: markRecord(before: word, in: &words, bytes)
    case .property: markMean(in: &words, bytes)
    case .action, .event, .having:
      markAdverb(in: &words, bytes)
      fallthrough
    case .report, .cause, .reach, .adverb, .preposition, .breakdown, .level, .target:
      LoneAdverbs.mark(before: word, in: &words, bytes)
      ItemWords.mark(before: word, in: &words, bytes)
    case .increase, .decrease:
      LonePeriods.mark(before: word, in: &words, bytes)
      LoneAdverbs.mark(before: word, in: &words, bytes)
      ItemWords.mark(before: word, in: &words, bytes)
    default: break
    }
  }

  /// 就|发生: before a verb it governs nothing.
  private static func markAdverb(in words: inout [ClauseWord], _ bytes: [UInt8]) {
    // 才打10场|就|出现: the next statement.
    guard let last = words.last, last.kind == .preposition,
      words.count < 2 || words[words.count - 2].kind != .figure,
      ClaimWords.standard.contains(.governing, last.range, in: bytes)
    else { return }
    words[words.count - 1].kind = .adverb
  }

  /// 土壤有机质|平均|含量: between a thing and its property it parts nothing.
  private static func markMean(in words: inout [ClauseWord], _ bytes: [UInt8]) {
    guard words.count > 1, let last = words.last, last.kind == .adverb,
      words[words.count - 2].kind.isOne(of: [.text, .noun]),
      words[words.count - 2].end == last.start,
      ClaimWords.standard.contains(.mean, last.range, in: bytes)
    else { return }
    words[words.count - 1].kind = .noun
  }

  /// 执法|人员: what people do for a living is part of what they are called.
  static func markOccupation(
    before word: ClauseWord,
    in words: inout [ClauseWord],
    _ bytes: [UInt8]
  ) {
    guard let last = words.last, last.kind.isOne(of: [.action, .event, .having]),
      last.end == word.start,
      ClaimWords.standard.contains(.occupation, last.range, in: bytes)
    else { return }
    words[words.count - 1].kind = .noun
  }

  private static func isCompany(_ word: ClauseWord, _ bytes: [UInt8]) -> Bool {
    ClaimWords.standard.contains(.limited, word.range, in: bytes)
  }

  /// 华远|投资|发展|有限公司: what a company does is part of its name.
  private static func markTrade(before word: ClauseWord, in words: inout [ClauseWord]) {
    var index = words.count - 1
    var end = word.start
    while index > 0, words[index].end == end,
      words[index].kind.isOne(of: [.action, .event, .property, .adverb]),
      words[index - 1].end == words[index].start
    {
      words[index].kind = .noun
      end = words[index].start
      index -= 1
    }
  }

  /// 了, which stands behind a verb: E4 BA 86.
  @inline(__always)
  private static func isDone(_ word: ClauseWord, _ bytes: [UInt8]) -> Bool {
    let start = Int(word.start)
    return word.end - word.start == 3 && bytes[start] == 0xE4 && bytes[start + 1] == 0xBA
      && bytes[start + 2] == 0x86
  }

  /// 控制|了: a noun is a verb there, and so are the last characters of what no table knows.
  private static func markDeed(
    before word: ClauseWord,
    in words: inout [ClauseWord],
    _ bytes: [UInt8]
  ) {
    guard let last = words.last, last.end == word.start else { return }
    let number = words.count - 1
    switch last.kind {
    case .noun, .property: words[number].kind = .action
    case .text where last.range.count <= 6: words[number].kind = .action
    case .text where bytes[Int(last.end) - 6] & 0xC0 != 0x80:
      words[number].end -= 6
      words.append(ClauseWord(.action, Int(last.end) - 6..<Int(last.end)))
    default: break
    }
  }

  /// 创|22项世界纪录, 审核|通过|3000万条: verbs before what is counted.
  private static func markRecord(
    before word: ClauseWord,
    in words: inout [ClauseWord],
    _ bytes: [UInt8]
  ) {
    if let last = words.last, last.kind == .text, last.end == word.start,
      ClaimWords.standard.contains(.dimension, last.range, in: bytes)
    {
      // 装置|重|8.3公斤
      words[words.count - 1].kind = .property
      return
    }
    if partExtent(before: word, in: &words, bytes) { return }
    guard let last = words.last, last.end == word.start,
      last.kind.isOne(of: [.text, .preposition]),
      ClaimWords.standard.contains(.figureVerb, last.range, in: bytes)
    else { return }
    words[words.count - 1].kind = last.kind == .text ? .having : .action
  }

  /// 晶体|长|24厘米: parts what is measured from the name of the thing; `false` where there is none.
  private static func partExtent(
    before figure: ClauseWord,
    in words: inout [ClauseWord],
    _ bytes: [UInt8]
  ) -> Bool {
    guard let last = words.last, last.kind == .text, last.end == figure.start,
      last.range.count >= 9,
      ClaimWords.standard.contains(.extent, Int(last.end) - 3..<Int(last.end), in: bytes),
      ClaimWords.standard.ends(.extentUnit, figure.range, in: bytes)
    else { return false }
    words[words.count - 1].end -= 3
    words.append(ClauseWord(.property, Int(last.end) - 3..<Int(last.end)))
    return true
  }

  /// 税收收入|比|上年: no 收入比, where a time follows.
  private static func markComparison(
    before word: ClauseWord,
    in words: inout [ClauseWord],
    _ bytes: [UInt8]
  ) {
    guard let last = words.last, last.kind == .property, last.end == word.start,
      // 工作气|量比|去年
      last.range.count > 6
        || words.count > 1 && words[words.count - 2].kind == .text
          && words[words.count - 2].end == last.start
    else { return }
    let end = Int(last.end)
    // 比 is E6 AF 94.
    guard bytes[end - 3] == 0xE6, bytes[end - 2] == 0xAF, bytes[end - 1] == 0x94 else { return }
    words[words.count - 1].end -= 3
    words.append(ClauseWord(.against, end - 3..<end))
  }

  /// 增长速度|居|全国: a verb before the place or body where something is ranked.
  private static func markRank(
    before word: ClauseWord,
    in words: inout [ClauseWord],
    _ bytes: [UInt8]
  ) {
    guard let last = words.last, last.kind == .text, last.end == word.start,
      last.range.count >= 3
    else { return }
    let end = Int(last.end)
    // 居 is E5 B1 85.
    guard bytes[end - 3] == 0xE5, bytes[end - 2] == 0xB1, bytes[end - 1] == 0x85 else { return }
    words.removeLast()
    if last.range.count > 3 {
      var rest = last
      rest.end -= 3
      words.append(rest)
    }
    words.append(ClauseWord(.level, end - 3..<end))
  }
}

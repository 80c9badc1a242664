/// Who reports from where and when: 本报芦湾1月10日电 记者陈岚报道：, （记者陈岚 台北报道）. Nobody in it is whom
/// the text speaks of; the date is kept.
enum Dateline {
  /// Makes the names of a dateline that a sentence opens with words that say nothing.
  ///
  /// - Complexity: O(number of words) where there is one, else O(1).
  static func mark(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    markBracketed(&words, bytes)
    markWire(&words, bytes)
    var index = 0
    while index < words.count, index < longest,
      words[index].kind.isOne(of: [.adverb, .time, .colon])
    { index += 1 }
    // 本报讯|记者陈岚报道
    if index + 1 < words.count, isWord(words[index], .paper, bytes) {
      if isSent(words[index + 1], bytes), words[index + 1].range.count == 3 {
        silence(index..<(index + 2), in: &words)
        index += 2
      }
    }
    markReporter(at: index, in: &words, bytes)
  }

  /// A dateline has no more words.
  private static let longest = 8

  /// 〔本報台北訊〕, 【記者陳嵐／台南報導】, （中央社記者陳嵐台北15日電）
  private static func markBracketed(_ words: inout [ClauseWord], _ bytes: [UInt8]) {
    guard let first = words.first, first.kind == .openBracket,
      let close = words.prefix(longest + 6).firstIndex(where: { $0.kind == .closeBracket }),
      close > 1, !words[..<close].contains(where: { $0.kind.isOne(of: [.comma, .stop, .figure]) })
    else { return }
    let range = Int(first.end)..<Int(words[close].start)
    guard
      isHeading(first, bytes) || words[close - 1].kind == .report
        || ClaimWords.standard.ends(.sent, range, in: bytes)
        || ClaimWords.standard.ends(.special, range, in: bytes)
    else { return }
    silence(0..<close, in: &words)
    words[close].kind = .colon
  }

  /// 【债市综述】: what the text is called.
  private static func isHeading(_ mark: ClauseWord, _ bytes: [UInt8]) -> Bool {
    Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: Int(mark.start))) == "【"
  }

  /// 本报芦湾1月10日|电
  private static func markWire(_ words: inout [ClauseWord], _ bytes: [UInt8]) {
    if markUndated(&words, bytes) { return }
    let names: ClauseWordKinds = [
      .pronoun, .place, .placeSuffix, .text, .noun, .organisation, .person, .list,
    ]
    // 据|新华社贵阳4月6日电
    var time = words.first?.kind == .preposition ? 1 : 0
    while time < words.count, time < longest, names.contains(words[time].kind) { time += 1 }
    var end = time
    while end < words.count, words[end].kind == .time { end += 1 }
    guard time > 0, end > time, end < words.count, words[end].kind == .text,
      words[end].start == words[end - 1].end, isSent(words[end], bytes)
    else { return }
    silence(0..<time, in: &words)
    partSent(at: end, in: &words, bytes)
  }

  /// 电|原书记: what follows is what is reported.
  private static func partSent(
    at index: Int,
    in words: inout [ClauseWord],
    _ bytes: [UInt8]
  ) {
    let sent = Int(words[index].start)..<Int(words[index].start) + 3
    if words[index].range.count > 3 {
      words[index].start += 3
      let rest = UTF8Scan.trimmingBlanks(words[index].range, in: bytes)
      words[index].start = Int32(rest.lowerBound)
      words.insert(ClauseWord(.colon, sent), at: index)
    } else {
      words[index].kind = .colon
    }
  }

  /// 讯 with nothing of its word behind it.
  private static func isSentAlone(_ word: ClauseWord, _ bytes: [UInt8]) -> Bool {
    word.kind == .text && word.end - word.start >= 3
      && (word.end - word.start == 3
        || UTF8Scan.blankLength(in: bytes, at: Int(word.start) + 3) > 0)
      && isSent(word, bytes)
  }

  /// 法新社|巴黎|讯: without a date; but 通讯 is a word.
  private static func markUndated(_ words: inout [ClauseWord], _ bytes: [UInt8]) -> Bool {
    guard let sent = words.prefix(4).lastIndex(where: { isSentAlone($0, bytes) }), sent > 0,
      words[sent - 1].kind.isOne(of: [.place, .noun, .pronoun])
    else { return false }
    silence(0..<sent, in: &words)
    partSent(at: sent, in: &words, bytes)
    return true
  }

  /// 记者|陈岚|报道, （记者|陈岚）
  private static func markReporter(
    at start: Int,
    in words: inout [ClauseWord],
    _ bytes: [UInt8]
  ) {
    guard start + 2 < words.count else { return }
    let isBracketed = words[start].kind == .openBracket
    let reporter = isBracketed ? start + 1 : start
    guard isWord(words[reporter], .reporter, bytes) else { return }
    var end = reporter + 1
    while end < words.count, end - reporter <= longest,
      words[end].kind.isOne(of: [.person, .text, .people, .noun, .list, .place])
    { end += 1 }
    guard end < words.count, end > reporter + 1 else { return }
    if isBracketed, words[end].kind == .closeBracket {
      silence(start..<end, in: &words)
      words[end].kind = .colon
    } else if !isBracketed, words[end].kind == .report {
      silence(start..<end, in: &words)
    }
  }

  private static func silence(_ range: Range<Int>, in words: inout [ClauseWord]) {
    for index in range where words[index].kind != .time { words[index].kind = .adverb }
  }

  private static func isWord(
    _ word: ClauseWord,
    _ list: ClaimWords.List,
    _ bytes: [UInt8]
  ) -> Bool {
    ClaimWords.standard.contains(list, word.range, in: bytes)
  }

  /// 电, 讯: how a report was sent.
  private static func isSent(_ word: ClauseWord, _ bytes: [UInt8]) -> Bool {
    ClaimWords.standard.begins(.sent, word.range, in: bytes)
  }
}

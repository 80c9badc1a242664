/// Competitions that say when something was done: 在亚特兰大奥运会|上，, 本届世锦赛，.
enum CompetitionTime {
  /// Names of competitions are not longer, in bytes.
  private static let longestName = 60

  /// Joins in place the words of each competition that something was done at into a time.
  ///
  /// - Complexity: O(number of words).
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    // Most sentences have none, and most words neither are a time nor close a competition.
    var first: Int?
    for index in words.indices where words[index].kind.isOne(of: [.time, .comma, .text]) {
      if words[index].kind == .time {
        if isOfOthers(index, in: words, bytes) { words[index].kind = .text }
      } else if first == nil, index > 0, isClosing(words[index], bytes),
        start(before: index, words[index].kind, in: words, bytes) != nil
      {
        first = index
      }
    }
    guard var kept = first else { return }
    for index in kept..<words.count {
      let word = words[index]
      if isClosing(word, bytes),
        let first = start(before: kept, word.kind, in: words, bytes)
      {
        let isJoined = word.kind == .text
        let end = isJoined ? word.end : words[kept - 1].end
        words[first] = ClauseWord(.time, Int(words[first].start)..<Int(end))
        kept = first + 1
        if isJoined { continue }
      }
      if kept < index { words[kept] = word }
      kept += 1
    }
    words.removeLast(words.count - kept)
  }

  /// 本届|航展: what is no contest is named by it, and not when something was.
  @inline(__always)
  private static func isOfOthers(_ index: Int, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    guard words[index].end - words[index].start == 6,
      ClaimWords.standard.contains(.shown, words[index].range, in: bytes)
    else { return false }
    let next = index + 1
    return next == words.count || !ClaimWords.standard.ends(.contest, words[next].range, in: bytes)
  }

  /// 第六个|比赛日: the number of a day of games and what it is are one time.
  ///
  /// - Parameter day: the noun directly behind `number`.
  static func isDay(_ number: ClauseWord, _ day: ClauseWord, in bytes: [UInt8]) -> Bool {
    number.kind == .text
      && UTF8Scan.scalar(in: bytes, at: Int(number.start)) == 0x7B2C  // 第
      && ClaimWords.standard.contains(.gameDay, day.range, in: bytes)
  }

  /// 上, 中 or a comma.
  @inline(__always)
  private static func isClosing(_ word: ClauseWord, _ bytes: [UInt8]) -> Bool {
    if word.kind == .comma { return true }
    guard word.kind == .text, word.end - word.start == 3, bytes[Int(word.start)] == 0xE4,
      bytes[Int(word.start) + 1] == 0xB8
    else { return false }
    // E4 B8 8A, E4 B8 AD.
    return bytes[Int(word.start) + 2] == 0x8A || bytes[Int(word.start) + 2] == 0xAD
  }

  /// The first word of a competition's name: behind 在, at 本届, or where the clause begins.
  private static func start(
    before end: Int,
    _ closing: ClauseWord.Kind,
    in words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Int? {
    guard words[end - 1].kind.isOne(of: [.noun, .text]),
      ClaimWords.standard.ends(.competition, words[end - 1].range, in: bytes)
    else { return nil }
    var first = end - 1
    while first > 0, words[first - 1].kind.isOne(of: named),
      words[end - 1].end - words[first - 1].start <= longestName
    {
      first -= 1
      if words[first].kind == .time { return first }
    }
    // 中国队参加世锦赛，: nothing says that it is when.
    if closing == .comma { return nil }
    // 1994年1月|在|欧洲锦标赛|上: when is said better.
    if first > 1, words[first - 2].kind == .time { return nil }
    let isOpened =
      first == 0 || ClauseWordKinds.clauseEnds.contains(words[first - 1].kind)
      || ClaimWords.standard.contains(.placeBefore, words[first - 1].range, in: bytes)
    return isOpened ? first : nil
  }

  private static var named: ClauseWordKinds { [.noun, .text, .place, .placeSuffix, .time] }
}

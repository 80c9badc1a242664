/// Joins the parts of a time expression: 2023年|上半年, 去年12月|至|今年2月, 自|窗口设立|以来.
enum TimePhrases {
  /// How far 自 may stand before its 以来, in bytes: a clause.
  private static let longestEvent = 90

  /// Joins in place; words stay in text order.
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8], _ lexicon: ClauseLexicon) {
    var kept = 0
    var index = 0
    // Whether some word may open what an ending 以来 closes.
    var isOpened = false
    while index < words.count {
      keepPlain(in: &words, from: &index, isOpened ? mayJoinWhereOpened : mayJoin, kept: &kept)
      guard index < words.count else { break }
      var word = words[index]
      index += 1
      if word.kind == .time {
        takeQuotes(&word, from: &index, in: words, kept: &kept)
        takePartOfDay(&word, in: words, kept: &kept, bytes, lexicon)
        grow(&word, from: &index, in: &words, bytes, lexicon)
      } else if word.kind.isOne(of: [.text, .locative]),
        let start = eventStart(endingAt: word, in: words, before: kept, bytes)
      {
        // 自窗口设立以来: the words between belong to the time.
        kept = start
        word = ClauseWord(.time, Int(words[start].start)..<Int(word.end))
      }
      if word.kind == .comma, let end = event(endingBefore: kept, in: &words, bytes) { kept = end }
      if word.kind.isOne(of: [.time, .from]) { isOpened = true }
      if kept + 1 < index || word.kind == .time { words[kept] = word }
      kept += 1
    }
    if kept < words.count { words.removeLast(words.count - kept) }
  }

  /// What may be joined to others, a time, and a clause before a comma; and what may open an event.
  private static var mayJoin: ClauseWordKinds { [.time, .comma, .from] }
  /// The same behind a word that may open what an ending 以来 closes.
  private static var mayJoinWhereOpened: ClauseWordKinds {
    [.time, .comma, .from, .text, .locative]
  }

  /// Keeps the words up to the next of some kinds: most stay, and most where they stand.
  private static func keepPlain(
    in words: inout [ClauseWord],
    from index: inout Int,
    _ kinds: ClauseWordKinds,
    kept: inout Int
  ) {
    var next = index
    while next < words.count, !kinds.contains(words[next].kind) { next += 1 }
    if kept == index {
      kept = next
    } else {
      for place in index..<next {
        words[kept] = words[place]
        kept += 1
      }
    }
    index = next
  }

  /// “十四五”以来: the quotation marks belong to the time.
  private static func takeQuotes(
    _ time: inout ClauseWord,
    from index: inout Int,
    in words: [ClauseWord],
    kept: inout Int
  ) {
    guard kept > 0, words[kept - 1].kind == .openQuote, words[kept - 1].end == time.start,
      index < words.count, words[index].kind == .closeQuote, words[index].start == time.end
    else { return }
    time.start = words[kept - 1].start
    time.end = words[index].end
    kept -= 1
    index += 1
  }

  /// 截至|下午|2时半: the part of the day belongs to the time of it, and so does what stands before both.
  private static func takePartOfDay(
    _ time: inout ClauseWord,
    in words: [ClauseWord],
    kept: inout Int,
    _ bytes: [UInt8],
    _ lexicon: ClauseLexicon
  ) {
    guard kept > 0, words[kept - 1].kind == .dayPart, words[kept - 1].end == time.start else {
      return
    }
    time.start = words[kept - 1].start
    kept -= 1
    guard kept > 0, words[kept - 1].kind == .preposition, words[kept - 1].end == time.start,
      lexicon.timeWord(in: bytes, endingAt: Int(time.start)) == words[kept - 1].range.count
    else { return }
    time.start = words[kept - 1].start
    kept -= 1
  }

  /// Joins a clause that only names an event in time, before a comma: 整顿结束后，.
  private static func event(
    endingBefore kept: Int,
    in words: inout [ClauseWord],
    _ bytes: [UInt8]
  ) -> Int? {
    // Most clauses end with no such word.
    guard kept > 0, words[kept - 1].kind != .noun,
      ClaimWords.standard.length(.eventEnd, in: bytes, endingAt: Int(words[kept - 1].end)) > 0
    else { return nil }
    var start = kept
    while start > 0, !ClauseWordKinds.clauseEnds.contains(words[start - 1].kind) {
      start -= 1
      let kind = words[start].kind
      if kind == .time || kind == .figure || kind == .list { return nil }
    }
    while start < kept, ClauseWordKinds.modifiers.contains(words[start].kind) { start += 1 }
    guard start < kept else { return nil }
    if ClaimWords.standard.contains(.since, words[kept - 1].range, in: bytes) {
      // 青海湖流域|退牧还草工程|实施以来，: all of it is when, whoever it names.
      let range = Int(words[start].start)..<Int(words[kept - 1].end)
      guard range.count <= longestEvent else { return nil }
      words[start] = ClauseWord(.time, range)
      return start + 1
    }
    // 道琼斯指数|在联储局公布议息结果后，: the actor stays outside.
    if let opening = (start..<kept).first(where: { isAt(words[$0], bytes) }) {
      start = opening
    } else if ClauseWordKinds.names.contains(words[start].kind) || words[start].kind == .traded {
      return nil
    }
    let range = Int(words[start].start)..<Int(words[kept - 1].end)
    guard (6...longestClause).contains(range.count),
      ClaimWords.standard.ends(.eventEnd, range, in: bytes)
    else { return nil }
    words[start] = ClauseWord(.time, range)
    return start + 1
  }

  private static func isAt(_ word: ClauseWord, _ bytes: [UInt8]) -> Bool {
    word.kind == .preposition && word.end - word.start == 3
      && UTF8Scan.scalar(in: bytes, at: Int(word.start)) == 0x5728  // 在
  }

  private static let longestClause = 42

  /// Takes further times and the words behind into a time.
  private static func grow(
    _ time: inout ClauseWord,
    from index: inout Int,
    in words: inout [ClauseWord],
    _ bytes: [UInt8],
    _ lexicon: ClauseLexicon
  ) {
    while true {
      let after = wordLength(behind: time, bytes, lexicon)
      if after > 0, !leaveToFigure(after, behind: time, from: index, in: &words, bytes),
        let next = end(of: after, behind: time, from: index, in: &words)
      {
        time.end += Int32(after)
        index = next
        continue
      }
      guard index < words.count else { return }
      let next = words[index]
      if next.kind == .of, index + 1 < words.count, words[index + 1].kind == .time {
        // 本月8日到22日的15天内
        time.end = words[index + 1].end
        index += 2
      } else if next.kind == .time || next.kind == .dayPart, next.start - time.end <= 1 {
        time.end = next.end
        index += 1
      } else if index + 1 < words.count, words[index + 1].kind == .time,
        next.kind == .to || isDash(next, bytes), next.end == words[index + 1].start
      {
        time.end = words[index + 1].end
        index += 2
      } else {
        return
      }
    }
  }

  /// The length of the word behind a time that goes with it; 0 without. 二季度末|前十大股东: what stands before a
  /// number of the largest is theirs.
  private static func wordLength(
    behind time: ClauseWord,
    _ bytes: [UInt8],
    _ lexicon: ClauseLexicon
  ) -> Int {
    let length = lexicon.timeWord(in: bytes, at: Int(time.end))
    let end = Int(time.end) + length
    guard length >= 3, UTF8Scan.scalar(in: bytes, at: end - 3) == 0x524D,  // 前
      let number = NumeralParser.parse(bytes, at: end),
      ClaimWords.standard.length(.topNumber, in: bytes, at: number.range.upperBound) > 0
    else { return length }
    return length - 3
  }

  /// 今年|前|六个主场: a word behind a time that belongs to the figure is left to it; `false` where it does not.
  private static func leaveToFigure(
    _ length: Int,
    behind time: ClauseWord,
    from index: Int,
    in words: inout [ClauseWord],
    _ bytes: [UInt8]
  ) -> Bool {
    guard length == 3, UTF8Scan.scalar(in: bytes, at: Int(time.end)) == 0x524D,  // 前
      index + 1 < words.count, words[index].start == time.end, words[index].range.count == 3,
      words[index + 1].kind == .figure, words[index + 1].start == words[index].end
    else { return false }
    words[index].kind = .adverb
    return true
  }

  /// The word after `length` bytes behind a time, where they end with a word; `nil` if they cut one.
  private static func end(
    of length: Int,
    behind time: ClauseWord,
    from index: Int,
    in words: inout [ClauseWord]
  ) -> Int? {
    let end = time.end + Int32(length)
    var next = index
    while next < words.count, words[next].end <= end {
      guard words[next].kind != .figure, words[next].kind != .time else { return nil }
      next += 1
    }
    guard next < words.count, words[next].start < end else { return next }
    // 8日晚|开始: text that no table knows is cut, a word is not.
    guard words[next].kind == .text else { return nil }
    words[next].start = end
    return next
  }

  private static func isDash(_ word: ClauseWord, _ bytes: [UInt8]) -> Bool {
    word.kind == .text && word.end - word.start <= 3
      && ["—", "-", "–", "~", "～"].contains(
        Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: Int(word.start))) ?? " "
      )
  }

  /// The word with 自 that an ending 以来 belongs to.
  private static func eventStart(
    endingAt word: ClauseWord,
    in words: [ClauseWord],
    before kept: Int,
    _ bytes: [UInt8]
  ) -> Int? {
    guard ClaimWords.standard.contains(.since, word.range, in: bytes) else { return nil }
    var index = kept - 1
    while index >= 0, word.start - words[index].start <= longestEvent {
      if ClauseWordKinds.clauseEnds.contains(words[index].kind) || words[index].kind == .figure {
        return nil
      }
      if words[index].kind == .from { return index }
      if words[index].kind == .time,
        UTF8Scan.scalar(in: bytes, at: Int(words[index].start)) == 0x81EA
      {
        return index
      }
      index -= 1
    }
    return nil
  }
}

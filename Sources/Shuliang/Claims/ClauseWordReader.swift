/// Cuts a sentence into the words that the claims rules read: figures and times as the stages
/// before found them, the words of the lexicon, marks, and what is left as text.
///
/// Cost: O(length of the sentence) look-ups in the lexicon.
struct ClauseWordReader {
  let bytes: [UInt8]
  private let lexicon: ClauseLexicon
  let names = NameLexicon.standard
  /// Whom the sentences before have named.
  var known = KnownNames()
  /// Where the figures of the document stand, and what in it is a date, clock time or period.
  let figures: [Range<Int>]
  private let times: [Range<Int>]
  private var nextFigure = 0
  private var nextTime = 0
  /// Where the next figure or time begins; no word reaches into it.
  private var boundary = 0

  init(bytes: [UInt8], lexicon: ClauseLexicon, figures: [Range<Int>], times: [Range<Int>]) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.figures = figures
    self.times = times
  }

  /// Reads the words of a sentence into `words`, which is emptied first.
  ///
  /// - Parameters:
  ///   - sentence: UTF-8 offsets; sentences should come in text order, else the places before are
  ///     searched from the start.
  mutating func read(_ sentence: Range<Int>, into words: inout [ClauseWord]) {
    words.removeAll(keepingCapacity: true)
    seek(sentence.lowerBound)
    var offset = ItemMark.end(
      in: bytes,
      from: sentence.lowerBound,
      to: min(boundary, sentence.upperBound)
    )
    var textStart = offset
    while offset < sentence.upperBound {
      offset = lexicon.endOfPlainText(
        in: bytes,
        from: offset,
        to: min(boundary, sentence.upperBound)
      )
      guard offset < sentence.upperBound else { break }
      guard let word = word(at: offset, before: sentence.upperBound) else {
        offset += UTF8Scan.length(ofLead: bytes[offset])
        continue
      }
      if textStart < offset { appendText(textStart..<offset, to: &words) }
      VerbMarks.mark(before: word, in: &words, bytes)
      offset = Int(word.end)
      textStart = offset
      switch word.kind {
      case .time: appendTime(word, to: &words)
      case .noun: appendNoun(word, to: &words)
      case .placeSuffix:
        words.append(PlaceSuffixes.read(word, behind: words.last, in: bytes))
      default: words.append(word)
      }
    }
    // A figure may reach over the sentence's end.
    if textStart < sentence.upperBound { appendText(textStart..<sentence.upperBound, to: &words) }
    putRight(&words, of: sentence)
  }

  private func appendNoun(_ word: ClauseWord, to words: inout [ClauseWord]) {
    if let last = words.last, last.end == word.start,
      last.kind.isOne(of: [.text, .person, .place])
    {
      if CompetitionTime.isDay(last, word, in: bytes) {
        // 第六个|比赛日
        words[words.count - 1] = ClauseWord(.time, Int(last.start)..<Int(word.end))
        return
      }
      if isShown(last) {
        // 该|油田: a pronoun as 该公司 is.
        words[words.count - 1].end = word.end
        words[words.count - 1].kind = .pronoun
        return
      }
      if isFirmName(words, before: word) {
        // 恒澜|股份: the short name of a firm.
        words[words.count - 1].end = word.end
        words[words.count - 1].kind = .organisation
        return
      }
    }
    let isPeople = names.isPeople(word.range, in: bytes)
    if isPeople { VerbMarks.markOccupation(before: word, in: &words, bytes) }
    words.append(isPeople ? ClauseWord(.people, word.range) : word)
  }

  /// 该 of all that is shown; the others have a noun or a time of their own.
  private func isShown(_ word: ClauseWord) -> Bool {
    word.kind == .text && word.end - word.start == 3
      && ClaimWords.standard.contains(.shown, word.range, in: bytes)
  }

  /// Whether a noun ends the name of a firm whose beginning, the last of some words, no table knows, where
  /// a clause or an item opens with it.
  private func isFirmName(_ words: [ClauseWord], before word: ClauseWord) -> Bool {
    guard let last = words.last, (6...12).contains(last.range.count),
      ClaimWords.standard.contains(.firmNoun, word.range, in: bytes)
    else { return false }
    return words.count == 1 || words[words.count - 2].kind.isOne(of: ClauseWordReader.nameEdges)
  }

  private static var nameEdges: ClauseWordKinds {
    [.comma, .colon, .stop, .time, .list, .conjunction, .openQuote, .connective, .closeBracket]
  }

  /// 10年|期国债: a figure that the last of some words is belongs to the text behind it.
  private func markTerm(before text: Range<Int>, in words: inout [ClauseWord]) {
    guard let last = words.last, last.kind == .figure, last.end == text.lowerBound,
      last.range.count > 3,
      Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: text.lowerBound)) == "期"
    else { return }
    switch Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: Int(last.end) - 3)) {
    case "年", "月", "天": words[words.count - 1].isTerm = true
    default: break
    }
  }

  private mutating func seek(_ offset: Int) {
    if nextFigure > 0, figures[nextFigure - 1].lowerBound >= offset { nextFigure = 0 }
    if nextTime > 0, times[nextTime - 1].lowerBound >= offset { nextTime = 0 }
    findBoundary(from: offset)
  }

  /// Whether a date, clock time or period begins in a sentence.
  mutating func hasTime(in sentence: Range<Int>) -> Bool {
    seek(sentence.lowerBound)
    return nextTime < times.count && times[nextTime].lowerBound < sentence.upperBound
  }

  /// Passes over the figures and times that begin before an offset.
  private mutating func findBoundary(from offset: Int) {
    while nextFigure < figures.count, figures[nextFigure].lowerBound < offset { nextFigure += 1 }
    while nextTime < times.count, times[nextTime].lowerBound < offset { nextTime += 1 }
    boundary = min(
      nextFigure < figures.count ? figures[nextFigure].lowerBound : bytes.count,
      nextTime < times.count ? times[nextTime].lowerBound : bytes.count
    )
  }

  @inline(__always)
  private mutating func word(at offset: Int, before end: Int) -> ClauseWord? {
    if offset > boundary { findBoundary(from: offset) }
    if offset == boundary { return figureOrTime(at: offset) }
    // Han, the most common by far, holds no mark: U+4000 to U+DFFF.
    if !(0xE4...0xED ~= bytes[offset]), let mark = mark(at: offset) { return mark }
    return lexicon.word(in: bytes, at: offset, before: min(boundary, end))
  }

  /// What begins at the boundary; a figure before a time.
  private mutating func figureOrTime(at offset: Int) -> ClauseWord? {
    if nextFigure < figures.count, figures[nextFigure].lowerBound == offset {
      var word = ClauseWord(.figure, figures[nextFigure])
      word.figure = Int32(truncatingIfNeeded: nextFigure)
      return word
    }
    return nextTime < times.count ? ClauseWord(.time, times[nextTime]) : nil
  }

  private func mark(at offset: Int) -> ClauseWord? {
    let scalar = UTF8Scan.scalar(in: bytes, at: offset)
    guard let kind = ClauseWordReader.kind(ofMark: scalar) else { return nil }
    return ClauseWord(kind, offset..<(offset + UTF8Scan.length(ofLead: bytes[offset])))
  }

  private static func kind(ofMark scalar: UInt32) -> ClauseWord.Kind? {
    switch Unicode.Scalar(scalar) {
    case "，", ",": .comma
    case "：", ":": .colon
    case "。", "！", "？", "；", ";", "!", "?", "\n", "…", "—": .stop
    case "、", "／": .list
    case "（", "(", "［", "[", "【", "〔": .openBracket
    case "）", ")", "］", "]", "】", "〕": .closeBracket
    case "“", "「", "『", "《", "‘", "〈": .openQuote
    case "”", "」", "』", "》", "’", "〉": .closeQuote
    default: nil
    }
  }

  /// Text without the blanks at its ends; 的 stands alone.
  private func appendText(_ range: Range<Int>, to words: inout [ClauseWord]) {
    let range = UTF8Scan.trimmingBlanks(range, in: bytes)
    var (start, end) = (range.lowerBound, range.upperBound)
    guard start < end else { return }
    markTerm(before: start..<end, in: &words)
    var position = start
    while position < end {
      // 的 is E7 9A 84.
      guard bytes[position] == 0xE7, position + 3 <= end, bytes[position + 1] == 0x9A,
        bytes[position + 2] == 0x84
      else {
        position += UTF8Scan.length(ofLead: bytes[position])
        continue
      }
      if start < position { appendNamed(start..<position, to: &words) }
      words.append(ClauseWord(.of, position..<(position + 3)))
      position += 3
      start = position
    }
    if start < end { appendNamed(start..<end, to: &words) }
  }

  /// Text that ends like a measured property is one; 低收入人口|参保率: people and their property are two
  /// words.
  private func appendNamed(_ range: Range<Int>, to words: inout [ClauseWord]) {
    var range = range
    while let end = names.endOfSite(in: range, of: bytes) {
      words.append(named(range.lowerBound..<end))
      range = end..<range.upperBound
    }
    if let last = words.last, last.end == range.lowerBound,
      last.kind.isOne(of: [.action, .event, .having])
    {
      takeEnding(&range, into: &words)
      if range.isEmpty { return }
    }
    // 费 ends a property, and the first part of 卢卡斯·费|雷达|斯.
    guard names.isMeasure(range, in: bytes), !names.isDotted(range, in: bytes) else {
      let word = named(range)
      if word.kind == .people { VerbMarks.markOccupation(before: word, in: &words, bytes) }
      words.append(word)
      return
    }
    if range.count > 12 {
      var end = range.upperBound - 6
      while end >= range.lowerBound + 6 {
        if bytes[end] & 0xC0 != 0x80, names.isPeople(range.lowerBound..<end, in: bytes) {
          words.append(ClauseWord(.people, range.lowerBound..<end))
          words.append(ClauseWord(.property, end..<range.upperBound))
          return
        }
        end -= 1
      }
    }
    words.append(ClauseWord(.property, range))
  }

  /// Text that is people or the name of a person, else plain.
  private func named(_ range: Range<Int>) -> ClauseWord {
    if names.isPeople(range, in: bytes) { return ClauseWord(.people, range) }
    return ClauseWord(
      names.isPerson(range, in: bytes) || names.isDotted(range, in: bytes)
        || names.isAnonymous(range, in: bytes) ? .person : .text,
      range
    )
  }

  /// A time expression grows over the words before and behind it, and over one before it:
  /// 截至|目前, 2024年|末, 6月|下旬.
  private func appendTime(_ word: ClauseWord, to words: inout [ClauseWord]) {
    var time = word
    // The words behind are taken by `TimePhrases`, which sees what follows.
    let before = lexicon.timeWord(in: bytes, endingAt: Int(time.start))
    if before > 0 {
      takeBack(before, of: &words, into: &time)
    } else if ClaimWords.standard.begins(.weekday, word.range, in: bytes) {
      // 本|周三
      let week = ClaimWords.standard.length(.whichWeek, in: bytes, endingAt: Int(time.start))
      if week > 0 { takeBack(week, of: &words, into: &time) }
    }
    words.append(time)
  }

  /// Takes the last bytes of what was read into a time, where they are a word of their own.
  private func takeBack(
    _ length: Int,
    of words: inout [ClauseWord],
    into time: inout ClauseWord
  ) {
    guard let last = words.last, last.end == time.start else { return }
    let start = time.start - Int32(length)
    switch last.kind {
    case .text where last.start < start:
      // 年产前10个月: only what is written directly before.
      words[words.count - 1].end = start
    case .text, .preposition, .from, .to, .adverb, .connective, .increase, .pronoun, .locative:
      guard last.start == start else { return }
      words.removeLast()
    default: return
    }
    time.start = start
  }
}

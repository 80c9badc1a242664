extension TimeExpression {
  /// Reads the time expression that fills a range of a text.
  ///
  /// It reads both scripts, ASCII and Chinese digits, years of the Republic after 民國, and what stands
  /// around a time: 截至, 自 … 以来, 当地时间, 期间. A time of the day is stepped over. An event may stand
  /// between a time and 以来 (自1995年开展“绿化年”活动以来), or before 截至.
  ///
  /// - Parameters:
  ///   - bytes: a text in UTF-8, its widths folded and its lines repaired.
  ///   - range: the expression, in UTF-8 offsets.
  /// - Returns: `nil` where the range holds no time (千年, 同比, 一年级), or words beside it that are
  ///   none of its own; where it is longer than 400 bytes; where it cuts a character in two.
  /// - Complexity: O(*n*) in the length of the range, without allocation; O(*n*²) where an event stands
  ///   in it.
  public init?(in bytes: [UInt8], range: Range<Int>) {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count, !range.isEmpty,
      range.count <= TimeExpression.greatestLength, TimeExpression.isWhole(bytes, range)
    else { return nil }
    var scanner = TimeScanner(bytes, range)
    guard let reading = scanner.read() else { return nil }
    self.range = range
    content = reading.content
    isOpenStart = reading.isOpenStart
    isOpenEnd = reading.isOpenEnd
  }

  private static let greatestLength = 400

  /// Whether the range begins and ends between scalars.
  private static func isWhole(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    !UTF8Scan.isContinuation(bytes[range.lowerBound])
      && (range.upperBound == bytes.count || !UTF8Scan.isContinuation(bytes[range.upperBound]))
  }
}

/// Reads a time expression from end to end.
extension TimeScanner {
  struct Reading {
    var content: TimeExpression.Content
    var isOpenStart = false
    var isOpenEnd = false
  }

  /// The first reading that fills the range.
  mutating func read() -> Reading? {
    // 早前 before 早: what is vague has no part that tells.
    attempt { $0.readVague() } ?? attempt { $0.readPoints() } ?? attempt { $0.readWindow() }
      ?? attempt { $0.readSinceEvent() } ?? attempt { $0.readUpToTime() }
  }

  private mutating func readPoints() -> Reading? {
    let opening = takeOpenings()
    guard let (content, isOpenEnd) = takeContent() else { return nil }
    var reading = Reading(content: content, isOpenEnd: isOpenEnd)
    if case .point = content { reading.open(opening) }
    return takeClosings(&reading) ? reading : nil
  }

  private mutating func readWindow() -> Reading? {
    _ = takeOpenings()
    guard let window = takeWindow() else { return nil }
    var reading = Reading(content: .window(window))
    guard takeClosings(&reading) else { return nil }
    // 三年前 and 五年来 are where they are already.
    return Reading(content: reading.content)
  }

  private mutating func readVague() -> Reading? {
    takeWord(.vague) != nil && isAtEnd ? Reading(content: .vague) : nil
  }

  /// Takes 截至, 自, 当地时间 and the like; answers with the word that opens an end.
  private mutating func takeOpenings() -> TimeWord {
    var opening = TimeWord.neutral
    while true {
      skipBlanks()
      guard let word = takeWord(.opening) else { return opening }
      if word != .neutral { opening = word }
    }
  }

  /// Takes one time, or two with what joins them; true where the second is 今, as in 2012年至今.
  private mutating func takeContent() -> (TimeExpression.Content, Bool)? {
    guard let first = takePoint() else { return nil }
    let second = attempt { scanner -> (TimePoint, Bool)? in
      // 从8日开始到22日: what stands between says no more than the joiner.
      guard scanner.takeJoiner() == .range else { return nil }
      let isNow = scanner.hasWord("今", at: scanner.position)
      let start = scanner.position
      _ = scanner.takeOpenings()
      guard let point = scanner.takePoint() else { return nil }
      return (point, isNow && scanner.position - start == 3)
    }
    guard let (last, isNow) = second else { return (.point(first), false) }
    return isNow ? (.point(first), true) : (.span(first, last), false)
  }

  /// Takes what stands behind a time up to the end of the range; false where something else does.
  private mutating func takeClosings(_ reading: inout Reading) -> Bool {
    while true {
      skipBlanks()
      if isAtEnd { return true }
      if let word = takeWord(.closing) {
        reading.open(word)
      } else if take("的") {
        // 8日到22日的15天内
        guard isAtEnd || takeWindow() != nil else { return false }
      } else {
        return false
      }
    }
  }

  // MARK: Times with an event

  /// 自1995年开展“绿化年”活动以来; 社會氣象站1994年開始這項民調以來: the time leads, or is the first in it.
  private mutating func readSinceEvent() -> Reading? {
    guard endsWithSince else { return nil }
    _ = takeOpenings()
    while !isAtEnd {
      let start = position
      if let point = takePoint(), point.year != nil, !point.isSamePeriod {
        position = end
        return Reading(content: .point(point), isOpenEnd: true)
      }
      if position == start { position += UTF8Scan.length(ofLead: bytes[position]) }
    }
    return nil
  }

  private var endsWithSince: Bool {
    ["以来", "以來", "起", "至今"].contains { hasWord($0, at: end - $0.utf8CodeUnitCount) }
  }

  /// 由流感季節起計截至昨日: what stands before 截至 is another time.
  private mutating func readUpToTime() -> Reading? {
    while !isAtEnd {
      position += UTF8Scan.length(ofLead: bytes[position])
      if hasWord("截至", at: position) || hasWord("截止", at: position) {
        return readPoints()
      }
    }
    return nil
  }
}

extension TimeScanner.Reading {
  /// Opens the end that a word says.
  fileprivate mutating func open(_ word: TimeWord) {
    switch word {
    case .since where !isOpenStart:
      if case .point = content { isOpenEnd = true }
    case .until where !isOpenEnd:
      if case .point = content { isOpenStart = true }
    default: break
    }
  }
}

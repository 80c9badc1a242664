/// A number in all of its parts: `3.5万`, `百分之三`, `12%`, `-5`, `2024年`, `6月`, `12:30`.
struct NumberPhrase {
  private(set) var range: Range<Int>
  /// The token behind it.
  private(set) var nextIndex: Int
  /// Whether 第 before it belongs to it.
  private(set) var mayBeOrdinal = true

  /// What is left of the last token behind a magnitude: 户 of 万户.
  private(set) var rest: Range<Int>?

  private let firstIndex: Int
  private var isArabic = false
  private var isChinese = false

  /// Whether it is worth looking for a number that begins with a token.
  @inline(__always)
  static func mayBegin(_ token: Token, in text: NewsText) -> Bool {
    switch token.kind {
    case .number: true
    case .word, .symbol:
      text.roles(at: token.range.lowerBound).contains(.numeral)
        || token.kind == .symbol && NewsMark.isSign(token.range, in: text.bytes)
    case .punctuation: NewsMark.isSign(token.range, in: text.bytes)
    default: false
    }
  }

  /// The number that begins with a token; `nil` where none does.
  init?(in source: [Token], from index: Int, of text: NewsText) {
    let first = source[index]
    firstIndex = index
    (range, nextIndex) = (first.range, index)
    if first.kind == .punctuation || first.kind == .symbol {
      if NewsMark.isSign(first.range, in: text.bytes), NumberPhrase.mayCarrySign(source, index),
        index + 1 < source.count, source[index + 1].kind == .number
      {
        nextIndex += 1
        mayBeOrdinal = false
      } else if !text.isNumeral(first.range) {
        return nil
      }
    }
    if readFraction(source, text) { return }
    guard take(source, text) else { return nil }
    readParts(source, text)
    if let rest {
      guard isDateUnit(rest, text) else { return }
      range = range.lowerBound..<rest.upperBound
      (self.rest, mayBeOrdinal) = (nil, false)
    } else {
      readPercentOrDate(source, text)
    }
  }

  /// Counts `nextIndex` in other tokens, where those it counted have other indexes.
  mutating func moveNextIndex(by distance: Int) { nextIndex += distance }

  /// A sign stands after white space or a mark, a hyphen after anything.
  private static func mayCarrySign(_ source: [Token], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = source[index - 1]
    return before.kind == .space || before.kind == .punctuation
  }

  private func next(_ source: [Token]) -> Token? {
    nextIndex < source.count ? source[nextIndex] : nil
  }

  private static func isNumeral(_ token: Token, _ text: NewsText) -> Bool {
    if token.isFromLexicon { return false }
    return switch token.kind {
    case .number: true
    case .word, .symbol: text.isNumeral(token.range)
    default: false
    }
  }

  /// Takes 百分之三 or 三分之一, however ICU parts them.
  private mutating func readFraction(_ source: [Token], _ text: NewsText) -> Bool {
    guard let start = next(source)?.range.lowerBound else { return false }
    let middle = NumberPhrase.numeralEnd(from: start, text)
    guard middle > start, text.isFractionWord(at: middle) else { return false }
    let end = NumberPhrase.numeralEnd(from: middle + 6, text)
    guard end > middle + 6 else { return false }
    var index = nextIndex
    while index < source.count, source[index].range.upperBound < end { index += 1 }
    guard index < source.count, source[index].range.upperBound == end else { return false }
    (range, nextIndex, mayBeOrdinal) = (range.lowerBound..<end, index + 1, false)
    return true
  }

  /// Where the numerals that begin at an offset end: digits, points, characters.
  private static func numeralEnd(from start: Int, _ text: NewsText) -> Int {
    var index = start
    while index < text.bytes.count {
      let byte = text.bytes[index]
      if UTF8Scan.isDigit(byte) || index > start && byte == UInt8(ascii: ".") {
        index += 1
      } else if text.roles(at: index).contains(.numeral) {
        index += 3
      } else {
        break
      }
    }
    return index
  }

  /// Takes the next token if it is a numeral, or the magnitude it begins with.
  private mutating func take(_ source: [Token], _ text: NewsText) -> Bool {
    guard let token = next(source) else { return false }
    if NumberPhrase.isNumeral(token, text) {
      if token.kind == .number { isArabic = true } else { isChinese = true }
      advance(past: token)
      return true
    }
    guard nextIndex > firstIndex, beginsWithNumeral(token, text) else { return false }
    advance(past: token)
    let end = token.range.lowerBound + 3
    rest = end..<token.range.upperBound
    range = range.lowerBound..<end
    return true
  }

  /// Whether a word is a magnitude and something counted, 万户, or behind Chinese numerals another
  /// one and something: 一年 in 二〇〇一年.
  private func beginsWithNumeral(_ token: Token, _ text: NewsText) -> Bool {
    guard token.kind == .word, token.range.count == 6, !token.isFromLexicon else { return false }
    if isChinese, !isArabic {
      return text.roles(at: token.range.lowerBound).contains(.numeral)
    }
    return NumberPhrase.isMagnitude(at: token.range.lowerBound, text)
  }

  private static func isMagnitude(at offset: Int, _ text: NewsText) -> Bool {
    switch text.character(at: offset) {
    case "万", "亿", "萬", "億": true
    default: false
    }
  }

  private mutating func advance(past token: Token) {
    range = range.lowerBound..<token.range.upperBound
    nextIndex += 1
  }

  /// Further numerals, with a point, a colon, 分之, 多 before a magnitude.
  private mutating func readParts(_ source: [Token], _ text: NewsText) {
    while rest == nil, let token = next(source) {
      if take(source, text) { continue }
      guard nextIndex + 1 < source.count else { return }
      let after = source[nextIndex + 1]
      guard NumberPhrase.isNumeral(after, text) || beginsWithNumeral(after, text),
        joins(token, after, source, text)
      else { return }
      advance(past: token)
      _ = take(source, text)
    }
  }

  private func joins(
    _ token: Token,
    _ after: Token,
    _ source: [Token],
    _ text: NewsText
  ) -> Bool {
    let start = token.range.lowerBound
    switch token.kind {
    case .word:
      if token.range.count == 6 { return text.isFractionWord(at: start) }
      guard token.range.count == 3 else { return false }
      switch text.character(at: start) {
      case "点", "點": return isChinese
      case "多", "余", "餘": return NumberPhrase.isMagnitude(at: after.range.lowerBound, text)
      default: return false
      }
    case .punctuation, .symbol:
      switch text.character(of: token.range) {
      case "．", "·", ".": return true
      case ":", "：": return isArabic && after.kind == .number && isClockTime(after, text)
      case "-", "/": return isDate(after, parted: token, source, text)
      default: return false
      }
    default: return false
    }
  }

  /// `12:30`: one or two digits and two.
  private func isClockTime(_ minutes: Token, _ text: NewsText) -> Bool {
    minutes.range.count == 2
      && (1...2 ~= range.count || text.bytes[range].contains(UInt8(ascii: ":")))
  }

  /// `2024-06-01`: a year, and two numbers with the same mark between.
  private func isDate(
    _ after: Token,
    parted mark: Token,
    _ source: [Token],
    _ text: NewsText
  ) -> Bool {
    guard isArabic, !isChinese, after.kind == .number, after.range.count <= 2 else { return false }
    if range.count == 4 {
      let index = nextIndex + 2
      guard index + 1 < source.count, source[index + 1].kind == .number else { return false }
      return source[index].range.count == 1 && source[index + 1].range.count <= 2
        && text.bytes[source[index].range.lowerBound] == text.bytes[mark.range.lowerBound]
    }
    return 6...7 ~= range.count
      && text.bytes[range.lowerBound + 4] == text.bytes[mark.range.lowerBound]
  }

  /// A percent sign, or the unit of a date: 年 after four digits, 月 and 日 after any number.
  private mutating func readPercentOrDate(_ source: [Token], _ text: NewsText) {
    guard let token = next(source) else { return }
    if token.kind == .punctuation || token.kind == .symbol {
      if NewsMark.isPercent(token.range, in: text.bytes) { advance(past: token) }
      return
    }
    guard token.kind == .word, isDateUnit(token.range, text) else { return }
    mayBeOrdinal = false
    advance(past: token)
  }

  private func isDateUnit(_ range: Range<Int>, _ text: NewsText) -> Bool {
    let first = text.character(at: range.lowerBound)
    switch range.count {
    case 3:
      switch first {
      case "年": return isArabic != isChinese && digitCount(text) == 4
      case "月", "日": return true
      case "时", "時", "分": return isArabic
      default: return false
      }
    case 6:
      let second = text.character(at: range.lowerBound + 3)
      return first == "月" && second == "份"
        || first == "年" && second == "度" && digitCount(text) == 4
    default: return false
    }
  }

  /// How many digits it has; characters of three bytes or of one.
  private func digitCount(_ text: NewsText) -> Int {
    text.bytes[range.lowerBound] < 0x80 ? range.count : range.count / 3
  }
}

/// A number in all of its parts: `3.5万`, `百分之三`, `12%`, `-5`, `2024年`, `6月`, `12:30`.
struct NumberPhrase {
  private(set) var range: Range<Int>
  /// The token behind it.
  private(set) var nextIndex: Int
  /// Whether 第 before it belongs to it.
  private(set) var mayBeOrdinal = true

  /// What is left of the last token behind a magnitude: 户 of 万户.
  private(set) var rest: Range<Int>?

  private let source: [Token]
  private let text: NewsText
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
    (self.source, self.text, firstIndex) = (source, text, index)
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
    if readFraction() { return }
    guard take() else { return nil }
    readParts()
    if let rest {
      guard isDateUnit(rest) else { return }
      range = range.lowerBound..<rest.upperBound
      (self.rest, mayBeOrdinal) = (nil, false)
    } else {
      readPercentOrDate()
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

  private var next: Token? { nextIndex < source.count ? source[nextIndex] : nil }

  private func isNumeral(_ token: Token) -> Bool {
    if token.isFromLexicon { return false }
    return switch token.kind {
    case .number: true
    case .word, .symbol: text.isNumeral(token.range)
    default: false
    }
  }

  /// Takes 百分之三 or 三分之一, however ICU parts them.
  private mutating func readFraction() -> Bool {
    guard let start = next?.range.lowerBound else { return false }
    let middle = numeralEnd(from: start)
    guard middle > start, text.isFractionWord(at: middle) else { return false }
    let end = numeralEnd(from: middle + 6)
    guard end > middle + 6 else { return false }
    var index = nextIndex
    while index < source.count, source[index].range.upperBound < end { index += 1 }
    guard index < source.count, source[index].range.upperBound == end else { return false }
    (range, nextIndex, mayBeOrdinal) = (range.lowerBound..<end, index + 1, false)
    return true
  }

  /// Where the numerals that begin at an offset end: digits, points, characters.
  private func numeralEnd(from start: Int) -> Int {
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
  private mutating func take() -> Bool {
    guard let token = next else { return false }
    if isNumeral(token) {
      if token.kind == .number { isArabic = true } else { isChinese = true }
      advance(past: token)
      return true
    }
    guard nextIndex > firstIndex, beginsWithNumeral(token) else { return false }
    advance(past: token)
    let end = token.range.lowerBound + 3
    rest = end..<token.range.upperBound
    range = range.lowerBound..<end
    return true
  }

  /// Whether a word is a magnitude and something counted, 万户, or behind Chinese numerals another
  /// one and something: 一年 in 二〇〇一年.
  private func beginsWithNumeral(_ token: Token) -> Bool {
    guard token.kind == .word, token.range.count == 6, !token.isFromLexicon else { return false }
    if isChinese, !isArabic {
      return text.roles(at: token.range.lowerBound).contains(.numeral)
    }
    return isMagnitude(at: token.range.lowerBound)
  }

  private func isMagnitude(at offset: Int) -> Bool {
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
  private mutating func readParts() {
    while rest == nil, let token = next {
      if take() { continue }
      guard nextIndex + 1 < source.count else { return }
      let after = source[nextIndex + 1]
      guard isNumeral(after) || beginsWithNumeral(after), joins(token, after) else { return }
      advance(past: token)
      _ = take()
    }
  }

  private func joins(_ token: Token, _ after: Token) -> Bool {
    let start = token.range.lowerBound
    switch token.kind {
    case .word:
      if token.range.count == 6 { return text.isFractionWord(at: start) }
      guard token.range.count == 3 else { return false }
      switch text.character(at: start) {
      case "点", "點": return isChinese
      case "多", "余", "餘": return isMagnitude(at: after.range.lowerBound)
      default: return false
      }
    case .punctuation, .symbol:
      switch text.character(of: token.range) {
      case "．", "·", ".": return true
      case ":", "：": return isArabic && after.kind == .number && isClockTime(after)
      case "-", "/": return isDate(after, parted: token)
      default: return false
      }
    default: return false
    }
  }

  /// `12:30`: one or two digits and two.
  private func isClockTime(_ minutes: Token) -> Bool {
    minutes.range.count == 2
      && (1...2 ~= range.count || text.bytes[range].contains(UInt8(ascii: ":")))
  }

  /// `2024-06-01`: a year, and two numbers with the same mark between.
  private func isDate(_ after: Token, parted mark: Token) -> Bool {
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
  private mutating func readPercentOrDate() {
    guard let token = next else { return }
    if token.kind == .punctuation || token.kind == .symbol {
      if NewsMark.isPercent(token.range, in: text.bytes) { advance(past: token) }
      return
    }
    guard token.kind == .word, isDateUnit(token.range) else { return }
    mayBeOrdinal = false
    advance(past: token)
  }

  private func isDateUnit(_ range: Range<Int>) -> Bool {
    let first = text.character(at: range.lowerBound)
    switch range.count {
    case 3:
      switch first {
      case "年": return isArabic != isChinese && digitCount == 4
      case "月", "日": return true
      case "时", "時", "分": return isArabic
      default: return false
      }
    case 6:
      let second = text.character(at: range.lowerBound + 3)
      return first == "月" && second == "份"
        || first == "年" && second == "度" && digitCount == 4
    default: return false
    }
  }

  /// How many digits it has; characters of three bytes or of one.
  private var digitCount: Int {
    text.bytes[range.lowerBound] < 0x80 ? range.count : range.count / 3
  }
}

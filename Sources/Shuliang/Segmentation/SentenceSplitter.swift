/// Parts Chinese text into sentences by its punctuation, on UTF-8 bytes.
///
/// A sentence ends at `。` `！` `？` `；` `……` with the closing marks after them, and at the end of
/// a line. What stands in brackets does not end the sentence around it, nor does a quotation
/// that the sentence goes on after. `.` ends one only between a word and a new beginning.
public enum SentenceSplitter {
  /// The longest sentence, in bytes: two thousand Han characters. Text without punctuation is
  /// parted here, at its last comma, so that a record never carries a whole document.
  static let longestSentence = 6000

  /// The next sentence from an offset on.
  ///
  /// - Parameters:
  ///   - text: well-formed UTF-8.
  ///   - offset: a byte offset, 0 or the end of the sentence before.
  /// - Returns: the byte offsets of the sentence without white space around it, or `nil` where
  ///   only white space is left.
  /// - Complexity: O(*n*) in the length of the sentence; a whole text is O(*n*) too. A bracket
  ///   or quotation mark looks for its other half no more than 1,200 bytes ahead.
  public static func sentence(in text: [UInt8], from offset: Int) -> Range<Int>? {
    var start = offset
    while start < text.count {
      let mark = SentenceMark(in: text, at: start)
      guard mark.kind == .whiteSpace || mark.kind == .lineBreak else { break }
      start += mark.length
    }
    guard start < text.count else { return nil }
    return start..<trimmed(text, start..<end(in: text, from: start))
  }

  /// Where the sentence ends that begins at an offset.
  private static func end(in text: [UInt8], from start: Int) -> Int {
    var index = start
    var lastComma: Int?
    var isInStraightQuotes = false
    while index < text.count {
      index = SentenceMark.endOfPlainText(in: text, from: index, limit: start + longestSentence)
      if index - start > longestSentence { return lastComma ?? scalarStart(in: text, at: index) }
      guard index < text.count else { break }
      let mark = SentenceMark(in: text, at: index)
      let next = index + mark.length
      switch mark.kind {
      case .other, .whiteSpace, .closing: index = next
      case .comma:
        index = next
        lastComma = next
      case .lineBreak: return index
      case .straightQuote:
        isInStraightQuotes.toggle()
        index = next
      case .openingTitle: index = EnclosedPassage(in: text, from: next)?.end ?? next
      case .openingBracket:
        let passage = EnclosedPassage(in: text, from: next)
        if let passage, passage.isSentence, index == start { return passage.end }
        index = passage?.end ?? next
      case .openingQuote:
        // Whole sentences in quotation marks are parted like any others.
        let passage = EnclosedPassage(in: text, from: next)
        if let passage, !passage.isSentence { index = passage.end } else { index = next }
      case .asciiStop, .asciiTerminator, .terminator:
        guard endsSentence(mark, in: text, at: index) else {
          index = next
          continue
        }
        index = closingMarksEnd(in: text, from: next, isInStraightQuotes)
        isInStraightQuotes = false
        if index == next || !goesOn(in: text, at: index) { return index }
      }
    }
    return text.count
  }

  /// The begin of the scalar that an offset stands in: characters without a say are passed over
  /// byte by byte.
  private static func scalarStart(in text: [UInt8], at index: Int) -> Int {
    var start = index
    while start > 0, start < text.count, UTF8Scan.isContinuation(text[start]) { start -= 1 }
    return start
  }

  /// Past the further terminators and closing marks that belong to the sentence.
  private static func closingMarksEnd(
    in text: [UInt8],
    from start: Int,
    _ isInStraightQuotes: Bool
  ) -> Int {
    var index = start
    var mayCloseStraightQuotes = isInStraightQuotes
    while index < text.count {
      let mark = SentenceMark(in: text, at: index)
      switch mark.kind {
      case .terminator, .closing, .asciiTerminator: break
      case .straightQuote where mayCloseStraightQuotes: mayCloseStraightQuotes = false
      default: return index
      }
      index += mark.length
    }
    return index
  }

  /// Whether the sentence goes on after a closing mark: `“……。”，` or `“……！”的口号`.
  static func goesOn(in text: [UInt8], at index: Int) -> Bool {
    guard index < text.count else { return false }
    if SentenceMark(in: text, at: index).kind == .comma { return true }
    return text[index...].starts(with: "的".utf8)
  }

  /// Whether a terminator is one where it stands.
  static func endsSentence(_ mark: SentenceMark, in text: [UInt8], at index: Int) -> Bool {
    switch mark.kind {
    case .terminator: true
    case .asciiTerminator:
      isHan(in: text, at: index + 1) || isNewBeginning(in: text, at: index + 1)
    case .asciiStop:
      isAfterWord(in: text, at: index) && isNewBeginning(in: text, at: index + 1)
    default: false
    }
  }

  /// Whether white space and then Han or a capital letter stand at an offset, or the line's end.
  private static func isNewBeginning(in text: [UInt8], at start: Int) -> Bool {
    var index = start
    while index < text.count {
      let mark = SentenceMark(in: text, at: index)
      if mark.kind == .lineBreak { return true }
      if mark.kind != .whiteSpace { break }
      index += mark.length
    }
    guard index < text.count else { return true }
    let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= text[index]
    return index > start && (isCapital || isHan(in: text, at: index))
  }

  /// Whether a `.` follows a word: not a digit as in `1.`, nor one letter as in `U.S.`
  private static func isAfterWord(in text: [UInt8], at index: Int) -> Bool {
    guard index > 0 else { return false }
    let last = text[index - 1]
    if isASCIIDigit(last) || last == UInt8(ascii: ".") { return false }
    guard isASCIILetter(last), index > 1 else { return true }
    return isASCIILetter(text[index - 2])
  }

  private static func isHan(in text: [UInt8], at index: Int) -> Bool {
    index < text.count && 0xE4...0xE9 ~= text[index]
  }

  private static func isASCIIDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  /// The end of a range without the white space there.
  private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      var start = end - 1
      while start > range.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
      guard SentenceMark(in: text, at: start).kind == .whiteSpace else { break }
      end = start
    }
    return end
  }
}

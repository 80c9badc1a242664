/// Where words of a long list may begin, by their first two scalars: a set that may say yes wrongly
/// and never no.
///
/// A list of thousands of words has some word for nearly every common first character, so
/// `FirstScalars` turns little away; two characters tell.
struct WordOpenings: Sendable {
  /// Words of one scalar.
  let singles: ScalarBitmap
  /// The first two scalars of the others.
  private let pairs: AdjacentScalars
  /// Whether no digit or letter is a word by itself.
  private let isNarrowPlain: Bool

  /// The openings of some words, each well-formed UTF-8 and not empty.
  init(_ words: some Collection<ArraySlice<UInt8>>) {
    var singles = ""
    var isNarrowPlain = true
    // Words share their openings: half as many as words is too few rather than too many.
    var pairs = AdjacentScalars(expecting: words.count / 2)
    for word in words {
      let text = word.span
      guard let first = ScalarBytes(in: text, at: 0, before: text.count) else { continue }
      if let second = ScalarBytes(in: text, at: first.length, before: text.count) {
        pairs.insert(first.bits, second.bits)
      } else {
        singles += String(decoding: word, as: UTF8.self)
        if first.length == 1 { isNarrowPlain = false }
      }
    }
    self.singles = ScalarBitmap(singles)
    self.pairs = pairs
    self.isNarrowPlain = isNarrowPlain
  }

  /// The next offset at which a word may begin or another character than Han, a digit or a Latin letter
  /// stands.
  ///
  /// - Parameters:
  ///   - text: well-formed UTF-8.
  ///   - start: at a scalar's begin.
  ///   - end: at a scalar's begin, not past the end of the text.
  /// - Returns: an offset from `start` to `end`; `start` where that is `end` or behind it.
  @inline(__always)
  func next(in text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var offset = start
    // Up to here two scalars can be read at once.
    let safeEnd = min(end, text.count &- 7)
    while offset < safeEnd {
      let word = WordScan.uncheckedWord(in: text, at: offset)
      let lead = UInt8(truncatingIfNeeded: word)
      let length: Int
      if 0xE4...0xED ~= lead {
        // Han is U+4000 to U+DFFF here; marks of three bytes stand below it and above.
        if singles.contains(text, at: offset) { break }
        length = 3
      } else if isNarrowPlain, UTF8Scan.isDigit(lead) || UTF8Scan.isLatinLetter(lead) {
        length = 1
      } else {
        break
      }
      let first = UInt32(truncatingIfNeeded: word) & (length == 3 ? 0xFF_FFFF : 0xFF)
      var second = UInt32(truncatingIfNeeded: word &>> UInt64(length &* 8))
      if second & 0xF0 == 0xE0 {
        second &= 0xFF_FFFF
      } else if second & 0x80 == 0 {
        second &= 0xFF
      } else {
        break
      }
      if pairs.mayHold(first, second) { break }
      offset &+= length
    }
    return offset
  }
}

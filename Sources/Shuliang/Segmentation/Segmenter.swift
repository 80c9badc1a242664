/// Parts text into words.
///
/// A segmenter is immutable; one serves any number of jobs at once.
public struct Segmenter: Sendable {
  private let iterators: BreakIteratorPool

  /// - Throws: `SegmentationError` where the word lists cannot be opened.
  public init() throws(SegmentationError) {
    do {
      iterators = try BreakIteratorPool()
    } catch {
      throw SegmentationError(reason: error.description)
    }
  }

  /// The words of a text, in text order.
  ///
  /// Punctuation marks are words of their own. White space is part of no word.
  ///
  /// - Returns: slices of `text`.
  /// - Throws: `SegmentationError` where memory runs out.
  /// - Complexity: O(*n*) in the length of the text.
  public func words(in text: String) throws(SegmentationError) -> [Substring] {
    var text = text
    text.makeContiguousUTF8()
    let utf8 = text.utf8
    var words: [Substring] = []
    // Stepping from word to word keeps the whole linear: an offset from the start would be
    // searched for again each time.
    var position = utf8.startIndex
    var offset = 0
    for range in try wordRanges(in: Array(utf8)) {
      let start = utf8.index(position, offsetBy: range.lowerBound - offset)
      let end = utf8.index(start, offsetBy: range.count)
      words.append(text[start..<end])
      (position, offset) = (end, range.upperBound)
    }
    return words
  }

  /// Where the words of a text stand, in text order; white space is part of none.
  ///
  /// - Parameter text: well-formed UTF-8.
  /// - Returns: ascending ranges of byte offsets.
  /// - Throws: `SegmentationError` where memory runs out.
  /// - Complexity: O(*n*) in the length of the text.
  public func wordRanges(in text: [UInt8]) throws(SegmentationError) -> [Range<Int>] {
    var boundaries: [Int] = []
    do {
      try iterators.withIterator { iterator throws(ICUError) in
        var start = 0
        while start < text.count {
          let end = Segmenter.stretchEnd(in: text, from: start)
          try iterator.appendBoundaries(of: text, in: start..<end, to: &boundaries)
          start = end
        }
      }
    } catch {
      throw SegmentationError(reason: error.description)
    }
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(boundaries.count)
    var start = 0
    for end in boundaries {
      let wordStart = Segmenter.endOfWhiteSpace(at: start, before: end, in: text)
      if wordStart < end { ranges.append(wordStart..<end) }
      start = end
    }
    return ranges
  }

  /// Where the stretch of text ends that is given to the engine at once.
  ///
  /// The engine holds several times its text in memory, so it gets 64 KB and what is left of
  /// the line or sentence there. Past a line feed, and between a full stop and Han, there is a
  /// boundary in any case. Text without either is cut after a megabyte.
  private static func stretchEnd(in text: [UInt8], from start: Int) -> Int {
    let wanted = start + 1 << 16
    let longest = start + 1 << 20
    guard wanted < text.count else { return text.count }
    var index = wanted
    while index < Swift.min(longest, text.count) {
      if text[index - 1] == 0x0A { return index }
      let isAfterStop =
        text[index - 3] == 0xE3 && text[index - 2] == 0x80 && text[index - 1] == 0x82
      if isAfterStop, 0xE4...0xE9 ~= text[index] { return index }
      index += 1
    }
    while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  /// Where a word begins behind the white space at its head. The engine keeps white space apart
  /// from all else but a combining mark after it.
  private static func endOfWhiteSpace(at start: Int, before end: Int, in text: [UInt8]) -> Int {
    var index = start
    while index < end {
      let length = UTF8Scan.length(ofLead: text[index])
      guard isWhiteSpace(text[index..<index + length]) else { break }
      index += length
    }
    return index
  }

  private static func isWhiteSpace(_ scalar: ArraySlice<UInt8>) -> Bool {
    guard let lead = scalar.first else { return true }
    switch lead {
    case 0x00..<0x80: return lead == 0x20 || 0x09...0x0D ~= lead
    // All other white space begins with one of these: U+0085, U+00A0, U+1680, U+2000 to
    // U+205F and U+3000.
    case 0xC2, 0xE1, 0xE2, 0xE3:
      let text = String(decoding: scalar, as: UTF8.self)
      return text.unicodeScalars.first?.properties.isWhitespace ?? false
    default: return false
    }
  }
}

/// Where words of a long list may begin, by their first two scalars: a set that may say yes wrongly
/// and never no.
///
/// A list of thousands of words has some word for nearly every common first character, so
/// `FirstScalars` turns little away; two characters tell.
struct WordOpenings: Sendable {
  /// Words of one scalar.
  private let singles: ScalarBitmap
  /// The first two scalars of the others.
  private let pairs: AdjacentScalars

  /// The openings of some words, each well-formed UTF-8 and not empty.
  init(_ words: some Sequence<ArraySlice<UInt8>>) {
    var singles = ""
    var pairs = AdjacentScalars()
    for word in words {
      let text = word.span
      guard let first = ScalarBytes(in: text, at: 0, before: text.count) else { continue }
      if let second = ScalarBytes(in: text, at: first.length, before: text.count) {
        pairs.insert(first.bits, second.bits)
      } else {
        singles += String(decoding: word, as: UTF8.self)
      }
    }
    self.singles = ScalarBitmap(singles)
    self.pairs = pairs
  }

  /// Whether a word may begin at an offset.
  ///
  /// - Parameters:
  ///   - text: well-formed UTF-8.
  ///   - offset: at a scalar's begin, before the end of the text.
  @inline(__always)
  func mayBegin(in text: Span<UInt8>, at offset: Int) -> Bool {
    guard offset &+ 8 <= text.count else { return true }
    // Scalars of three bytes are nearly all; of others only the search can tell.
    let word = WordScan.uncheckedWord(in: text, at: offset)
    guard word & 0xF000_00F0 == 0xE000_00E0 else { return true }
    let first = UInt32(truncatingIfNeeded: word) & 0xFF_FFFF
    let second = UInt32(truncatingIfNeeded: word &>> 24) & 0xFF_FFFF
    return pairs.mayHold(first, second) || singles.contains(text, at: offset)
  }
}

/// Which two scalars stand side by side in the words of a list: a set that may say yes wrongly and
/// never no.
///
/// A word that covers a place and begins before it holds the scalars on both sides of it. There are
/// thousands of such pairs in a list and tens of millions in text, so one load tells that no search
/// is needed.
struct AdjacentScalars: Sendable {
  private var words: [UInt64]
  /// How far a hash is brought down to the number of bits.
  private let shift: UInt32

  /// No pairs, with room for so many: at most one in eight that no word has is then taken for one that a
  /// word has, of few pairs many fewer. 8 KB of bits at least.
  init(expecting count: Int) {
    var bits = 16
    while 1 << bits < 8 * count, bits < 32 { bits += 1 }
    shift = UInt32(32 - bits)
    words = [UInt64](repeating: 0, count: 1 << (bits - 6))
  }

  /// The pairs of some words, each well-formed UTF-8.
  init(_ words: some Collection<[UInt8]>) {
    self.init(expecting: words.reduce(0) { $0 + $1.count / 3 })
    for word in words {
      var offset = UTF8Scan.length(ofLead: word[0])
      while offset < word.count {
        insert(word, at: offset)
        offset += UTF8Scan.length(ofLead: word[offset])
      }
    }
  }

  private mutating func insert(_ word: [UInt8], at offset: Int) {
    guard let left = ScalarBytes(in: word.span, endingAt: offset, after: 0),
      let right = ScalarBytes(in: word.span, at: offset, before: word.count)
    else { return }
    insert(left.bits, right.bits)
  }

  /// Adds two scalars side by side, given as the bits of their `ScalarBytes`.
  mutating func insert(_ left: UInt32, _ right: UInt32) {
    let place = place(left, right)
    words[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Whether a word may hold the scalars on both sides of an offset.
  ///
  /// - Parameters:
  ///   - text: well-formed UTF-8.
  ///   - offset: between two scalars of it.
  @inline(__always)
  func mayHold(in text: Span<UInt8>, at offset: Int) -> Bool {
    guard let left = ScalarBytes(in: text, endingAt: offset, after: 0),
      let right = ScalarBytes(in: text, at: offset, before: text.count)
    else { return false }
    return mayHold(left.bits, right.bits)
  }

  /// Whether a word may hold two scalars side by side, given as the bits of their `ScalarBytes`.
  @inline(__always)
  func mayHold(_ left: UInt32, _ right: UInt32) -> Bool {
    let place = place(left, right)
    return words.span[unchecked: place >> 6] &>> UInt64(place & 63) & 1 != 0
  }

  /// The bit of two scalars, by a multiplicative hash (D. E. Knuth, "The Art of Computer
  /// Programming" 3, 6.4).
  @inline(__always)
  private func place(_ left: UInt32, _ right: UInt32) -> Int {
    let hash = (left &* 0x9E37_79B1 ^ right) &* 0x85EB_CA6B
    return Int(hash &>> shift)
  }
}

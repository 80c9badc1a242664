/// Which scalars can stand where a look-up begins, as one bit for each value of their low twelve
/// bits: a set that may say yes wrongly and never no.
///
/// A word list has some hundred first characters among the thousands of a text, so most look-ups
/// end with one load instead of three steps through a trie.
struct FirstScalars: Sendable {
  private var words = [UInt64](repeating: 0, count: 64)

  /// Adds the scalar that a look-up of a key begins with: its first, or of keys that are read
  /// backwards its last.
  mutating func insert(_ scalar: ScalarBytes) {
    let place = FirstScalars.place(scalar)
    words[place >> 6] |= 1 << UInt64(place & 63)
  }

  @inline(__always)
  private static func place(_ scalar: ScalarBytes) -> Int {
    if scalar.length == 1 { return Int(scalar.bits & 0x7F) }
    // The last two bytes; the last is the highest.
    let bytes = scalar.bits >> UInt32(8 * (scalar.length - 2))
    return place(UInt8(truncatingIfNeeded: bytes), UInt8(truncatingIfNeeded: bytes >> 8))
  }

  /// Whether a key may begin at an offset.
  @inline(__always)
  func mayBegin(in text: Span<UInt8>, at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    return contains(FirstScalars.place(in: text, at: offset))
  }

  /// Whether a key may end at an offset.
  @inline(__always)
  func mayEnd(in text: Span<UInt8>, at offset: Int) -> Bool {
    guard offset > 0 else { return false }
    return contains(FirstScalars.place(in: text, endingAt: offset))
  }

  @inline(__always)
  private func contains(_ place: Int?) -> Bool {
    guard let place else { return true }
    // Twelve bits choose one of 64 words of 64 bits.
    return words.span[unchecked: place >> 6] &>> UInt64(place & 63) & 1 != 0
  }

  /// The low twelve bits of the scalar at an offset, or `nil` where the bytes end within it.
  @inline(__always)
  private static func place(in text: Span<UInt8>, at offset: Int) -> Int? {
    let lead = text[offset]
    if lead < 0x80 { return Int(lead) }
    // The commonest by far are three bytes long.
    let last = offset + (lead & 0xF0 == 0xE0 ? 3 : UTF8Scan.length(ofLead: lead)) - 1
    return last < text.count ? place(text[last - 1], text[last]) : nil
  }

  /// The low twelve bits of the scalar that ends at an offset.
  @inline(__always)
  private static func place(in text: Span<UInt8>, endingAt offset: Int) -> Int? {
    let last = text[offset &- 1]
    if last < 0x80 { return Int(last) }
    return offset > 1 ? place(text[offset - 2], last) : nil
  }

  @inline(__always)
  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x3F) << 6 | Int(second & 0x3F)
  }
}

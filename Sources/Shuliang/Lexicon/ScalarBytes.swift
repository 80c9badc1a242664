/// A scalar as the bytes it has in UTF-8, in one number: what a trie goes by, without decoding.
struct ScalarBytes {
  /// The first byte in the lowest place.
  let bits: UInt32
  /// How many they are, 1 to 4.
  let length: Int

  @inline(__always)
  private init(_ text: Span<UInt8>, at offset: Int, length: Int) {
    self.length = length
    var bits = UInt32(text[unchecked: offset])
    if length > 1 { bits |= UInt32(text[unchecked: offset &+ 1]) << 8 }
    if length > 2 { bits |= UInt32(text[unchecked: offset &+ 2]) << 16 }
    if length > 3 { bits |= UInt32(text[unchecked: offset &+ 3]) << 24 }
    self.bits = bits
  }

  /// The scalar that begins at an offset; `nil` where it does not end at `end` or before.
  ///
  /// - Parameters:
  ///   - text: well-formed UTF-8.
  ///   - offset: between two scalars, 0 or more.
  ///   - end: not past the end of the text.
  @inline(__always)
  init?(in text: Span<UInt8>, at offset: Int, before end: Int) {
    guard offset < end else { return nil }
    let lead = text[unchecked: offset]
    if lead >= 0xE0, lead < 0xF0 {
      // The commonest by far.
      guard offset &+ 3 <= end else { return nil }
      self.init(text, at: offset, length: 3)
    } else {
      let length = UTF8Scan.length(ofLead: lead)
      guard offset &+ length <= end else { return nil }
      self.init(text, at: offset, length: length)
    }
  }

  /// The scalar that ends at an offset; `nil` where it does not begin at `start` or behind.
  ///
  /// - Parameters:
  ///   - text: well-formed UTF-8.
  ///   - end: between two scalars, not past the end of the text.
  ///   - start: 0 or more.
  @inline(__always)
  init?(in text: Span<UInt8>, endingAt end: Int, after start: Int) {
    guard start < end else { return nil }
    var first = end &- 1
    while first > start, end &- first < 4, UTF8Scan.isContinuation(text[unchecked: first]) {
      first &-= 1
    }
    guard !UTF8Scan.isContinuation(text[unchecked: first]) else { return nil }
    self.init(text, at: first, length: end &- first)
  }
}

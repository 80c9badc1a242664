/// A set of scalars of the Basic Multilingual Plane, one bit for each: 8 KB, and one load to ask.
struct ScalarBitmap: Sendable {
  /// Bytes, because a load of one needs no alignment to be checked.
  private let bits: [UInt8]

  /// The scalars of a text.
  init(_ members: String) {
    var bits = [UInt8](repeating: 0, count: 8192)
    for scalar in members.unicodeScalars where scalar.value < 0x10000 {
      bits[Int(scalar.value >> 3)] |= 1 << UInt8(scalar.value & 7)
    }
    self.bits = bits
  }

  /// Whether it holds the scalar of three bytes that begins at `offset`. All three must be there;
  /// of any other lead byte the answer means nothing.
  @inline(__always)
  func contains(_ text: Span<UInt8>, at offset: Int) -> Bool { count(text, at: offset) != 0 }

  /// As `contains(_:at:)`, as a number to add up: 1 or 0.
  @inline(__always)
  func count(_ text: Span<UInt8>, at offset: Int) -> Int {
    // Thirteen bits choose the byte, the last three the bit.
    let last = text[unchecked: offset &+ 2]
    let row =
      Int(text[unchecked: offset] & 0x0F) << 9 | Int(text[unchecked: offset &+ 1] & 0x3F) << 3
    let byte = bits.span[unchecked: row | Int(last & 0x38) >> 3]
    return Int(byte &>> (last & 7) & 1)
  }
}

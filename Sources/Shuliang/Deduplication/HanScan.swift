/// Takes Han, and the commas and full stops among it, out of UTF-8 four characters at a time, in the
/// registers that processors have for it.
///
/// Nearly all bytes of a document come this way: to take them two at a time in a word cost half as
/// much again as all of the scan does now.
enum HanScan {
  /// The characters that are looked at at once.
  static let most = 4
  /// The bytes that must be there: the last character is loaded with the byte behind it.
  static let size = 13

  /// Writes down the characters with leads from E4 to E9 (U+4000–U+9FFF), `，`, `、` and `。` that a text
  /// goes on with: each is one unit, folded to itself. Nothing is done where fewer than `size` bytes are
  /// left.
  ///
  /// - Parameters:
  ///   - offset: where to begin; behind the last of them when done.
  ///   - output: where the units go; it has room for as many as there are bytes from the offset on.
  ///   - place: where to begin there; behind the last of them when done.
  static func scan(
    _ text: borrowing Span<UInt8>,
    from offset: inout Int,
    into output: inout MutableSpan<UInt16>,
    at place: inout Int
  ) {
    precondition(offset >= 0 && place >= 0 && output.count - place >= text.count - offset)
    var (first, target) = (offset, place)
    var found = most
    while found == most, first &+ size <= text.count {
      found = scanMost(text, from: first, into: &output, at: target)
      first &+= 3 &* found
      target &+= found
    }
    (offset, place) = (first, target)
  }

  /// The same for `most` characters; returns how many there are. All of them may be written.
  @inline(__always)
  private static func scanMost(
    _ text: borrowing Span<UInt8>,
    from offset: Int,
    into output: inout MutableSpan<UInt16>,
    at place: Int
  ) -> Int {
    let bytes = text.bytes
    // Unchecked: `scan` has seen that the bytes and the room are there.
    let words = SIMD4<UInt32>(
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self),
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 3, as: UInt32.self),
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 6, as: UInt32.self),
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 9, as: UInt32.self)
    )
    let units = (words & 0x0F) &<< 12 | (words &>> 2) & 0xFC0 | (words &>> 16) & 0x3F
    var room = output.mutableBytes
    room.storeBytes(
      of: SIMD4<UInt16>(truncatingIfNeeded: units),
      toUncheckedByteOffset: place &* 2,
      as: SIMD4<UInt16>.self
    )
    // From 0 to 5 where the lead is one of the six and the other two bytes go on with it.
    let leads = (words & 0xC0C0FF) &- 0x8080E4
    // The marks as they lie in a word: their three bytes, the first one lowest.
    let marks = words & 0xFF_FFFF
    let none = SIMD4<UInt32>(repeating: 0)
    let others = none.replacing(with: .max, where: leads .> 5)
      .replacing(with: 0, where: marks .== 0x8C_BCEF)
      .replacing(with: 0, where: marks .== 0x81_80E3)
      .replacing(with: 0, where: marks .== 0x82_80E3)
    let ends = unsafeBitCast(SIMD4<UInt16>(truncatingIfNeeded: others), to: UInt64.self)
    return UInt64(littleEndian: ends).trailingZeroBitCount &>> 4
  }
}

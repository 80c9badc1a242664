/// Takes Han out of UTF-8 four characters at a time, in the registers that processors have for it.
///
/// Nearly all bytes of a document come this way: to take them two at a time in a word cost half as
/// much again as all of the scan does now.
enum HanScan {
  /// The characters that are looked at at once.
  static let most = 4
  /// The bytes that must be there: the last character is loaded with the byte behind it.
  static let size = 13

  /// Writes down the characters with leads from E4 to E9 (U+4000–U+9FFF) that a text goes on with.
  ///
  /// - Parameters:
  ///   - text: has `size` bytes from the offset on.
  ///   - output: where the units go; it has room for `most` from the place on, all of which may be
  ///     written.
  /// - Returns: how many characters, at most `most`; they are three bytes each.
  @inline(__always)
  static func scan(
    _ text: borrowing Span<UInt8>,
    from offset: Int,
    into output: inout MutableSpan<UInt16>,
    at place: Int
  ) -> Int {
    let bytes = text.bytes
    // Unchecked: who asks has seen that the bytes and the room are there.
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
    let others = SIMD4<UInt32>(repeating: 0).replacing(with: .max, where: leads .> 5)
    let marks = unsafeBitCast(SIMD4<UInt16>(truncatingIfNeeded: others), to: UInt64.self)
    return UInt64(littleEndian: marks).trailingZeroBitCount &>> 4
  }
}

/// Looks at sixteen bytes of UTF-8 at once, in the registers that processors have for it: what
/// eight bytes in a word tell in thirty instructions, they tell in ten, and without a branch.
enum BlockScan {
  typealias Block = SIMD16<UInt8>

  /// How many bytes are looked at at once.
  static let size = 16

  /// The sixteen bytes from an offset on, which must be there: the load is not checked, because
  /// the check would cost as much as the look.
  @inline(__always)
  static func block(in text: Span<UInt8>, at offset: Int) -> Block {
    text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Block.self)
  }

  /// A block with 0xFF where a condition holds, and 0 elsewhere.
  @inline(__always)
  static func marks(where condition: SIMDMask<SIMD16<Int8>>) -> Block {
    Block(repeating: 0).replacing(with: 0xFF, where: condition)
  }

  /// Whether the high bit of any byte is set.
  @inline(__always)
  static func hasHighBit(_ block: Block) -> Bool {
    let halves = unsafeBitCast(block & Block(repeating: 0x80), to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }
}

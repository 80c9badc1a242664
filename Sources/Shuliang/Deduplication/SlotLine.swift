/// Eight slots of a fingerprint table, side by side in one line of the processor's cache, and looked at
/// at once: where they are looked at one after the other, no processor can foretell which is the last.
///
/// An entry is a tag in the upper 24 bits, a context in the next 8, and a number in the lower half
/// that is not 0; a free slot is 0. The free slots come last.
struct SlotLine {
  static let size = 8
  static let tagBits: UInt64 = 24

  /// The upper halves of the entries, and the lower ones.
  private let heads: SIMD8<UInt32>
  private let numbers: SIMD8<UInt32>
  let isFull: Bool

  /// The slots from an index on, which must be there.
  @inline(__always)
  init(_ words: borrowing Span<UInt64>, at index: Int) {
    let slots = words.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: index &* 8,
      as: SIMD8<UInt64>.self
    )
    // Halves are compared, for words have to be compared in two steps.
    heads = SIMD8(truncatingIfNeeded: slots &>> 32)
    numbers = SIMD8(truncatingIfNeeded: slots)
    isFull = words[unchecked: index &+ SlotLine.size &- 1] != 0
  }

  /// The slots that may hold a tag; a free one seems to hold the tag 0.
  @inline(__always)
  func slots(holding tag: UInt64) -> SlotSet {
    SlotSet(where: heads &>> 8 .== SIMD8(repeating: UInt32(truncatingIfNeeded: tag)))
  }

  /// The first free slot; `size` where there is none.
  @inline(__always)
  var firstFree: Int { SlotSet(where: numbers .== SIMD8(repeating: 0)).first }

  /// The tag in the lower bits of a key.
  @inline(__always)
  static func tag(of key: UInt64) -> UInt64 { key & (1 &<< tagBits &- 1) }
}

/// Some of the slots of a line.
struct SlotSet {
  /// A byte for each slot: all of its bits, or none.
  private var bytes: UInt64

  @inline(__always)
  init(where mask: SIMDMask<SIMD8<Int32>>) {
    let bits = SIMD8<UInt32>(repeating: 0).replacing(with: .max, where: mask)
    let bytes = unsafeBitCast(SIMD8<UInt8>(truncatingIfNeeded: bits), to: UInt64.self)
    self.bytes = UInt64(littleEndian: bytes)
  }

  @inline(__always)
  var isEmpty: Bool { bytes == 0 }

  /// The first of them; `SlotLine.size` where there is none.
  @inline(__always)
  var first: Int { bytes.trailingZeroBitCount &>> 3 }

  @inline(__always)
  mutating func removeFirst() {
    bytes &= ~(0xFF &<< UInt64(truncatingIfNeeded: first &* 8))
  }
}

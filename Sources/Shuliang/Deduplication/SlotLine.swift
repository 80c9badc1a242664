/// Eight slots of a fingerprint table, side by side in one line of the processor's cache, and looked at
/// at once: where they are looked at one after the other, no processor can foretell which is the last.
///
/// An entry is a tag in the upper 24 bits, a context in the next 8, and a number in the lower half
/// that is not 0; a free slot is 0. The free slots come last. The upper halves of all entries stand
/// before the lower ones, so that they are compared as they lie there.
struct SlotLine {
  static let size = 8
  static let tagBits: UInt64 = 24
  /// The words of a line: two for each slot.
  static let wordCount = 2 * size

  /// The upper halves of the entries, and the lower ones.
  private let heads: SIMD8<UInt32>
  private let numbers: SIMD8<UInt32>
  let isFull: Bool

  /// The line from an index on, which must be there.
  @inline(__always)
  init(_ words: borrowing Span<UInt32>, at index: Int) {
    let bytes = words.bytes
    heads = bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: index &* 4,
      as: SIMD8<UInt32>.self
    )
    numbers = bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: (index &+ SlotLine.size) &* 4,
      as: SIMD8<UInt32>.self
    )
    isFull = words[unchecked: index &+ SlotLine.wordCount &- 1] != 0
  }

  /// Whether anything stands in a line.
  @inline(__always)
  static func isTaken(_ words: borrowing Span<UInt32>, at index: Int) -> Bool {
    words[unchecked: index &+ size] != 0
  }

  /// The entry in a slot of a line; 0 where it is free.
  @inline(__always)
  static func entry(_ words: borrowing Span<UInt32>, at index: Int, slot: Int) -> UInt64 {
    UInt64(words[unchecked: index &+ slot]) &<< 32
      | UInt64(words[unchecked: index &+ size &+ slot])
  }

  /// Writes an entry into a slot of a line.
  @inline(__always)
  static func enter(
    _ entry: UInt64,
    in words: inout MutableSpan<UInt32>,
    at index: Int,
    slot: Int
  ) {
    words[unchecked: index &+ slot] = UInt32(truncatingIfNeeded: entry &>> 32)
    words[unchecked: index &+ size &+ slot] = UInt32(truncatingIfNeeded: entry)
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

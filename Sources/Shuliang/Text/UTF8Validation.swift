/// Tells whether bytes are well-formed UTF-8, as the Unicode Standard defines it (table 3-7).
///
/// The standard library's own check goes scalar by scalar and takes longer than the parting of a
/// text into sentences. This one takes sixteen bytes at once and asks of all of them: does a
/// continuation stand where a lead before it wants one, and nowhere else? Leads behind which not
/// any continuation may follow are rare in Chinese text; around them scalars are looked at one by
/// one. Its answers are those of `String(validating:as:)`.
enum UTF8Validation {
  private typealias Block = BlockScan.Block

  /// Whether bytes are well-formed. O(*n*).
  static func isWellFormed(_ text: Span<UInt8>) -> Bool {
    // The first bytes have none before them; of the last there are too few.
    guard var offset = endOfWellFormed(text, from: 0, to: min(3, text.count)) else { return false }
    let end = text.count - BlockScan.size
    while offset <= end {
      if isPlain(text, at: offset) {
        offset &+= BlockScan.size
      } else {
        let start = scalarStart(text, before: offset)
        guard let next = endOfWellFormed(text, from: start, to: offset + BlockScan.size) else {
          return false
        }
        offset = next
      }
    }
    let start = scalarStart(text, before: offset)
    return endOfWellFormed(text, from: start, to: text.count) != nil
  }

  /// Whether sixteen bytes are well-formed for certain, given that those before them are.
  @inline(__always)
  private static func isPlain(_ text: Span<UInt8>, at offset: Int) -> Bool {
    let block = BlockScan.block(in: text, at: offset)
    let isContinuation = marks(block, 0xC0, 0x80)
    let isWanted =
      marks(BlockScan.block(in: text, at: offset &- 1), 0xC0, 0xC0)
      | marks(BlockScan.block(in: text, at: offset &- 2), 0xE0, 0xE0)
      | marks(BlockScan.block(in: text, at: offset &- 3), 0xF0, 0xF0)
    // C0 and C1, E0, ED, and F0 and above: not every continuation may follow.
    let isCareful =
      marks(block, 0xFE, 0xC0) | marks(block, 0xFF, 0xE0) | marks(block, 0xFF, 0xED)
      | marks(block, 0xF0, 0xF0)
    return !BlockScan.hasHighBit(isContinuation ^ isWanted | isCareful)
  }

  /// Marks the bytes of which the bits of a mask are these.
  @inline(__always)
  private static func marks(_ block: Block, _ mask: UInt8, _ bits: UInt8) -> Block {
    BlockScan.marks(where: block & Block(repeating: mask) .== Block(repeating: bits))
  }

  /// The begin of the scalar that an offset stands in, or the offset where one begins there.
  private static func scalarStart(_ text: Span<UInt8>, before offset: Int) -> Int {
    var start = offset
    while start > 0, UTF8Scan.isContinuation(text[start - 1]) { start -= 1 }
    return start > 0 && text[start - 1] >= 0xC0 ? start - 1 : offset
  }

  /// Goes from scalar to scalar.
  ///
  /// - Returns: the end of the first that reaches an offset, or `nil` where one is not well-formed.
  private static func endOfWellFormed(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end {
      // Zeros behind the end, which continue nothing.
      var word: UInt32 = 0
      for index in offset..<min(text.count, offset + 4) {
        word |= UInt32(text[index]) << UInt32(8 * (index - offset))
      }
      let length = length(ofScalarIn: word)
      if length == 0 { return nil }
      offset += length
    }
    return offset
  }

  /// The length of the scalar whose first byte is the word's lowest; 0 where none is well-formed.
  private static func length(ofScalarIn word: UInt32) -> Int {
    let second = UInt8(truncatingIfNeeded: word >> 8)
    switch UInt8(truncatingIfNeeded: word) {
    case 0x00..<0x80: return 1
    case 0xC2..<0xE0: return word & 0xC000 == 0x8000 ? 2 : 0
    case let lead where lead & 0xF0 == 0xE0:
      guard word & 0xC0_C000 == 0x80_8000 else { return 0 }
      if lead == 0xE0 { return second >= 0xA0 ? 3 : 0 }
      if lead == 0xED { return second < 0xA0 ? 3 : 0 }
      return 3
    case let lead where 0xF0...0xF4 ~= lead:
      guard word & 0xC0C0_C000 == 0x8080_8000 else { return 0 }
      if lead == 0xF0 { return second >= 0x90 ? 4 : 0 }
      if lead == 0xF4 { return second < 0x90 ? 4 : 0 }
      return 4
    default: return 0
    }
  }
}

extension String {
  /// The text of bytes that are UTF-8, checked once; `nil` where they are not well-formed. O(*n*).
  init?(wellFormed bytes: Span<UInt8>) {
    guard UTF8Validation.isWellFormed(bytes) else { return nil }
    if #available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *) {
      // Unchecked, because that was just done.
      self = String(copying: UTF8Span(unchecked: bytes))
    } else {
      self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
  }
}

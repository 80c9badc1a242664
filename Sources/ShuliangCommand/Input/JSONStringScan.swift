/// Goes through the strings of JSON sixteen bytes at a time: a dedup run spends a twentieth of its
/// time where it goes byte by byte.
enum JSONStringScan {
  private typealias Block = SIMD16<UInt8>

  /// How many bytes are looked at, and copied, at once.
  static let blockSize = 16

  /// The offset of the next quotation mark, backslash or control character, or the end. O(*n*).
  static func endOfRun(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset &+ blockSize <= bytes.count {
      let place = firstMark(of: block(of: bytes, at: offset))
      offset &+= place
      if place < blockSize { return offset }
    }
    while offset < bytes.count, !isMark(bytes[unchecked: offset]) { offset &+= 1 }
    return offset
  }

  /// Copies what comes before the next quotation mark, backslash or control character. O(*n*).
  ///
  /// - Parameters:
  ///   - bytes: where to read.
  ///   - offset: where to begin; the mark, or the end, when done.
  ///   - output: where to write; it has room for what is left of the bytes and a block more.
  ///   - count: where to begin there; past what was written when done.
  static func copyRun(
    _ bytes: Span<UInt8>,
    from offset: inout Int,
    into output: inout MutableSpan<UInt8>,
    at count: inout Int
  ) {
    precondition(output.count - count >= bytes.count - offset + blockSize)
    var (source, target) = (offset, count)
    defer { (offset, count) = (source, target) }
    var room = output.mutableBytes
    while source &+ blockSize <= bytes.count {
      let block = block(of: bytes, at: source)
      // Unchecked: the room was looked at before. What is behind a mark is written over.
      room.storeBytes(of: block, toUncheckedByteOffset: target, as: Block.self)
      let place = firstMark(of: block)
      source &+= place
      target &+= place
      if place < blockSize { return }
    }
    while source < bytes.count, !isMark(bytes[unchecked: source]) {
      room.storeBytes(of: bytes[unchecked: source], toByteOffset: target, as: UInt8.self)
      source &+= 1
      target &+= 1
    }
  }

  /// Sixteen bytes, which must be there.
  @inline(__always)
  private static func block(of bytes: Span<UInt8>, at offset: Int) -> Block {
    bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Block.self)
  }

  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    // Han is past them all, so that most bytes are asked one question only.
    byte <= 0x5C && (byte == 0x22 || byte == 0x5C || byte < 0x20)
  }

  /// The place of the first mark in a block; its size where there is none.
  @inline(__always)
  private static func firstMark(of block: Block) -> Int {
    let isMark =
      block .== Block(repeating: 0x22) .| block .== Block(repeating: 0x5C)
      .| block .< Block(repeating: 0x20)
    let marks = Block(repeating: 0).replacing(with: 0xFF, where: isMark)
    let halves = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
    if halves[0] != 0 { return UInt64(littleEndian: halves[0]).trailingZeroBitCount &>> 3 }
    return 8 &+ UInt64(littleEndian: halves[1]).trailingZeroBitCount &>> 3
  }
}

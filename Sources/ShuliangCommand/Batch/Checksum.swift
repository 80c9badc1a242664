/// A hash of bytes by which a run knows them again; not against forgery. The same on every machine.
struct Checksum: Hashable, Sendable {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Adds bytes and their number. O(*n*), eight bytes a step.
  mutating func combine(_ bytes: [UInt8]) {
    let span = bytes.span
    var offset = 0
    while offset &+ 8 <= span.count {
      mix(
        UInt64(
          littleEndian: span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
        )
      )
      offset &+= 8
    }
    var rest: UInt64 = 0
    while offset < span.count {
      rest = rest << 8 | UInt64(span[offset])
      offset &+= 1
    }
    mix(rest)
    mix(UInt64(bytes.count))
  }

  /// Source: the steps of MurmurHash3's finalizer, with one multiplication for each word.
  private mutating func mix(_ word: UInt64) {
    value = (value ^ word) &* 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 32
  }

  static func of(_ bytes: [UInt8]) -> UInt64 {
    var sum = Checksum()
    sum.combine(bytes)
    return sum.value
  }
}

/// A hash of texts that is the same on every run and every machine (FNV-1a, 64 bits); the standard
/// library's differs from run to run.
struct StableHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds a text, and a byte that no UTF-8 text holds to part it from the next.
  mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    combine(0xFF)
  }

  mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}

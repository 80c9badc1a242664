/// A hash of texts that is the same on every run and every machine (FNV-1a, 64 bits); the standard
/// library's differs from run to run.
struct StableHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds a text, and a byte that no UTF-8 text holds to part it from the next.
  mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    endText()
  }

  /// Adds the decimal digits of a number, as of the text of it.
  mutating func combine(digitsOf number: UInt64) {
    if number >= 10 { combine(digitsOf: number / 10) }
    combine(0x30 + UInt8(truncatingIfNeeded: number % 10))
  }

  /// Parts what was added from the next text.
  mutating func endText() { combine(0xFF) }

  mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}

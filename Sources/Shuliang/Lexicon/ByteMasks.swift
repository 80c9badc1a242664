/// What the words of each of several lists begin with, or end with, by two bytes of each word: of Han, which has
/// three bytes to the character, the two that tell one from another.
///
/// A stretch that may be a word of a list has to be looked for; one that may not is none.
struct ByteMasks: Sendable {
  /// Four to the list: 256 bits, by the low two bits of the one byte and the low six of the other.
  private var bits: [UInt64]

  init(lists: Int) { bits = Array(repeating: 0, count: 4 * lists) }

  /// Takes in the bytes of a word that tell it; a word that lacks them may be anything.
  mutating func insert(_ first: UInt8?, _ second: UInt8?, in list: Int) {
    guard let first, let second else {
      for part in 0..<4 { bits[4 * list + part] = .max }
      return
    }
    bits[4 * list + Int(first & 3)] |= 1 << UInt64(second & 63)
  }

  /// Whether a word of a list may have two bytes. O(1).
  @inline(__always)
  func mayContain(_ first: UInt8, _ second: UInt8, in list: Int) -> Bool {
    (bits[4 &* list &+ Int(first & 3)] &>> UInt64(second & 63)) & 1 != 0
  }
}

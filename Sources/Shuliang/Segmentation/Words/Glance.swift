/// One look at the character at an offset: its traits and its length in bytes.
struct Glance {
  private let traits: CharacterTraits
  let length: Int

  /// Past the end stands what ends every word.
  private static let end = CharacterTraits(.lineFeed, .space)
  private static let broken = CharacterTraits(.foreign, .other)

  @inline(__always)
  init(at text: Span<UInt8>, _ offset: Int, _ traits: Span<UInt16>) {
    guard offset < text.count else {
      (self.traits, length) = (Glance.end, 1)
      return
    }
    let lead = text[unchecked: offset]
    if lead < 0x80 {
      (self.traits, length) = (CharacterTraits(bits: traits[unchecked: Int(lead)]), 1)
      return
    }
    if lead >= 0xE0, lead < 0xF0, offset &+ 2 < text.count {
      let (second, third) = (text[unchecked: offset &+ 1], text[unchecked: offset &+ 2])
      let scalar = Int(lead & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
      if (second ^ 0x80) | (third ^ 0x80) < 0x40, scalar >= 0x800 {
        (self.traits, length) = (CharacterTraits(bits: traits[unchecked: scalar]), 3)
        return
      }
    } else if lead >= 0xC2, lead < 0xE0, offset &+ 1 < text.count {
      let second = text[unchecked: offset &+ 1]
      if second ^ 0x80 < 0x40 {
        let scalar = Int(lead & 0x1F) << 6 | Int(second & 0x3F)
        (self.traits, length) = (CharacterTraits(bits: traits[unchecked: scalar]), 2)
        return
      }
    }
    // Characters of four bytes and bytes that are no UTF-8: one byte of them.
    (self.traits, length) = (Glance.broken, 1)
  }

  @inline(__always) var isSearched: Bool { traits.isSearched }
  @inline(__always) var wordClass: WordClass { traits.wordClass }
  @inline(__always) var kind: Token.Kind { traits.kind }
  @inline(__always) var isForeign: Bool { !isSearched && wordClass == .foreign }
  @inline(__always) var isWordPart: Bool { !isSearched && wordClass.isWordPart }
  @inline(__always) var isMark: Bool { !isSearched && wordClass.isMark }

  /// Whether no foreign character before this one can join with it.
  @inline(__always) var endsForeign: Bool {
    wordClass == .single || wordClass == .lineFeed || wordClass == .carriageReturn
  }

  /// Whether Han or kana behind this is a word of its own.
  @inline(__always) var isPlain: Bool {
    !isSearched && (wordClass == .letter || wordClass == .digit || wordClass == .space)
  }
}

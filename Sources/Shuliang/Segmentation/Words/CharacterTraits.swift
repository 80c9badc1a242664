/// What the parting of words asks of one character of the Basic Multilingual Plane.
///
/// Han and kana whose words are searched for have the top bit clear and their code in the word
/// trie; all others have the top bit, a `WordClass`, and a `Token.Kind`.
struct CharacterTraits: Sendable {
  private(set) var bits: UInt16

  /// Han or kana with a code in the trie; 0 for one that is in no word.
  init(code: UInt16) { bits = code & 0x7FFF }

  init(_ wordClass: WordClass, _ kind: Token.Kind) {
    bits = 0x8000 | UInt16(kind.rawValue) << 4 | UInt16(wordClass.rawValue)
  }

  @inline(__always)
  init(bits: UInt16) { self.bits = bits }

  @inline(__always) var isSearched: Bool { bits & 0x8000 == 0 }
  @inline(__always) var wordClass: WordClass { WordClass(rawValue: UInt8(bits & 0x0F)) }
  @inline(__always) var kind: Token.Kind { Token.Kind(rawValue: UInt8(bits >> 4 & 0x0F)) ?? .other }
}

/// How a character joins with its neighbours, after UAX #29.
struct WordClass: RawRepresentable, Equatable, Sendable {
  let rawValue: UInt8

  @inline(__always)
  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A character whose rules are ICU's affair: scripts of other kinds, combining marks, emoji.
  static let foreign = WordClass(rawValue: 0)
  /// A word of its own, whatever stands beside it.
  static let single = WordClass(rawValue: 1)
  static let letter = WordClass(rawValue: 2)
  static let digit = WordClass(rawValue: 3)
  /// `_`, which joins letters and digits.
  static let connector = WordClass(rawValue: 4)
  static let space = WordClass(rawValue: 5)
  static let lineFeed = WordClass(rawValue: 6)
  static let carriageReturn = WordClass(rawValue: 7)
  /// From here on marks that join what stands on both sides: two bits say what.
  static let mark = WordClass(rawValue: 8)

  /// A mark that joins two letters, as `don't`, or two digits, as `3.5`.
  static func mark(joiningLetters: Bool, joiningDigits: Bool) -> WordClass {
    WordClass(rawValue: mark.rawValue | (joiningLetters ? 1 : 0) | (joiningDigits ? 2 : 0))
  }

  @inline(__always) var isMark: Bool { rawValue & 8 != 0 }
  @inline(__always) var joinsLetters: Bool { rawValue & 9 == 9 }
  @inline(__always) var joinsDigits: Bool { rawValue & 10 == 10 }
  /// A letter, a digit or `_`.
  @inline(__always) var isWordPart: Bool { rawValue &- 2 < 3 }
}

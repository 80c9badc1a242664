/// The traits of all characters of the Basic Multilingual Plane.
///
/// A character is `foreign`, and so left to ICU, unless it is listed here: what is here must break
/// the same in every version of ICU.
struct CharacterTraitsTable: Sendable {
  private(set) var bits: [UInt16]

  /// Han and kana that have no other form under NFKC. ICU searches for their words as they stand.
  static let searched: [ClosedRange<UInt16>] = [
    0x3005...0x3005, 0x3007...0x3007, 0x3041...0x3096, 0x309D...0x309E, 0x30A1...0x30FA,
    0x30FC...0x30FE, 0x31F0...0x31FF, 0x3400...0x4DB5, 0x4E00...0x9FEF,
  ]

  /// Whether a scalar is among `searched`.
  static func isSearched(_ scalar: UInt32) -> Bool {
    searched.contains { UInt32($0.lowerBound)...UInt32($0.upperBound) ~= scalar }
  }

  private static let letters: [ClosedRange<UInt16>] = [
    0x41...0x5A, 0x61...0x7A, 0xAA...0xAA, 0xB5...0xB5, 0xBA...0xBA, 0xC0...0xD6, 0xD8...0xF6,
    0xF8...0x24F, 0x391...0x3A1, 0x3A3...0x3C9, 0x410...0x44F, 0x2160...0x2188, 0xFF21...0xFF3A,
    0xFF41...0xFF5A,
  ]

  private static let digits: [ClosedRange<UInt16>] = [0x30...0x39, 0xFF10...0xFF19]

  /// U+3000 and the spaces that join with each other.
  private static let spaces: [ClosedRange<UInt16>] = [
    0x20...0x20, 0x2000...0x2006, 0x2008...0x200A, 0x3000...0x3000,
  ]

  /// Marks and signs that stand alone; emoji, which joiners bind, are not among them.
  private static let singles: [ClosedRange<UInt16>] = [
    0x00...0x09, 0x0E...0x21, 0x23...0x26, 0x28...0x2B, 0x2D...0x2D, 0x2F...0x2F, 0x3C...0x3F,
    0x5B...0x5E, 0x60...0x60, 0x7B...0x7F, 0xA0...0xA8, 0xAB...0xAC, 0xAF...0xB4, 0xB6...0xB6,
    0xB8...0xB9, 0xBB...0xBF, 0xD7...0xD7, 0xF7...0xF7, 0x2010...0x2017, 0x201A...0x2023,
    0x2025...0x2026, 0x2030...0x203B, 0x203D...0x203E, 0x20AC...0x20AC, 0x2100...0x2101,
    0x2103...0x2106, 0x2116...0x2116, 0x2200...0x22FF, 0x2460...0x249B, 0x2500...0x259F,
    0x25A0...0x25A9, 0x25B2...0x25B5, 0x25BA...0x25BF, 0x25C6...0x25CF, 0x3001...0x3004,
    0x3008...0x3020, 0x301C...0x301F, 0x30FB...0x30FB, 0xFF01...0xFF06, 0xFF08...0xFF0B,
    0xFF0D...0xFF0D, 0xFF0F...0xFF0F, 0xFF1C...0xFF20, 0xFF3B...0xFF3E, 0xFF40...0xFF40,
    0xFF5B...0xFF65, 0xFFE0...0xFFE6,
  ]

  /// - Parameters:
  ///   - codes: the code in the word trie of each character.
  ///   - marks: the marks whose class is not the same in every version.
  init(codes: [UInt16], marks: JoiningMarks) {
    bits = [UInt16](repeating: CharacterTraits(.foreign, .other).bits, count: 0x10000)
    set(CharacterTraitsTable.singles, .single)
    set(CharacterTraitsTable.letters, .letter)
    set(CharacterTraitsTable.digits, .digit, .number)
    set(CharacterTraitsTable.spaces, .space, .space)
    set([0x0A...0x0C], .lineFeed, .space)
    set([0x0D...0x0D], .carriageReturn, .space)
    set([0x5F...0x5F], .connector, .punctuation)
    for (mark, wordClass) in marks.classes { set([mark...mark], wordClass) }
    for range in CharacterTraitsTable.searched {
      for scalar in range { bits[Int(scalar)] = CharacterTraits(code: codes[Int(scalar)]).bits }
    }
  }

  private mutating func set(
    _ ranges: [ClosedRange<UInt16>],
    _ wordClass: WordClass,
    _ kind: Token.Kind? = nil
  ) {
    for range in ranges {
      for scalar in range {
        let kind = kind ?? Unicode.Scalar(scalar).map(Token.Kind.init(of:)) ?? .other
        bits[Int(scalar)] = CharacterTraits(wordClass, kind).bits
      }
    }
  }
}

extension Token.Kind {
  /// The kind of a token that begins with a scalar, by the scalar's properties.
  init(of scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isWhitespace {
      self = .space
      return
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter:
      self = scalar.value < 0x250 || 0xFF21...0xFF5A ~= scalar.value ? .latin : .word
    case .otherLetter where scalar.value == 0xAA || scalar.value == 0xBA: self = .latin
    case .otherLetter, .modifierLetter, .letterNumber, .nonspacingMark, .spacingMark,
      .enclosingMark:
      self = .word
    case .decimalNumber, .otherNumber: self = .number
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self = .symbol
    default: self = .other
    }
  }
}

/// A trie of words over small character codes, as a double array: a word is found by one load and
/// one comparison a character.
///
/// Codes count from 1, the commonest character first; 0 is a character that is in no word.
struct WordTrie: Sendable {
  /// A node, and with it the way that leads there.
  struct Cell {
    /// From the low bits: 16 for the code that leads here, 10 for the cost of the word that ends
    /// here and 1 more (0: none does), 14 for its tag, 24 for where the nodes after this begin.
    private(set) var bits: UInt64

    /// A cell that no code leads to.
    static let free = Cell(bits: 0xFFFF)

    private init(bits: UInt64) { self.bits = bits }

    init(code: UInt16) { bits = UInt64(code) }

    @inline(__always) var code: UInt16 { UInt16(truncatingIfNeeded: bits) }
    /// The cost of the word that ends here and 1 more, or 0.
    @inline(__always) var costAndOne: UInt64 { bits >> 16 & 0x3FF }
    @inline(__always) var tag: Int { Int(bits >> 26 & 0x3FFF) }
    /// Where the nodes after this begin; 0 where there is none.
    @inline(__always) var base: Int { Int(bits >> 40) }

    mutating func endWord(cost: Int, tag: Int) {
      bits = bits & ~(0xFF_FFFF << 16) | UInt64(cost + 1) << 16 | UInt64(tag) << 26
    }

    mutating func lead(to base: Int) {
      bits |= UInt64(base) << 40
    }
  }

  /// The highest cost of a word.
  static let highestCost = 1022
  /// The highest tag.
  static let highestTag = 0x3FFF

  let cells: [Cell]

  /// - Parameters:
  ///   - words: Those with a scalar that has no code are left out.
  ///   - codes: the code of each scalar of the Basic Multilingual Plane, or 0.
  ///   - size: about how many cells to begin with; nodes take two each, because some stay free.
  /// - Throws: what the words throw, or `WordTrieBuilder.Unfit`.
  init(_ words: some WordTree, codes: [UInt16], size: Int) throws {
    cells = try WordTrieBuilder(words, codes: codes, size: size).build()
  }
}

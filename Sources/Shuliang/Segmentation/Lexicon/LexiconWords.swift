/// A lexicon's words as the search takes them.
struct LexiconWords {
  /// Words of Han and kana alone, for the trie that is searched.
  private(set) var searched: [(word: [UInt16], cost: Int, tag: Int)] = []
  /// Words with other characters, and their marks.
  private(set) var mixed: [(key: [UInt8], value: Int)] = []

  init(_ lexicon: Lexicon) {
    let tags = LexiconTags(lexicon)
    for entry in lexicon.entries {
      let mark = Int(tags.mark(of: entry))
      let scalars = entry.word.unicodeScalars
      if scalars.allSatisfy(LexiconWords.isSearched) {
        searched.append(
          (scalars.map { UInt16($0.value) }, LexiconWords.cost(of: entry.weight), mark)
        )
      } else {
        mixed.append((Array(entry.word.utf8), mark))
      }
    }
  }

  /// Whether a character is Han or kana.
  static func isSearched(_ scalar: Unicode.Scalar) -> Bool {
    CharacterTraitsTable.isSearched(scalar.value)
  }

  /// How many words of text weights are counted over.
  static let textSize = 60_000_000.0

  /// What a word costs in the search, 1 to 255: 6 ln(60,000,000 / weight), or 4.158883 times the
  /// logarithm to base 2.
  static func cost(of weight: Double?) -> Int {
    guard let weight else { return 1 }
    let ratio = textSize / weight
    guard ratio > 1 else { return 1 }
    return Swift.min(255, Swift.max(1, Int((Logarithm.base2(ratio) * 4.158883).rounded())))
  }
}

/// The numbers that stand for a lexicon's tags in tokens: 1 for a word without one.
struct LexiconTags: Sendable {
  private let names: [String]
  private let marks: [String: UInt16]

  init(_ lexicon: Lexicon) {
    var names: [String] = []
    var marks: [String: UInt16] = [:]
    for tag in lexicon.entries.lazy.compactMap(\.tag) where marks[tag] == nil {
      guard names.count < Lexicon.mostTags else { break }
      names.append(tag)
      marks[tag] = UInt16(names.count + 1)
    }
    self.names = names
    self.marks = marks
  }

  func mark(of entry: Lexicon.Entry) -> UInt16 {
    entry.tag.flatMap { marks[$0] } ?? 1
  }

  /// The tag that a mark stands for.
  func tag(_ mark: UInt16) -> String? {
    mark > 1 ? names[Int(mark) - 2] : nil
  }
}

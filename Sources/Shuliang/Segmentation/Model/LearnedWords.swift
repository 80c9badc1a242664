/// The words of a segmented text, with what each costs in a search by how often it stands there: the search then
/// finds the words as that text has them, its names and terms among them.
struct LearnedWords: Sendable, Hashable {
  struct Word: Sendable, Hashable {
    /// Han and kana.
    let scalars: [UInt16]
    /// 1 to 255, as `LexiconWords.cost(of:)` has it.
    let cost: UInt8
  }

  /// In rising order of their scalars, each once.
  let words: [Word]

  /// The commonest words are kept: so many, and with so many characters together.
  private static let mostWords = 60_000
  private static let mostScalars = 200_000

  /// Words that were counted.
  ///
  /// - Parameters:
  ///   - counts: how often each word stands in the text, once at least.
  ///   - total: how many words the text has.
  /// - Complexity: O(*n* log *n*).
  init(_ counts: [[UInt16]: Int], of total: Int) {
    var room = LearnedWords.mostScalars
    let commonest = counts.sorted {
      $0.value == $1.value ? $0.key.lexicographicallyPrecedes($1.key) : $0.value > $1.value
    }
    words = commonest.prefix(LearnedWords.mostWords).prefix { word, _ in
      room -= word.count
      return room >= 0
    }.map { word, count in
      let weight = Double(count) / Double(total) * LexiconWords.textSize
      return Word(scalars: word, cost: UInt8(LexiconWords.cost(of: weight)))
    }.sorted { $0.scalars.lexicographicallyPrecedes($1.scalars) }
  }

  // MARK: As bytes

  /// For each word its number of characters and its cost, a byte each, and its characters as UTF-16 with the lowest
  /// byte first.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for word in words {
      bytes += [UInt8(word.scalars.count), word.cost]
      for scalar in word.scalars { bytes += [UInt8(scalar & 0xFF), UInt8(scalar >> 8)] }
    }
    return bytes
  }

  /// Reads what `bytes` gave; `nil` where the bytes are no words in rising order.
  init?(_ bytes: ArraySlice<UInt8>) {
    var words: [Word] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard index + 1 < bytes.endIndex else { return nil }
      let (length, cost) = (Int(bytes[index]), bytes[index + 1])
      index += 2
      guard 1...Lexicon.longestWord ~= length, cost > 0, index + 2 * length <= bytes.endIndex
      else { return nil }
      let scalars = (0..<length).map {
        UInt16(bytes[index + 2 * $0]) | UInt16(bytes[index + 2 * $0 + 1]) << 8
      }
      guard words.last?.scalars.lexicographicallyPrecedes(scalars) ?? true,
        scalars.allSatisfy({ CharacterTraitsTable.isSearched(UInt32($0)) })
      else { return nil }
      words.append(Word(scalars: scalars, cost: cost))
      index += 2 * length
    }
    self.words = words
  }
}

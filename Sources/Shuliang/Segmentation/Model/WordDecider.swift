/// Parts runs of Han and kana into words by a model.
///
/// Nothing in it branches on what is decided, which cannot be foreseen. The buffers are kept from
/// run to run.
struct WordDecider: Sendable {
  private let tables: BoundaryTables
  private let characters: ModelCharacters
  private var places = RunPlaces()
  /// Whether a word ends behind each character, 0 or 1.
  private var decisions: [UInt8] = []
  /// How many characters are before the end of each word.
  private var ends: [UInt32] = []

  /// - Parameter traits: the dictionary's, whose codes runs are read by.
  init(_ model: SegmentationModel, traits: CharacterTraitsTable) {
    tables = model.tables
    characters = ModelCharacters(model.scalars, traits: traits)
  }

  /// Appends the words of the run that a lattice read last. A word of the user's lexicon stays
  /// whole where it is on the dictionary's cheapest way, which the lattice then has found.
  ///
  /// - Complexity: O(*n*) in the run's characters.
  mutating func appendWords(
    of lattice: WordLattice,
    _ dictionary: WordDictionary,
    in text: Span<UInt8>,
    from start: Int,
    to tokens: inout [Token]
  ) {
    places.read(lattice, characters, dictionary.trie, in: text, from: start)
    if ends.count < places.count {
      ends = Array(repeating: 0, count: Swift.max(512, places.count * 3 / 2))
      decisions = Array(repeating: 0, count: ends.count)
    }
    WordDecider.decide(places, tables, &decisions)
    if dictionary.hasTags {
      appendMarkedWords(of: lattice, dictionary.trie, from: start, to: &tokens)
      return
    }
    let wordCount = WordDecider.findEnds(places.count, decisions, &ends)
    tokens.append(addingCapacity: wordCount) { tokens in
      let ends = ends.span
      var position = start
      for index in 0..<wordCount {
        let end = start &+ 3 &* Int(ends[unchecked: index])
        tokens.append(Token(Range(uncheckedBounds: (position, end)), .word))
        position = end
      }
    }
  }

  private static func decide(
    _ places: RunPlaces,
    _ tables: BoundaryTables,
    _ decisions: inout [UInt8]
  ) {
    let last = places.count &- 1
    var decisions = decisions.mutableSpan
    decisions[unchecked: last] = 1
    guard last > 0 else { return }
    var neighbours = tables.neighbours(of: places.place(behind: 0))
    for index in 0..<last {
      // 1 above 0: the sign of the negative.
      let score = tables.score(places.place(behind: index), &neighbours)
      decisions[unchecked: index] = UInt8(
        truncatingIfNeeded: UInt64(bitPattern: Int64(0 &- score)) &>> 63
      )
    }
  }

  /// - Returns: how many words there are.
  private static func findEnds(_ count: Int, _ decisions: [UInt8], _ ends: inout [UInt32]) -> Int {
    let decisions = decisions.span
    var ends = ends.mutableSpan
    var wordCount = 0
    for index in 0..<count {
      // Written over by the next one where it is none.
      ends[unchecked: wordCount] = UInt32(truncatingIfNeeded: index &+ 1)
      wordCount &+= Int(decisions[unchecked: index])
    }
    return wordCount
  }

  // MARK: Words of a lexicon

  private mutating func appendMarkedWords(
    of lattice: WordLattice,
    _ trie: WordTrie,
    from start: Int,
    to tokens: inout [Token]
  ) {
    var marks = [UInt16](repeating: 0, count: places.count)
    var first = 0
    lattice.forEachWord { length in
      let mark = lattice.tag(ofWordAt: first, length: length, trie)
      let last = first + length - 1
      if mark != 0 {
        marks[first] = mark
        if first > 0 { decisions[first - 1] = 1 }
        for inner in first..<last { decisions[inner] = 0 }
        decisions[last] = 1
      }
      first = last + 1
    }
    first = 0
    for index in 0..<places.count where decisions[index] == 1 {
      let range = start + 3 * first..<start + 3 * (index + 1)
      tokens.append(Token(range, .word, mark: marks[first]))
      first = index + 1
    }
  }
}

/// Parts runs of Han and kana into words by a model. The buffers are kept from run to run.
struct WordDecider: Sendable {
  private let tables: BoundaryTables
  private let characters: ModelCharacters
  private var places = RunPlaces()
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
    }
    let wordCount = tables.findEnds(in: places, &ends)
    if dictionary.hasTags {
      appendMarkedWords(of: lattice, dictionary.trie, from: start, wordCount, to: &tokens)
      return
    }
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

  // MARK: Words of a lexicon

  private func appendMarkedWords(
    of lattice: WordLattice,
    _ trie: WordTrie,
    from start: Int,
    _ wordCount: Int,
    to tokens: inout [Token]
  ) {
    var isEnd = [Bool](repeating: false, count: places.count)
    for end in ends[..<wordCount] { isEnd[Int(end) - 1] = true }
    var marks = [UInt16](repeating: 0, count: places.count)
    var first = 0
    lattice.forEachWord { length in
      let mark = lattice.tag(ofWordAt: first, length: length, trie)
      let last = first + length - 1
      if mark != 0 {
        marks[first] = mark
        if first > 0 { isEnd[first - 1] = true }
        for inner in first..<last { isEnd[inner] = false }
        isEnd[last] = true
      }
      first = last + 1
    }
    first = 0
    for index in isEnd.indices where isEnd[index] {
      let range = start + 3 * first..<start + 3 * (index + 1)
      tokens.append(Token(range, .word, mark: marks[first]))
      first = index + 1
    }
  }
}

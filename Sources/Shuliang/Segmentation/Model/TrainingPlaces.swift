/// The places of a segmented text that a model is learned from, and whether a word ends at each.
struct TrainingPlaces: Sendable {
  /// Their rows are those of `scalars` behind those of `ModelCharacters.Row`.
  private(set) var places: [BoundaryPlace] = []
  private(set) var answers: [Bool] = []
  /// The characters among them, the commonest first.
  private(set) var scalars: [UInt16] = []
  /// The words of the text.
  let words: LearnedWords

  /// Each part of the lines is read with ICU's words and those of the other parts: see `WordCounts`.
  ///
  /// - Complexity: O(*n*), and the time of four dictionaries.
  init(_ lines: [SegmentedLine]) throws(WordDictionary.Unavailable) {
    var counts = WordCounts()
    for (number, line) in lines.enumerated() {
      counts.add(line, part: WordCounts.part(ofLine: number, of: lines.count))
    }
    words = counts.words()
    let alphabet = counts.scalars
    var traits: CharacterTraitsTable?
    for part in 0..<WordCounts.partCount {
      let numbers = lines.indices.filter { WordCounts.part(ofLine: $0, of: lines.count) == part }
      // A dictionary takes time, and a short text has fewer lines than parts.
      if numbers.isEmpty { continue }
      var reader = try TrainingReader(counts.words(without: part), alphabet: alphabet)
      for number in numbers { reader.read(lines[number], &places, &answers) }
      traits = reader.dictionary.traits
    }
    if let traits { compact(traits) }
  }

  /// How large the tables of a model for these places are.
  var sizes: BoundaryTables.Sizes { TrainingPlaces.sizes(of: places, rows: scalars.count) }

  /// Gives rows to those characters only that are among the places, the commonest first.
  ///
  /// - Parameter traits: whose codes the rows are, up to here.
  private mutating func compact(_ traits: CharacterTraitsTable) {
    let first = UInt16(ModelCharacters.Row.count)
    var uses = [UInt32](repeating: 0, count: 0x10000)
    for place in places {
      for row in [place.left, place.right] { uses[Int(row)] += 1 }
    }
    let used = uses.indices.filter { $0 >= Int(first) && uses[$0] > 0 }
      .sorted { (uses[$1], $0) < (uses[$0], $1) }
    var rows = Array(0..<first) + Array(repeating: 0, count: 0x10000 - Int(first))
    for (index, row) in used.enumerated() { rows[row] = first + UInt16(index) }
    for index in places.indices {
      places[index].before = rows[Int(places[index].before)]
      places[index].left = rows[Int(places[index].left)]
      places[index].right = rows[Int(places[index].right)]
      places[index].after = rows[Int(places[index].after)]
    }
    scalars = [UInt16](repeating: 0, count: used.count)
    for scalar in CharacterTraitsTable.searched.joined() {
      let code = Int(traits.bits[Int(scalar)])
      let row = Int(rows[code + Int(first)])
      if code > 0, row > 0 { scalars[row - Int(first)] = scalar }
    }
  }

  /// Tables with two rows or more for each pair and each triple, as far as they may grow.
  private static func sizes(of places: [BoundaryPlace], rows: Int) -> BoundaryTables.Sizes {
    var (pairs, triples): (Set<UInt64>, Set<UInt64>) = ([], [])
    for place in places {
      let pair = UInt64(place.left) << 16 | UInt64(place.right)
      pairs.insert(pair)
      triples.insert(UInt64(place.before) << 32 | pair)
    }
    func bits(_ count: Int) -> Int {
      // Two rows each, on the average: where two share one, each spoils what is said of the other.
      let bits = Int.bitWidth - count.leadingZeroBitCount + 1
      return Swift.max(
        BoundaryTables.Sizes.bits.lowerBound,
        Swift.min(bits, BoundaryTables.Sizes.bits.upperBound)
      )
    }
    return BoundaryTables.Sizes(
      rows: ModelCharacters.Row.count + rows,
      pairBits: bits(pairs.count),
      tripleBits: bits(triples.count)
    )
  }
}

/// Reads the places of lines with one dictionary. The buffers are kept from line to line.
private struct TrainingReader {
  let dictionary: WordDictionary
  private let characters: ModelCharacters
  private var lattice = WordLattice()
  private var runPlaces = RunPlaces()

  init(_ words: LearnedWords, alphabet: [UInt16]) throws(WordDictionary.Unavailable) {
    dictionary = try WordDictionary.installed(learned: words.words, alphabet: alphabet)
    characters = ModelCharacters(withRowsOf: dictionary.traits)
  }

  mutating func read(
    _ line: SegmentedLine,
    _ places: inout [BoundaryPlace],
    _ answers: inout [Bool]
  ) {
    let dictionary = dictionary
    let (bytes, traits) = (line.text.span, dictionary.traits.bits.span)
    var position = 0
    while position < bytes.count {
      let glance = Glance(at: bytes, position, traits)
      guard glance.isSearched else {
        position += glance.length
        continue
      }
      let end = lattice.readRun(in: bytes, from: position, traits: traits)
      lattice.readPairs(dictionary.trie)
      runPlaces.read(lattice, characters, dictionary.trie, in: bytes, from: position)
      for index in 0..<lattice.count - 1 {
        places.append(runPlaces.place(behind: index))
        answers.append(line.ends[position + 3 * (index + 1)])
      }
      position = end
    }
  }
}

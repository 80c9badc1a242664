/// What a dictionary says of the places between the characters of a run, for a model to weigh.
///
/// The cheapest ways to part what is before each place and what is behind it say together how much
/// dearer the run becomes with a word's end there than without one. The words and their costs are
/// those of `WordLattice`. The buffers are kept from run to run.
struct WordEvidence: Sendable {
  // A key is a cost above the class of a length, in two bits: 3 for one character, 2 for two, 1 for
  // three, 0 for more. Of two that cost the same the one with the longer word is the lower.

  /// The keys of the cheapest way up to each character with its last word, from each character to the
  /// end with its first word, and of those with a word over the place before it, with that word.
  private var ways: [UInt32] = []
  private var rests: [UInt32] = []
  private var crossings: [UInt32] = []
  /// What each character costs as a word.
  private var singles: [UInt32] = []
  /// The words of two characters and more, by where they begin: their keys above their lengths.
  private var words: [UInt32] = []
  /// Where the words of each character begin in `words`.
  private var firstWords: [UInt32] = []

  /// What is said of the place before each character, as `BoundaryPlace.evidence` has it.
  private(set) var places: [UInt16] = []

  /// How many words of a character there is room for, on the average.
  private static let wordsKept = 6
  /// Higher than what any way costs.
  private static let none: UInt32 = 0x7FFF_FFFF

  /// Weighs the run that a lattice read last, and its pairs.
  ///
  /// - Complexity: O(*n*) in the run's characters.
  @inline(__always)
  mutating func weigh(
    _ lattice: WordLattice,
    _ trie: WordTrie,
    in text: Span<UInt8>,
    from start: Int
  ) {
    let count = lattice.count
    makeRoom(for: count)
    WordEvidence.findWords(lattice, trie, &ways, &singles, &words, &firstWords)
    if lattice.hasKatakana { offerKatakana(lattice, in: text, from: start) }
    WordEvidence.weighRests(count, ways, singles, words, firstWords, &rests, &crossings)
    WordEvidence.findPlaces(count, rests, &ways, &crossings, &places)
  }

  private mutating func makeRoom(for count: Int) {
    guard ways.count < count + 1 else { return }
    let size = Swift.max(512, count + count / 2)
    ways = Array(repeating: WordEvidence.none, count: size)
    rests = Array(repeating: 0, count: size)
    crossings = Array(repeating: WordEvidence.none, count: size)
    singles = Array(repeating: 0, count: size)
    words = Array(repeating: 0, count: size * WordEvidence.wordsKept)
    firstWords = Array(repeating: 0, count: size)
    places = Array(repeating: 0, count: size)
  }

  // MARK: From the left

  /// Finds the words that begin at each character, and the cheapest way up to each.
  private static func findWords(
    _ lattice: WordLattice,
    _ trie: WordTrie,
    _ ways: inout [UInt32],
    _ singles: inout [UInt32],
    _ words: inout [UInt32],
    _ firstWords: inout [UInt32]
  ) {
    let count = lattice.count
    let (cells, codes, pairs) = (trie.cells.span, lattice.codes.span, lattice.pairs.span)
    var ways = ways.mutableSpan
    var singles = singles.mutableSpan
    var words = words.mutableSpan
    var firstWords = firstWords.mutableSpan
    var wordCount = 0
    // Words beyond that are left out; no text has so many.
    let mostWords = words.count &- 1
    ways[unchecked: 0] = 3
    for index in 0..<count {
      let way = ways[unchecked: index] & ~3
      let first = cells[unchecked: Int(codes[unchecked: index])]
      let single = key(first.costAndOne == 0 ? WordLattice.unknownCost : first.costAndOne &- 1, 3)
      singles[unchecked: index] = single
      ways[unchecked: index &+ 1] = Swift.min(ways[unchecked: index &+ 1], way &+ single)
      firstWords[unchecked: index] = UInt32(truncatingIfNeeded: wordCount)
      guard first.base != 0 else { continue }
      var end = index &+ 1
      var cell = pairs[unchecked: index]
      while cell.code == codes[unchecked: end] {
        end &+= 1
        let cost = cell.costAndOne
        if cost != 0 {
          let length = end &- index
          let word = key(cost &- 1, UInt32(truncatingIfNeeded: Swift.max(4 &- length, 0)))
          ways[unchecked: end] = Swift.min(ways[unchecked: end], way &+ word)
          words[unchecked: wordCount] = word << 8 | UInt32(truncatingIfNeeded: length)
          wordCount = Swift.min(wordCount &+ 1, mostWords)
        }
        guard cell.base != 0 else { break }
        cell = cells[unchecked: cell.base &+ Int(codes[unchecked: end])]
      }
    }
    firstWords[unchecked: count] = UInt32(truncatingIfNeeded: wordCount)
  }

  @inline(__always)
  private static func key(_ cost: UInt64, _ lengthClass: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: cost) << 2 | lengthClass
  }

  /// Offers runs of katakana as words by themselves.
  private mutating func offerKatakana(
    _ lattice: WordLattice,
    in text: Span<UInt8>,
    from start: Int
  ) {
    for index in 0..<lattice.count {
      guard let word = lattice.katakanaWord(at: index, in: text, from: start) else { continue }
      let lengthClass = UInt32(Swift.max(4 - word.length, 0))
      let offered = ways[index] & ~3 &+ WordEvidence.key(word.cost, lengthClass)
      ways[index + word.length] = Swift.min(ways[index + word.length], offered)
    }
  }

  // MARK: From the right

  /// Finds the cheapest ways from each character on, and those over each place.
  private static func weighRests(
    _ count: Int,
    _ ways: [UInt32],
    _ singles: [UInt32],
    _ words: [UInt32],
    _ firstWords: [UInt32],
    _ rests: inout [UInt32],
    _ crossings: inout [UInt32]
  ) {
    let (ways, singles) = (ways.span, singles.span)
    let (words, firstWords) = (words.span, firstWords.span)
    var rests = rests.mutableSpan
    var crossings = crossings.mutableSpan
    rests[unchecked: count] = 3
    var rest: UInt32 = 0
    var index = count
    var word = Int(firstWords[unchecked: count])
    while index > 0 {
      index &-= 1
      let way = ways[unchecked: index] & ~3
      var best = singles[unchecked: index] &+ rest
      let first = Int(firstWords[unchecked: index])
      while word > first {
        word &-= 1
        let entry = words[unchecked: word]
        let end = index &+ Int(entry & 0xFF)
        let offered = entry >> 8 &+ (rests[unchecked: end] & ~3)
        best = Swift.min(best, offered)
        let crossing = way &+ offered
        // Most words have two characters.
        let second = index &+ 1
        crossings[unchecked: second] = Swift.min(crossings[unchecked: second], crossing)
        if end &- index > 2 { lower(&crossings, second &+ 1, end, to: crossing) }
      }
      rests[unchecked: index] = best
      rest = best & ~3
    }
  }

  /// Lowers the keys of a few places to one.
  @inline(never)
  private static func lower(
    _ crossings: inout MutableSpan<UInt32>,
    _ start: Int,
    _ end: Int,
    to crossing: UInt32
  ) {
    for crossed in start..<end {
      crossings[unchecked: crossed] = Swift.min(crossings[unchecked: crossed], crossing)
    }
  }

  // MARK: Both together

  /// Leaves what is said of each place, and the buffers as they are to be for the next run.
  private static func findPlaces(
    _ count: Int,
    _ rests: [UInt32],
    _ ways: inout [UInt32],
    _ crossings: inout [UInt32],
    _ places: inout [UInt16]
  ) {
    let rests = rests.span
    var ways = ways.mutableSpan
    var crossings = crossings.mutableSpan
    var places = places.mutableSpan
    for index in 0..<count &+ 1 {
      let (way, rest) = (ways[unchecked: index], rests[unchecked: index])
      let crossing = crossings[unchecked: index]
      let parted = way &>> 2 &+ rest &>> 2
      let difference = Int32(truncatingIfNeeded: crossing &>> 2 &- parted)
      let steps = Swift.max(0, Swift.min(31, difference &>> 3 &+ 16))
      let (left, right, over) = (way & 3, rest & 3, crossing & 3)
      // All ones where a cheapest way has a word's end there: nothing branches on what cannot be
      // foreseen.
      let end = ~UInt32(truncatingIfNeeded: difference &>> 31)
      let words = (left | right &<< 2) & end | (over | over &<< 2) & ~end
      let lengths = left | right &<< 2 | over &<< 4
      places[unchecked: index] = UInt16(
        truncatingIfNeeded: lengths | UInt32(truncatingIfNeeded: steps) &<< 6 | end & 0x800
          | words &<< 12
      )
      ways[unchecked: index] = none
      crossings[unchecked: index] = none
    }
  }
}

/// Learns where words end from segmented text: an averaged perceptron with a margin over
/// `BoundaryFeatures`.
///
/// Sources: Freund, Schapire: Large Margin Classification Using the Perceptron Algorithm, 1999;
/// Krauth, Mézard: Learning algorithms with optimal stability in neural networks, 1987, for the
/// margin.
public struct SegmentationTrainer: Sendable {
  private let rules: Segmenter.RuleSet
  private let dictionary: WordDictionary
  private let characters: ModelCharacters
  private var lattice = WordLattice()
  private var runPlaces = RunPlaces()
  /// All places, whose rows are the dictionary's codes and more, and whether a word ends there.
  private var places: [BoundaryPlace] = []
  private var answers: [Bool] = []
  /// How many words were taken up.
  public private(set) var wordCount = 0

  /// A sum of weights up to here is not yet sure enough.
  private static let margin: Int32 = 20

  /// - Parameter rules: the rules for what the model does not decide.
  /// - Throws: `SegmentationError` where the word list of the installed ICU cannot be read.
  public init(rules: Segmenter.RuleSet = .news) throws(SegmentationError) {
    self.rules = rules
    do {
      dictionary = try WordDictionary.installed.get()
    } catch {
      throw SegmentationError(reason: "a model needs ICU's word list; \(error.reason)")
    }
    characters = ModelCharacters(withRowsOf: dictionary.traits)
  }

  /// Takes up text whose words are parted by white space.
  ///
  /// Places between characters of Han or kana are learned from, all others are left to the rules.
  ///
  /// - Parameter text: UTF-8, a sentence or more a line.
  /// - Complexity: O(*n*); 13 bytes of memory for each character.
  public mutating func add(_ text: [UInt8]) {
    for line in text.split(separator: 0x0A) { addLine(Array(line)) }
  }

  private mutating func addLine(_ line: [UInt8]) {
    var text: [UInt8] = []
    // Whether a word ends before each byte, and behind the last.
    var ends: [Bool] = []
    var isEnd = true
    var index = 0
    while index < line.count {
      let next = WhiteSpace.end(in: line, from: index..<line.count)
      if next > index {
        isEnd = true
        index = next
        continue
      }
      let length = Swift.min(UTF8Scan.length(ofLead: line[index]), line.count - index)
      text += line[index..<index + length]
      if isEnd { wordCount += 1 }
      ends.append(isEnd)
      ends += repeatElement(false, count: length - 1)
      isEnd = false
      index += length
    }
    learn(text, ends)
  }

  private mutating func learn(_ text: [UInt8], _ ends: [Bool]) {
    let dictionary = dictionary
    let (bytes, traits) = (text.span, dictionary.traits.bits.span)
    var position = 0
    while position < text.count {
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
        answers.append(ends[position + 3 * (index + 1)])
      }
      position = end
    }
  }

  /// Learns from what was taken up.
  ///
  /// The same text gives the same model.
  ///
  /// - Parameter rounds: how often all of it is gone through.
  /// - Complexity: O(*n* · rounds), a third of a second for a million characters and a round.
  public func model(rounds: Int = 15) -> SegmentationModel {
    let (places, scalars) = compacted()
    let features = BoundaryFeatures(sizes: sizes(of: places, rows: scalars.count))
    var weights = [Int32](repeating: 0, count: features.count)
    // For the average: each change times the step it came at.
    var changes = [Int64](repeating: 0, count: features.count)
    var order = Array(places.indices)
    var random = ShuffleGenerator()
    var step: Int64 = 1
    for _ in 0..<rounds {
      order.shuffle(using: &random)
      for index in order {
        var score: Int32 = 0
        features.forEach(of: places[index]) { score += weights[$0] }
        let answer: Int32 = answers[index] ? 1 : -1
        if score * answer <= SegmentationTrainer.margin {
          features.forEach(of: places[index]) {
            weights[$0] += answer
            changes[$0] += Int64(answer) * step
          }
        }
        step += 1
      }
    }
    let sums = features.sums(
      zip(weights, changes).map { Double($0) - Double($1) / Double(step) }
    )
    return SegmentationModel(
      rules: rules,
      scalars: scalars,
      BoundaryTables(sums, unit: sums.unit)
    )
  }

  /// The places with rows for those characters only that are among them, the commonest first.
  private func compacted() -> (places: [BoundaryPlace], scalars: [UInt16]) {
    let first = UInt16(ModelCharacters.Row.count)
    var uses = [UInt32](repeating: 0, count: 0x10000)
    for place in places {
      for row in [place.left, place.right] { uses[Int(row)] += 1 }
    }
    let used = uses.indices.filter { $0 >= Int(first) && uses[$0] > 0 }
      .sorted { (uses[$1], $0) < (uses[$0], $1) }
    var rows = Array(0..<first) + Array(repeating: 0, count: 0x10000 - Int(first))
    for (index, row) in used.enumerated() { rows[row] = first + UInt16(index) }
    let compacted = places.map { place in
      var place = place
      place.before = rows[Int(place.before)]
      place.left = rows[Int(place.left)]
      place.right = rows[Int(place.right)]
      place.after = rows[Int(place.after)]
      return place
    }
    var scalars = [UInt16](repeating: 0, count: used.count)
    for scalar in CharacterTraitsTable.searched.joined() {
      let code = Int(dictionary.traits.bits[Int(scalar)])
      let row = Int(rows[code + Int(first)])
      if code > 0, row > 0 { scalars[row - Int(first)] = scalar }
    }
    return (compacted, scalars)
  }

  /// Tables with two rows or more for each pair and each triple, as far as they may grow.
  private func sizes(of places: [BoundaryPlace], rows: Int) -> BoundaryTables.Sizes {
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

/// The numbers that shuffle the places, the same each time.
private struct ShuffleGenerator: RandomNumberGenerator {
  private var state: UInt64 = 1

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

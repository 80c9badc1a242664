/// A run of Han and kana as a model's features see it: the places between its characters, one after
/// the other. The buffers are kept from run to run.
struct RunPlaces: Sendable {
  /// What stands before the run, its characters, and what stands behind it.
  private var entries: [ModelCharacters.Entry] = []
  private var evidence = WordEvidence()
  /// How many characters the run has; a place fewer is between them.
  private(set) var count = 0

  /// Takes up the run that a lattice read last.
  ///
  /// - Complexity: O(*n*) in the run's characters.
  mutating func read(
    _ lattice: WordLattice,
    _ characters: ModelCharacters,
    _ trie: WordTrie,
    in text: Span<UInt8>,
    from start: Int
  ) {
    let count = lattice.count
    self.count = count
    evidence.weigh(lattice, trie, in: text, from: start)
    if entries.count < count + 2 {
      entries = Array(repeating: ModelCharacters.edge, count: Swift.max(512, count * 3 / 2 + 2))
    }
    let (codes, known) = (lattice.codes.span, characters.entries.span)
    var entries = entries.mutableSpan
    entries[unchecked: 0] = ModelCharacters.neighbour(before: start, in: text)
    for index in 0..<count {
      entries[unchecked: index &+ 1] = known[unchecked: Int(codes[unchecked: index])]
    }
    entries[unchecked: count &+ 1] = ModelCharacters.neighbour(
      behind: start &+ 3 &* count,
      in: text
    )
  }

  /// The place behind a character that is not the last.
  @inline(__always)
  func place(behind index: Int) -> BoundaryPlace {
    let (entries, places) = (entries.span, evidence.places.span)
    let (left, right) = (entries[unchecked: index &+ 1], entries[unchecked: index &+ 2])
    let evidence = places[unchecked: index &+ 1]
    let endBefore = places[unchecked: index] &<< 1 & 0x1000
    let endBehind = places[unchecked: index &+ 2] & 0x0800
    return BoundaryPlace(
      before: entries[unchecked: index].row,
      left: left.row,
      right: right.row,
      after: entries[unchecked: index &+ 3].row,
      evidence: evidence,
      shape: endBefore | endBehind | (evidence &>> 11) &<< 6
        | left.characterClass &<< 3 | right.characterClass
    )
  }
}

/// Where fingerprints stood first: a hash table of 8 bytes an entry.
///
/// Open addressing in segments that grow a few at a time, so that growing needs the room of a few
/// more and not of the whole.
struct FingerprintTable: ~Copyable {
  private var blocks: [SlotBlock]
  private let places: Places
  private let segmentBits: Int
  /// Fingerprints that were not entered, because as many of the same hash were there already.
  private(set) var crowded = 0

  /// As many places are kept for one hash: a phrase of 16 characters that everyone uses leads nowhere.
  static let placesPerHash = 6

  private static let firstLineCount = 8

  /// - Parameter segmentBits: the table begins with 2 to this power segments of 64 entries.
  init(segmentBits: Int = 8) {
    self.segmentBits = segmentBits
    places = Places(blockBits: min(segmentBits, 2), segmentBits: segmentBits)
    let count = 1 << (segmentBits - places.blockBits)
    blocks = (0..<1 << places.blockBits).map { _ in
      SlotBlock(segmentCount: count, lineCount: FingerprintTable.firstLineCount)
    }
  }

  /// The bytes the table takes.
  var byteCount: Int { blocks.reduce(0) { $0 + $1.byteCount } }

  /// The number of entries.
  var count: Int {
    let segments = 0..<1 << (segmentBits - places.blockBits)
    return blocks.reduce(0) { sum, block in segments.reduce(sum) { $0 + block.count(of: $1) } }
  }

  /// Makes room for so many entries, so that the table need not grow before.
  mutating func reserveCapacity(_ count: Int) {
    let mean = count >> segmentBits
    // By chance, no segment has more than its share and five times the root of it.
    let share = mean + 5 * Int(Double(mean).squareRoot()) + 1
    for index in blocks.indices { blocks[index] = blocks[index].reserving(share) }
  }

  /// Which of some fingerprints are in the table, but for tags that are equal by chance.
  ///
  /// A processor waits for many lines at once where nothing hangs on the answers, but for one after
  /// the other where each is looked at; so all are fetched before any is looked at.
  func mayContain(_ fingerprints: [Fingerprint], _ answers: inout [Bool]) {
    answers.removeAll(keepingCapacity: true)
    answers.append(contentsOf: repeatElement(false, count: fingerprints.count))
    var known = answers.mutableSpan
    let fingerprints = fingerprints.span
    let blocks = blocks.span
    for index in known.indices {
      let hash = fingerprints[unchecked: index].hash
      known[unchecked: index] = blocks[unchecked: places.block(of: hash)]
        .isTaken(places.key(of: hash))
    }
    for index in known.indices {
      let hash = fingerprints[unchecked: index].hash
      known[unchecked: index] = blocks[unchecked: places.block(of: hash)]
        .mayContain(places.key(of: hash))
    }
  }

  /// Gives the positions of a hash to a function, in the order in which they were entered, and
  /// whether one side of what stood around them may be the same.
  @inline(__always)
  func find(_ fingerprint: Fingerprint, _ body: (Int, Bool) -> Void) {
    let hash = fingerprint.hash
    let blocks = blocks.span
    blocks[unchecked: places.block(of: hash)].find(places.key(of: hash)) { entry in
      let context = UInt8(truncatingIfNeeded: entry &>> 32) ^ fingerprint.context
      let isAlike = context & 0x0F == 0 || context & 0xF0 == 0
      body(Int(UInt32(truncatingIfNeeded: entry)) - 1, isAlike)
    }
  }

  /// Enters fingerprints of a document, but for those that lie in one of some ranges, which neither
  /// overlap nor touch and stand in text order.
  ///
  /// - Parameter start: the position of the document's first unit.
  mutating func insert(
    _ fingerprints: [Fingerprint],
    outside ranges: [Range<Int>],
    startingAt start: Int
  ) {
    var (next, crowded) = (0, crowded)
    let places = places
    var blocks = blocks.mutableSpan
    for fingerprint in fingerprints {
      let position = fingerprint.position
      while next < ranges.count, ranges[next].upperBound <= position { next += 1 }
      if next < ranges.count, ranges[next].lowerBound <= position,
        ranges[next].upperBound >= position + Winnowing.length
      {
        continue
      }
      let outcome = places.insert(fingerprint, at: start + position, into: &blocks)
      if outcome == .crowded { crowded += 1 }
    }
    self.crowded = crowded
  }

  /// Enters a position, unless the hash has its places full.
  ///
  /// - Parameter position: below 2^32 - 1.
  mutating func insert(_ fingerprint: Fingerprint, at position: Int) {
    let places = places
    var blocks = blocks.mutableSpan
    let outcome = places.insert(fingerprint, at: position, into: &blocks)
    if outcome == .crowded { crowded += 1 }
  }
}

extension FingerprintTable {
  /// Where hashes have their entries: the lowest bits of a hash name its block, the next ones the segment
  /// in it.
  private struct Places {
    let blockBits: Int
    private let segmentMask: UInt64

    init(blockBits: Int, segmentBits: Int) {
      self.blockBits = blockBits
      segmentMask = 1 &<< UInt64(truncatingIfNeeded: segmentBits) &- 1
    }

    @inline(__always)
    func block(of hash: UInt64) -> Int {
      Int(truncatingIfNeeded: hash) & (1 &<< blockBits &- 1)
    }

    /// The number of a segment in its block, and a tag.
    @inline(__always)
    func key(of hash: UInt64) -> UInt64 {
      let segment = (hash & segmentMask) &>> UInt64(truncatingIfNeeded: blockBits)
      return segment &<< SlotLine.tagBits | hash &>> (64 &- SlotLine.tagBits)
    }

    @inline(__always)
    func insert(
      _ fingerprint: Fingerprint,
      at position: Int,
      into blocks: inout MutableSpan<SlotBlock>
    ) -> SlotBlock.Insertion {
      let value = UInt64(fingerprint.context) &<< 32 | UInt64(truncatingIfNeeded: position &+ 1)
      let (index, key) = (block(of: fingerprint.hash), key(of: fingerprint.hash))
      let outcome = blocks[index].insert(key, value, most: placesPerHash)
      guard outcome == .full else { return outcome }
      blocks[index] = blocks[index].grown()
      return blocks[index].insert(key, value, most: placesPerHash)
    }
  }
}

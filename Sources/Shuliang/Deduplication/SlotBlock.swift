/// The slots of some segments of a fingerprint table, side by side in one array, so that a look-up
/// finds the count and the slots of a segment not far apart.
///
/// An entry is a tag in the upper 24 bits, a context in the next 8, and a number in the lower half
/// that is not 0; a free slot is 0. The slot where a tag is looked for first is the tag's share of all
/// tags, so slots follow the order of the tags, and a grown segment is filled in one pass.
///
/// Spans are read unchecked: these few lines, where nearly each access waits for memory, are a fifth
/// of the search for repeats. Indices come from `first` and `after` alone, which stay in the segment.
struct SlotBlock {
  /// A count for each segment, then the segments.
  private var words: [UInt64]
  private let segmentCount: Int
  /// The slots of each segment.
  let capacity: Int
  /// A segment is full with so many entries: two thirds, so that the next free slot is not far.
  private let most: UInt64

  /// A block without entries.
  ///
  /// - Parameter capacity: at least 3.
  init(segmentCount: Int, capacity: Int) {
    self.segmentCount = segmentCount
    self.capacity = capacity
    most = UInt64((capacity * 13 + 19) / 20)
    words = Array(repeating: 0, count: segmentCount * (capacity + 1))
  }

  var byteCount: Int { words.count * MemoryLayout<UInt64>.stride }

  /// How many entries a segment has.
  func count(of segment: Int) -> Int { Int(words[segment]) }

  /// Whether the slot is taken in which a tag is looked for first. Most often no more is asked for,
  /// and no look-up waits for the one before.
  @inline(__always)
  func isTaken(_ tag: UInt64, in segment: Int) -> Bool {
    words.span[unchecked: first(of: tag, in: segment)] != 0
  }

  /// Gives the entries of a tag to a function, as they were entered, until it has enough.
  ///
  /// - Parameter isEnough: whether an entry was the last it wants.
  @inline(__always)
  func find(_ tag: UInt64, in segment: Int, _ isEnough: (UInt64) -> Bool) {
    let words = words.span
    var index = first(of: tag, in: segment)
    // Some slots are free always.
    while true {
      let entry = words[unchecked: index]
      if entry == 0 { return }
      if entry &>> 40 == tag, isEnough(entry) { return }
      index = self.index(after: index, in: segment)
    }
  }

  /// What became of an entry.
  enum Insertion {
    case done
    /// As many of its tag were there already.
    case crowded
    /// It was not entered; the block must grow before.
    case full
  }

  /// Enters an entry, unless so many of its tag are there.
  @inline(__always)
  mutating func insert(_ entry: UInt64, in segment: Int, most places: Int) -> Insertion {
    let tag = entry &>> 40
    let (first, capacity, most) = (first(of: tag, in: segment), capacity, most)
    let (start, end) = (self.start(of: segment), self.start(of: segment) &+ capacity)
    var words = words.mutableSpan
    if words[segment] >= most { return .full }
    var index = first
    var known = 0
    while true {
      let entry = words[unchecked: index]
      if entry == 0 { break }
      if entry &>> 40 == tag { known &+= 1 }
      index &+= 1
      if index == end { index = start }
    }
    if known >= places { return .crowded }
    words[unchecked: index] = entry
    words[segment] &+= 1
    return .done
  }

  /// A block of half as many slots again with the same entries. O(*n*).
  func grown() -> SlotBlock {
    var block = SlotBlock(segmentCount: segmentCount, capacity: capacity + capacity / 2)
    for segment in 0..<segmentCount { block.fill(segment, from: self) }
    return block
  }

  private mutating func fill(_ segment: Int, from old: SlotBlock) {
    let entries = old.words.span
    let start = old.start(of: segment)
    // Entries that ran over the end stand at the beginning; they come last, as they were entered.
    var head = start
    while entries[head] != 0 { head += 1 }
    fill(segment, with: entries, head..<start + old.capacity)
    fill(segment, with: entries, start..<head)
    words[segment] = entries[segment]
  }

  /// Enters what stands in some slots of a smaller block.
  private mutating func fill(_ segment: Int, with entries: Span<UInt64>, _ slots: Range<Int>) {
    let (start, capacity) = (start(of: segment), UInt64(capacity))
    let end = start &+ self.capacity
    var words = words.mutableSpan
    for slot in slots {
      let entry = entries[unchecked: slot]
      if entry == 0 { continue }
      var index = start &+ SlotBlock.slot(of: entry &>> 40, capacity)
      while words[unchecked: index] != 0 {
        index &+= 1
        if index == end { index = start }
      }
      words[unchecked: index] = entry
    }
  }

  /// Where the first slot of a segment lies.
  @inline(__always)
  private func start(of segment: Int) -> Int { segmentCount &+ segment &* capacity }

  /// Where a tag is looked for first.
  @inline(__always)
  private func first(of tag: UInt64, in segment: Int) -> Int {
    start(of: segment) &+ SlotBlock.slot(of: tag, UInt64(truncatingIfNeeded: capacity))
  }

  @inline(__always)
  private static func slot(of tag: UInt64, _ capacity: UInt64) -> Int {
    Int(truncatingIfNeeded: (tag &* capacity) &>> 24)
  }

  /// The slot after one; after the last of a segment comes its first.
  @inline(__always)
  private func index(after index: Int, in segment: Int) -> Int {
    let start = start(of: segment)
    return index &+ 1 == start &+ capacity ? start : index &+ 1
  }
}

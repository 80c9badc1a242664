/// The slots of some segments of a fingerprint table, side by side in one array, so that a look-up
/// finds the count and the slots of a segment not far apart.
struct SlotBlock {
  /// A count for each segment, then the segments.
  private var words: [UInt64]
  private let segmentCount: Int
  /// The slots of each segment.
  let capacity: Int

  /// A block without entries.
  init(segmentCount: Int, capacity: Int) {
    self.segmentCount = segmentCount
    self.capacity = capacity
    words = Array(repeating: 0, count: segmentCount * (capacity + 1))
  }

  var byteCount: Int { words.count * MemoryLayout<UInt64>.stride }

  /// How many entries a segment has.
  @inline(__always)
  func count(of segment: Int) -> Int { Int(words[segment]) }

  @inline(__always)
  mutating func setCount(_ count: Int, of segment: Int) { words[segment] = UInt64(count) }

  @inline(__always)
  func entry(at slot: Int, of segment: Int) -> UInt64 {
    words[segmentCount &+ segment &* capacity &+ slot]
  }

  @inline(__always)
  mutating func setEntry(_ entry: UInt64, at slot: Int, of segment: Int) {
    words[segmentCount &+ segment &* capacity &+ slot] = entry
  }

  /// The slot after a slot; after the last comes the first.
  @inline(__always)
  func slot(after slot: Int) -> Int { slot &+ 1 == capacity ? 0 : slot &+ 1 }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The slots of some segments of a fingerprint table, side by side in one piece of memory.
///
/// The memory is unsafe because looking up fingerprints is a fourth of a run over 100 MB, and nearly
/// all of it is waiting: an array has its count where its slots begin, a cache line and a page more
/// for every look-up, and it cannot ask for large pages. So the owner frees a block, once, and the
/// places asked for must be in it.
struct SlotBlock {
  /// A count for each segment, then the segments.
  private let words: UnsafeMutablePointer<UInt64>
  private let segmentCount: Int
  /// The slots of each segment.
  let capacity: Int

  /// From this size on, a block lies on large pages where the system has them.
  private static let largePage = 2 << 20

  /// A block without entries.
  init(segmentCount: Int, capacity: Int) {
    self.segmentCount = segmentCount
    self.capacity = capacity
    let count = segmentCount * (capacity + 1)
    let size = count * MemoryLayout<UInt64>.stride
    let isLarge = size >= SlotBlock.largePage
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: size,
      alignment: isLarge ? SlotBlock.largePage : 64
    )
    #if os(Linux)
      // No more than a wish: where it is not granted, the pages are small.
      if isLarge { madvise(memory, size, MADV_HUGEPAGE) }
    #endif
    words = memory.bindMemory(to: UInt64.self, capacity: count)
    words.initialize(repeating: 0, count: count)
  }

  func deallocate() { UnsafeMutableRawPointer(words).deallocate() }

  var byteCount: Int { segmentCount * (capacity + 1) * MemoryLayout<UInt64>.stride }

  /// How many entries a segment has.
  @inline(__always)
  func count(of segment: Int) -> Int { Int(words[segment]) }

  @inline(__always)
  func setCount(_ count: Int, of segment: Int) { words[segment] = UInt64(count) }

  @inline(__always)
  func entry(at slot: Int, of segment: Int) -> UInt64 {
    words[segmentCount &+ segment &* capacity &+ slot]
  }

  @inline(__always)
  func setEntry(_ entry: UInt64, at slot: Int, of segment: Int) {
    words[segmentCount &+ segment &* capacity &+ slot] = entry
  }

  /// The slot after a slot; after the last comes the first.
  @inline(__always)
  func slot(after slot: Int) -> Int { slot &+ 1 == capacity ? 0 : slot &+ 1 }
}

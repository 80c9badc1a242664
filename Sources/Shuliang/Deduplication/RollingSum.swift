/// The hashes of all stretches of some length of a text, from a sum over the stretch that rolls on: each
/// unit has a power of the base for its weight.
struct RollingSum {
  static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let square = base &* base

  private let length: Int
  private var sum: UInt64 = 0
  /// The weight of the unit that leaves: the base to the power of the length.
  private let leaving: UInt64

  /// The sum over the first stretch.
  init(of span: borrowing Span<UInt16>, length: Int) {
    self.length = length
    for index in 0..<length { sum = sum &* RollingSum.base &+ UInt64(span[index]) }
    leaving = (0..<length).reduce(1) { power, _ in power &* RollingSum.base }
  }

  /// Hashes stretches in a row.
  ///
  /// - Parameters:
  ///   - start: the position of the first, which is that of the sum.
  ///   - places: where their hashes go.
  @inline(__always)
  mutating func hash(
    _ span: borrowing Span<UInt16>,
    from start: Int,
    into hashes: inout MutableSpan<UInt64>,
    _ places: Range<Int>
  ) {
    precondition(places.upperBound <= hashes.count)
    precondition(places.isEmpty || start + places.count + length <= span.count + 1)
    var current = sum
    var position = start
    // Behind the last stretch of the text no unit enters.
    let end = min(places.upperBound, places.lowerBound + span.count - length - start)
    var place = places.lowerBound
    // Two at once: each sum waits for one before it, and only every other one is waited for.
    while place &+ 1 < end {
      let first = step(span, at: position)
      let second = step(span, at: position &+ 1)
      hashes[unchecked: place] = RollingSum.mixed(current)
      hashes[unchecked: place &+ 1] = RollingSum.mixed(current &* RollingSum.base &+ first)
      current = current &* RollingSum.square &+ (first &* RollingSum.base &+ second)
      position &+= 2
      place &+= 2
    }
    while place < places.upperBound {
      hashes[unchecked: place] = RollingSum.mixed(current)
      if place < end {
        current = current &* RollingSum.base &+ step(span, at: position)
        position &+= 1
      }
      place &+= 1
    }
    sum = current
  }

  /// What the unit that enters behind a stretch, and the one that leaves it, do to the sum.
  @inline(__always)
  private func step(_ span: borrowing Span<UInt16>, at position: Int) -> UInt64 {
    UInt64(span[unchecked: position &+ length]) &- UInt64(span[unchecked: position]) &* leaving
  }

  /// Spreads a sum over all bits. Source: the finalizer of MurmurHash3, its first half.
  @inline(__always)
  private static func mixed(_ sum: UInt64) -> UInt64 {
    var hash = sum ^ (sum >> 33)
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    return hash ^ (hash >> 29)
  }
}

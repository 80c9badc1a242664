/// The hash of a short stretch of folded text, and where the stretch begins.
struct Fingerprint: Sendable, Hashable {
  var position: Int
  var hash: UInt64
  /// What stands around it: four bits each of the ten units before and after. A run of the
  /// guaranteed length has the same on one side at least.
  var context: UInt8 = 0
}

/// Chooses the stretches by which a text is found again.
///
/// Of every `window` stretches of `length` units in a row, the one with the smallest hash is taken,
/// so that two texts with a run of `length + window - 1` = 36 equal units share one by construction.
/// Source: Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003.
enum Winnowing {
  /// Units a fingerprint covers.
  static let length = 16
  /// Neighbours of which one is taken; some 2 of 22 are.
  static let window = 21
  /// Every common run as long as this is seen.
  static let guarantee = length + window - 1
  /// Units on each side that go into a context: half of what a common run has beside a fingerprint.
  static let contextLength = (guarantee - length) / 2

  /// Stretches that are hashed in a row, before any of them is looked at.
  private static let batch = 256

  /// The fingerprints of a text, by rising position. O(*n*).
  ///
  /// - Parameter units: folded units, none of them marked for a line break before it.
  static func fingerprints(of units: [UInt16]) -> [Fingerprint] {
    guard units.count >= length else { return [] }
    var chosen: [Fingerprint] = []
    chosen.reserveCapacity(units.count / 8 + 2)
    let span = units.span
    // A batch of hashes, and before them those of the window before it.
    var buffer = [UInt64](repeating: .max, count: window + batch)
    var hashes = buffer.mutableSpan
    var sum = RollingSum(of: span, length: length)
    let count = units.count - length + 1
    // The next three count in the buffer, which begins at a position of the text.
    var start = -window
    // The first window, or what there is of it: a short text has one fingerprint all the same.
    var next = window + min(window, count)
    var place = -1
    var smallestHash: UInt64 = .max
    while true {
      let end = min(window + batch, count - start)
      sum.hash(span, from: start + window, into: &hashes, window..<end)
      if place < 0 {
        place = smallest(before: next, next - window, in: hashes)
        smallestHash = hashes[place]
        chosen.append(fingerprint(at: start + place, smallestHash, in: span))
      }
      while true {
        let limit = min(end, place &+ window)
        while next < limit, hashes[unchecked: next] > smallestHash { next &+= 1 }
        if next == end { break }
        place = next < limit ? next : smallest(before: next &+ 1, window, in: hashes)
        smallestHash = hashes[unchecked: place]
        chosen.append(fingerprint(at: start &+ place, smallestHash, in: span))
        next &+= 1
      }
      if start + end == count { return chosen }
      for index in 0..<window { hashes[index] = hashes[batch + index] }
      start += batch
      next -= batch
      place -= batch
    }
  }

  /// The position of the smallest hash among so many before one, the last of them if there are more.
  @inline(__always)
  private static func smallest(
    before end: Int,
    _ count: Int,
    in hashes: borrowing MutableSpan<UInt64>
  ) -> Int {
    // Each step of a comparison waits for the one before; those of the two halves go side by side.
    let half = (count &+ 1) &>> 1
    let first = end &- count
    var (place, other) = (end &- 1, first &+ half &- 1)
    var (smallest, otherSmallest) = (hashes[unchecked: place], hashes[unchecked: other])
    var step = 1
    while step < half {
      let late = end &- 1 &- step
      let early = first &+ half &- 1 &- step
      let (lateHash, earlyHash) = (hashes[unchecked: late], hashes[unchecked: early])
      place = lateHash < smallest ? late : place
      smallest = min(lateHash, smallest)
      other = earlyHash < otherSmallest ? early : other
      otherSmallest = min(earlyHash, otherSmallest)
      step &+= 1
    }
    return otherSmallest < smallest ? other : place
  }

  @inline(__always)
  private static func fingerprint(
    at place: Int,
    _ hash: UInt64,
    in span: borrowing Span<UInt16>
  ) -> Fingerprint {
    Fingerprint(position: place, hash: spread(hash), context: context(of: place, in: span))
  }

  /// Four bits each of the `contextLength` units before and after a stretch; 0 where there are fewer.
  @inline(__always)
  private static func context(of place: Int, in span: borrowing Span<UInt16>) -> UInt8 {
    let end = place &+ length
    let before = place >= contextLength ? hash(span, from: place &- contextLength) : 0
    let after = end &+ contextLength <= span.count ? hash(span, from: end) : 0
    return UInt8(truncatingIfNeeded: before & 0xF0 | after & 0x0F)
  }

  /// A hash of `contextLength` units, of which there must be as many.
  @inline(__always)
  private static func hash(_ span: borrowing Span<UInt16>, from start: Int) -> UInt64 {
    // Four units at once, two of them twice. Unchecked: whoever asks has seen that they are there.
    let bytes = start &* 2
    var sum =
      span.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: bytes, as: UInt64.self)
      &* RollingSum.base
    sum ^= span.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: bytes &+ 8, as: UInt64.self)
    sum = (sum ^ sum >> 32) &* RollingSum.base
    sum ^= span.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: bytes &+ 12, as: UInt64.self)
    sum = (sum ^ sum >> 32) &* RollingSum.base
    return sum >> 48
  }

  /// The smallest of many hashes are small; a table wants them anywhere.
  @inline(__always)
  private static func spread(_ hash: UInt64) -> UInt64 {
    let product = hash &* 0xC4CE_B9FE_1A85_EC53
    return product ^ (product >> 33)
  }
}

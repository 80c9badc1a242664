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
/// Of every `window` stretches of `length` units in a row, the one with the lowest rank is taken, so
/// that two texts with a run of `length + window - 1` = 36 equal units share one by construction. The
/// rank is drawn from the first four units of a stretch: it costs a multiplication where a hash of all
/// of them costs four, and only the stretches that are taken, one in eleven, need the hash.
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

  /// Stretches that are ranked in a row, before any of them is looked at.
  private static let batch = 256
  /// The lower bits of a rank say where it stands, the later the lower, so that of equal ones the last is
  /// the lowest and no place has to be carried along. There are more marks than places in the buffer.
  private static let placeMask: UInt32 = 511

  /// The fingerprints of a text, by rising position. O(*n*).
  ///
  /// - Parameter units: folded units, none of them marked for a line break before it.
  static func fingerprints(of units: [UInt16]) -> [Fingerprint] {
    guard units.count >= length else { return [] }
    var chosen: [Fingerprint] = []
    chosen.reserveCapacity(units.count / 8 + 2)
    let span = units.span
    // A batch of ranks, and before them those of the window before it.
    var buffer = [UInt32](repeating: .max, count: window + batch)
    var ranks = buffer.mutableSpan
    let count = units.count - length + 1
    // The next three count in the buffer, which begins at a position of the text.
    var start = -window
    // The first window, or what there is of it: a short text has one fingerprint all the same.
    var next = window + min(window, count)
    var place = -1
    var lowest: UInt32 = .max
    while true {
      let end = min(window + batch, count - start)
      rank(span, from: start + window, into: &ranks, window..<end)
      if place < 0 {
        lowest = Winnowing.lowest(before: next, in: ranks)
        place = Winnowing.place(of: lowest)
        chosen.append(fingerprint(at: start + place, in: span))
      }
      while true {
        let limit = min(end, place &+ window)
        while next < limit, ranks[unchecked: next] > lowest { next &+= 1 }
        if next == end { break }
        lowest =
          next < limit ? ranks[unchecked: next] : Winnowing.lowest(before: next &+ 1, in: ranks)
        place = Winnowing.place(of: lowest)
        chosen.append(fingerprint(at: start &+ place, in: span))
        next &+= 1
      }
      if start + end == count { return chosen }
      // All go to the front, and their places fall by as much as the marks of places rise.
      for index in 0..<window { ranks[index] = ranks[batch + index] + UInt32(batch) }
      lowest += UInt32(batch)
      start += batch
      next -= batch
      place -= batch
    }
  }

  /// Ranks stretches in a row.
  ///
  /// - Parameters:
  ///   - start: the position of the first.
  ///   - places: where their ranks go.
  @inline(__always)
  private static func rank(
    _ span: borrowing Span<UInt16>,
    from start: Int,
    into ranks: inout MutableSpan<UInt32>,
    _ places: Range<Int>
  ) {
    precondition(places.upperBound <= ranks.count)
    precondition(places.isEmpty || start + places.count + length <= span.count + 1)
    let bytes = span.bytes
    for place in places {
      let offset = (start &+ place &- places.lowerBound) &* 2
      let units = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      let rank = UInt32(truncatingIfNeeded: (units &* factor) &>> 32)
      ranks[unchecked: place] = (rank | placeMask) &- UInt32(truncatingIfNeeded: place)
    }
  }

  /// Where in the buffer a rank stands.
  @inline(__always)
  private static func place(of rank: UInt32) -> Int { Int(placeMask &- rank & placeMask) }

  /// The lowest of the ranks of a window.
  @inline(__always)
  private static func lowest(before end: Int, in ranks: borrowing MutableSpan<UInt32>) -> UInt32 {
    var lowest = ranks[unchecked: end &- 1]
    for step in 2...window { lowest = min(lowest, ranks[unchecked: end &- step]) }
    return lowest
  }

  @inline(__always)
  private static func fingerprint(at place: Int, in span: borrowing Span<UInt16>) -> Fingerprint {
    let bytes = span.bytes
    var sum: UInt64 = 0
    for part in 0..<length / 4 {
      let offset = place &* 2 &+ part &* 8
      // Unchecked: the stretch was ranked, so that all of it is there.
      sum ^= bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      sum = mixed(sum)
    }
    return Fingerprint(position: place, hash: mixed(sum), context: context(of: place, in: span))
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
      span.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: bytes, as: UInt64.self) &* factor
    sum = mixed(
      sum ^ span.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: bytes &+ 8, as: UInt64.self)
    )
    return mixed(
      sum ^ span.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: bytes &+ 12, as: UInt64.self)
    ) >> 48
  }

  /// An odd number whose bits are well mixed: 2 to the power of 64, divided by the golden ratio.
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  private static func mixed(_ sum: UInt64) -> UInt64 {
    (sum ^ sum &>> 32) &* factor
  }
}

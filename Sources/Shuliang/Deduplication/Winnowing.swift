/// The hash of a short stretch of folded text, and where the stretch begins.
struct Fingerprint: Sendable, Hashable {
  var position: Int
  var hash: UInt64
  /// What stands around it: four bits each of the four units before and after. A longer run has
  /// the same on one side at least.
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

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The fingerprints of a text, by rising position. O(*n*).
  ///
  /// - Parameter units: folded units, none of them marked for a line break before it.
  static func fingerprints(of units: [UInt16]) -> [Fingerprint] {
    guard units.count >= length else { return [] }
    var chosen: [Fingerprint] = []
    chosen.reserveCapacity(units.count / 8 + 2)
    let span = units.span
    // The base to the power of the length: the weight of the unit that leaves.
    let leaving = (0..<length).reduce(1 as UInt64) { power, _ in power &* base }
    var recentHashes = [UInt64](repeating: .max, count: 32)
    var recent = recentHashes.mutableSpan
    var sum: UInt64 = 0
    for index in 0..<length { sum = sum &* base &+ UInt64(span[index]) }
    let last = units.count - length
    // The first window, or what there is of it: a short text has one fingerprint all the same.
    var (smallest, place) = (UInt64.max, 0)
    var position = 0
    while true {
      let hash = mixed(sum)
      recent[unchecked: position & 31] = hash
      if hash <= smallest { (smallest, place) = (hash, position) }
      if position == min(window - 1, last) { break }
      let entering = UInt64(span[unchecked: position + length])
      sum = sum &* base &+ (entering &- UInt64(span[unchecked: position]) &* leaving)
      position &+= 1
    }
    chosen.append(fingerprint(at: place, smallest, in: span))
    while position < last {
      let entering = UInt64(span[unchecked: position &+ length])
      sum = sum &* base &+ (entering &- UInt64(span[unchecked: position]) &* leaving)
      position &+= 1
      let hash = mixed(sum)
      recent[unchecked: position & 31] = hash
      if hash <= smallest {
        (smallest, place) = (hash, position)
      } else if place &+ window <= position {
        (smallest, place) = (hash, position)
        // The last of the smallest in the window that ends here.
        var candidate = position &- 1
        while candidate > position &- window {
          let earlier = recent[unchecked: candidate & 31]
          if earlier < smallest { (smallest, place) = (earlier, candidate) }
          candidate &-= 1
        }
      } else {
        continue
      }
      chosen.append(fingerprint(at: place, smallest, in: span))
    }
    return chosen
  }

  @inline(__always)
  private static func fingerprint(
    at place: Int,
    _ hash: UInt64,
    in span: borrowing Span<UInt16>
  ) -> Fingerprint {
    Fingerprint(position: place, hash: spread(hash), context: context(of: place, in: span))
  }

  @inline(__always)
  private static func context(of place: Int, in span: borrowing Span<UInt16>) -> UInt8 {
    var before: UInt32 = 0
    var after: UInt32 = 0
    if place >= 4 {
      for index in place - 4..<place { before = before &* 31 &+ UInt32(span[index]) }
    }
    if place + length + 4 <= span.count {
      for index in place + length..<place + length + 4 {
        after = after &* 31 &+ UInt32(span[index])
      }
    }
    return UInt8((before &* 0x9E37_79B1) >> 28) << 4 | UInt8((after &* 0x9E37_79B1) >> 28)
  }

  /// Spreads a sum over all bits. Source: the finalizer of MurmurHash3, its first half.
  @inline(__always)
  private static func mixed(_ sum: UInt64) -> UInt64 {
    var hash = sum ^ (sum >> 33)
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    return hash ^ (hash >> 29)
  }

  /// The smallest of many hashes are small; a table wants them anywhere.
  @inline(__always)
  private static func spread(_ hash: UInt64) -> UInt64 {
    let product = hash &* 0xC4CE_B9FE_1A85_EC53
    return product ^ (product >> 33)
  }
}

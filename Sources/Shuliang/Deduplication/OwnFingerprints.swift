/// The fingerprints of the document at hand, for its repeats of itself. Emptied for each document.
struct OwnFingerprints {
  private struct Entry {
    var hash: UInt64
    var position: Int
    /// The entry before it in its bucket, raised by one.
    var previous: Int32
  }

  /// The last entry of a bucket, raised by one.
  private var heads: [Int32] = []
  private var entries: [Entry] = []

  /// Whether each fingerprint of the document may be there twice; most are not, and need not be
  /// entered nor looked up.
  private(set) var mayRepeat: [Bool] = []
  /// A bit for each bucket that a fingerprint fell into, then one for each that two did.
  private var buckets: [UInt64] = []

  /// Looks which fingerprints of a document may repeat; false is certain. Forgets those before.
  mutating func begin(_ fingerprints: [Fingerprint]) {
    var size = 1
    while size < fingerprints.count { size *= 2 }
    buckets.removeAll(keepingCapacity: true)
    buckets.append(contentsOf: repeatElement(0, count: size * 2))
    mayRepeat.removeAll(keepingCapacity: true)
    mayRepeat.append(contentsOf: repeatElement(false, count: fingerprints.count))
    reset(capacity: OwnFingerprints.mark(&mayRepeat, thoseRepeatedIn: fingerprints, &buckets))
  }

  /// Marks those that share a bucket, of which there are 64 for each or more; returns how many.
  private static func mark(
    _ mayRepeat: inout [Bool],
    thoseRepeatedIn fingerprints: [Fingerprint],
    _ buckets: inout [UInt64]
  ) -> Int {
    let size = buckets.count / 2
    var buckets = buckets.mutableSpan
    let fingerprints = fingerprints.span
    for index in fingerprints.indices {
      let (word, bit) = place(of: fingerprints[unchecked: index].hash, size)
      let known = buckets[unchecked: word]
      buckets[unchecked: word] = known | bit
      buckets[unchecked: word &+ size] |= known & bit
    }
    var marks = mayRepeat.mutableSpan
    var count = 0
    for index in fingerprints.indices {
      let (word, bit) = place(of: fingerprints[unchecked: index].hash, size)
      let isShared = buckets[unchecked: word &+ size] & bit != 0
      marks[unchecked: index] = isShared
      count &+= isShared ? 1 : 0
    }
    return count
  }

  /// The bucket of a hash, in so many words of 64 of them; a power of two.
  @inline(__always)
  private static func place(of hash: UInt64, _ size: Int) -> (word: Int, bit: UInt64) {
    (Int(truncatingIfNeeded: hash &>> 20) & (size &- 1), 1 &<< (hash &>> 58))
  }

  /// Makes room for so many fingerprints and forgets those before.
  private mutating func reset(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    if heads.count == size {
      var span = heads.mutableSpan
      span.update(repeating: 0)
    } else {
      heads = Array(repeating: 0, count: size)
    }
    entries.removeAll(keepingCapacity: true)
  }

  /// Appends the places of a fingerprint's hash, the first first, each raised by `start`; then enters the
  /// fingerprint too, unless as many of its hash are there as are looked at.
  mutating func enter(
    _ fingerprint: Fingerprint,
    startingAt start: Int,
    knownTo places: inout [Int]
  ) {
    let known = places.count
    let bucket = bucket(of: fingerprint.hash)
    var index = heads[bucket]
    while index > 0 {
      let entry = entries[Int(index) - 1]
      if entry.hash == fingerprint.hash { places.append(start + entry.position) }
      index = entry.previous
    }
    let count = places.count - known
    if count > 1 { places[known...].reverse() }
    guard count < FingerprintTable.placesPerHash else { return }
    entries.append(
      Entry(hash: fingerprint.hash, position: fingerprint.position, previous: heads[bucket])
    )
    heads[bucket] = Int32(entries.count)
  }

  private func bucket(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash >> 40) & UInt64(heads.count - 1))
  }
}

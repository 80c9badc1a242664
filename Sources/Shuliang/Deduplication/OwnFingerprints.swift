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
  /// The first fingerprint of a bucket, raised by one, while those that may repeat are looked for.
  private var firsts: [Int32] = []

  /// Looks which fingerprints of a document may repeat; false is certain. Forgets those before.
  mutating func begin(_ fingerprints: [Fingerprint]) {
    var size = 64
    while size < fingerprints.count * 4 { size *= 2 }
    firsts.removeAll(keepingCapacity: true)
    firsts.append(contentsOf: repeatElement(0, count: size))
    mayRepeat.removeAll(keepingCapacity: true)
    mayRepeat.append(contentsOf: repeatElement(false, count: fingerprints.count))
    reset(capacity: OwnFingerprints.mark(&mayRepeat, thoseRepeatedIn: fingerprints, &firsts))
  }

  /// Marks those that fall into one bucket; returns how many at most.
  private static func mark(
    _ mayRepeat: inout [Bool],
    thoseRepeatedIn fingerprints: [Fingerprint],
    _ buckets: inout [Int32]
  ) -> Int {
    let bits = UInt64(buckets.count - 1)
    var firsts = buckets.mutableSpan
    var marks = mayRepeat.mutableSpan
    var count = 0
    for index in fingerprints.indices {
      let bucket = Int(truncatingIfNeeded: (fingerprints[index].hash >> 20) & bits)
      let first = Int(firsts[unchecked: bucket])
      if first == 0 {
        firsts[unchecked: bucket] = Int32(truncatingIfNeeded: index &+ 1)
      } else {
        marks[unchecked: index] = true
        marks[unchecked: first &- 1] = true
        count &+= 2
      }
    }
    return count
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

  /// Appends the places of a hash, the first first, each raised by `start`; returns how many.
  func appendPositions(of hash: UInt64, startingAt start: Int, to places: inout [Int]) -> Int {
    let known = places.count
    var index = heads[bucket(of: hash)]
    while index > 0 {
      let entry = entries[Int(index) - 1]
      if entry.hash == hash { places.append(start + entry.position) }
      index = entry.previous
    }
    if places.count > known + 1 { places[known...].reverse() }
    return places.count - known
  }

  /// Enters a fingerprint, unless as many of its hash are there as are looked at.
  mutating func insert(_ fingerprint: Fingerprint, known: Int) {
    guard known < FingerprintTable.placesPerHash else { return }
    let bucket = bucket(of: fingerprint.hash)
    entries.append(
      Entry(hash: fingerprint.hash, position: fingerprint.position, previous: heads[bucket])
    )
    heads[bucket] = Int32(entries.count)
  }

  private func bucket(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash >> 40) & UInt64(heads.count - 1))
  }
}

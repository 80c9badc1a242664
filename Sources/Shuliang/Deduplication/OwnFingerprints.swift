/// The fingerprints of the document at hand, for its repeats of itself. Emptied for each document.
struct OwnFingerprints {
  /// The last fingerprint of a bucket, raised by one.
  private var heads: [Int32] = []
  /// For each entry the one before it in its bucket, raised by one.
  private var previous: [Int32] = []
  private var entries: [Fingerprint] = []

  /// Makes room for so many fingerprints and forgets those before.
  mutating func reset(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    if heads.count == size {
      for index in heads.indices { heads[index] = 0 }
    } else {
      heads = Array(repeating: 0, count: size)
    }
    previous.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
  }

  /// The places of a hash, the first first.
  func positions(of hash: UInt64) -> [Int] {
    var index = heads[bucket(of: hash)]
    var found: [Int] = []
    while index > 0 {
      let entry = entries[Int(index) - 1]
      if entry.hash == hash { found.append(entry.position) }
      index = previous[Int(index) - 1]
    }
    return found.count > 1 ? found.reversed() : found
  }

  /// Enters a fingerprint, unless as many of its hash are there as are looked at.
  mutating func insert(_ fingerprint: Fingerprint, known: Int) {
    guard known < FingerprintTable.placesPerHash else { return }
    let bucket = bucket(of: fingerprint.hash)
    entries.append(fingerprint)
    previous.append(heads[bucket])
    heads[bucket] = Int32(entries.count)
  }

  private func bucket(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash >> 40) & UInt64(heads.count - 1))
  }
}

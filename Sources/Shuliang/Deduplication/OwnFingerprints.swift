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

  /// Makes room for so many fingerprints and forgets those before.
  mutating func reset(capacity: Int) {
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

/// Where fingerprints stood first: a hash table of 8 bytes an entry.
///
/// Open addressing in segments that grow one by one, so that growing needs the room of one segment
/// more and not of the whole. Slots follow the order of the tags, so a grown segment is filled in one pass.
struct FingerprintTable: Sendable {
  /// Each entry is a tag in the upper 24 bits, a context in the next 8, and a position, raised by
  /// one, in the lower half; 0 is free.
  private var segments: [[UInt64]]
  private var counts: [Int]
  /// Fingerprints that were not entered, because as many of the same hash were there already.
  private(set) var crowded = 0

  /// As many places are kept for one hash: a phrase of 16 characters that everyone uses leads nowhere.
  static let placesPerHash = 6

  private static let firstCapacity = 64

  /// - Parameter segmentBits: the table begins with 2 to this power segments of 64 entries.
  init(segmentBits: Int = 8) {
    let empty = [UInt64](repeating: 0, count: FingerprintTable.firstCapacity)
    segments = Array(repeating: empty, count: 1 << segmentBits)
    counts = Array(repeating: 0, count: 1 << segmentBits)
  }

  /// The bytes the table takes.
  var byteCount: Int { segments.reduce(0) { $0 + $1.count * 8 } }

  /// The number of entries.
  var count: Int { counts.reduce(0, +) }

  /// Which of some fingerprints are in the table, but for tags that are equal by chance.
  ///
  /// A processor waits for many slots at once where nothing hangs on the answers, but for one after
  /// the other where each is looked at; so all are fetched before any is looked at.
  func mayContain(_ fingerprints: [Fingerprint], _ answers: inout [Bool]) {
    answers = Array(repeating: false, count: fingerprints.count)
    var known = answers.mutableSpan
    for index in known.indices {
      let hash = fingerprints[index].hash
      known[unchecked: index] = firstEntry(of: tag(of: hash), segments[segment(of: hash)]) != 0
    }
    for index in known.indices where known[unchecked: index] {
      let hash = fingerprints[index].hash
      known[unchecked: index] = hold(tag(of: hash), segments[segment(of: hash)])
    }
  }

  /// What is in the slot that a tag would take first.
  @inline(__always)
  private func firstEntry(of tag: UInt32, _ segment: borrowing [UInt64]) -> UInt64 {
    let slots = segment.span
    return slots[unchecked: slot(of: tag, capacity: slots.count)]
  }

  /// Whether a tag is in a segment.
  @inline(__always)
  private func hold(_ tag: UInt32, _ segment: borrowing [UInt64]) -> Bool {
    let slots = segment.span
    var slot = slot(of: tag, capacity: slots.count)
    // Some slots are free always.
    while slots[unchecked: slot] != 0 {
      if FingerprintTable.tag(of: slots[unchecked: slot]) == tag { return true }
      slot = slot &+ 1 == slots.count ? 0 : slot &+ 1
    }
    return false
  }

  /// Gives the positions of a hash to a function, in the order in which they were entered, and
  /// whether one side of what stood around them may be the same.
  @inline(__always)
  func find(_ fingerprint: Fingerprint, _ body: (Int, Bool) -> Void) {
    let number = segment(of: fingerprint.hash)
    let tag = tag(of: fingerprint.hash)
    let capacity = segments[number].count
    var slot = slot(of: tag, capacity: capacity)
    let slots = segments[number]
    while true {
      let entry = slots[slot]
      if entry == 0 { return }
      if FingerprintTable.tag(of: entry) == tag {
        let context = UInt8(truncatingIfNeeded: entry >> 32) ^ fingerprint.context
        let isAlike = context & 0x0F == 0 || context & 0xF0 == 0
        body(Int(UInt32(truncatingIfNeeded: entry)) - 1, isAlike)
      }
      slot += 1
      if slot == capacity { slot = 0 }
    }
  }

  /// Enters a position, unless the hash has its places full.
  ///
  /// - Parameter position: below 2^32 - 1.
  mutating func insert(_ fingerprint: Fingerprint, at position: Int) {
    let number = segment(of: fingerprint.hash)
    if counts[number] * 20 >= segments[number].count * 13 { grow(number) }
    let tag = tag(of: fingerprint.hash)
    let head = UInt64(tag) << 8 | UInt64(fingerprint.context)
    let entry = head << 32 | UInt64(position + 1)
    let first = slot(of: tag, capacity: segments[number].count)
    if FingerprintTable.enter(entry, from: first, in: &segments[number]) {
      counts[number] += 1
    } else {
      crowded += 1
    }
  }

  /// Enters an entry into the first free slot, unless its tag has its places full.
  @inline(__always)
  private static func enter(_ entry: UInt64, from first: Int, in segment: inout [UInt64]) -> Bool {
    var slots = segment.mutableSpan
    var slot = first
    var places = 0
    // Some slots are free always.
    while slots[unchecked: slot] != 0 {
      if tag(of: slots[unchecked: slot]) == tag(of: entry) { places &+= 1 }
      slot = slot &+ 1 == slots.count ? 0 : slot &+ 1
    }
    guard places < placesPerHash else { return false }
    slots[unchecked: slot] = entry
    return true
  }

  private mutating func grow(_ number: Int) {
    let capacity = segments[number].count + segments[number].count / 2
    var grown = [UInt64](repeating: 0, count: capacity)
    fill(&grown, with: segments[number])
    segments[number] = grown
  }

  private func fill(_ grown: inout [UInt64], with segment: borrowing [UInt64]) {
    let old = segment.span
    var slots = grown.mutableSpan
    // Entries that ran over the end stand at the beginning; they come last, as they were entered.
    var index = old.indices.first { old[$0] == 0 } ?? 0
    for _ in 0..<old.count {
      let entry = old[unchecked: index]
      index = index &+ 1 == old.count ? 0 : index &+ 1
      if entry == 0 { continue }
      var slot = slot(of: FingerprintTable.tag(of: entry), capacity: slots.count)
      while slots[unchecked: slot] != 0 { slot = slot &+ 1 == slots.count ? 0 : slot &+ 1 }
      slots[unchecked: slot] = entry
    }
  }

  @inline(__always)
  private func segment(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash & UInt64(segments.count - 1))
  }

  @inline(__always)
  private func tag(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 40) }

  @inline(__always)
  private static func tag(of entry: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: entry >> 40) }

  @inline(__always)
  private func slot(of tag: UInt32, capacity: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(tag) &* UInt64(capacity)) >> 24)
  }
}

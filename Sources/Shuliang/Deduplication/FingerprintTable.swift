/// Where fingerprints stood first: a hash table of 8 bytes an entry.
///
/// Open addressing in segments that grow a few at a time, so that growing needs the room of a few
/// more and not of the whole. Slots follow the order of the tags, so a grown segment is filled in
/// one pass.
struct FingerprintTable: ~Copyable {
  /// Each entry is a tag in the upper 24 bits, a context in the next 8, and a position, raised by
  /// one, in the lower half; 0 is free.
  private var blocks: [SlotBlock]
  /// The lowest bits of a hash name its block, the next ones the segment in it.
  private let blockBits: Int
  private let segmentBits: Int
  /// Fingerprints that were not entered, because as many of the same hash were there already.
  private(set) var crowded = 0

  /// As many places are kept for one hash: a phrase of 16 characters that everyone uses leads nowhere.
  static let placesPerHash = 6

  private static let firstCapacity = 64

  /// Where a tag belongs.
  private struct Place {
    let block: Int
    let segment: Int
    let tag: UInt32
  }

  /// - Parameter segmentBits: the table begins with 2 to this power segments of 64 entries.
  init(segmentBits: Int = 8) {
    self.segmentBits = segmentBits
    blockBits = min(segmentBits, 4)
    let count = 1 << (segmentBits - blockBits)
    blocks = (0..<1 << blockBits).map { _ in
      SlotBlock(segmentCount: count, capacity: FingerprintTable.firstCapacity)
    }
  }

  /// The bytes the table takes.
  var byteCount: Int { blocks.reduce(0) { $0 + $1.byteCount } }

  /// The number of entries.
  var count: Int {
    blocks.reduce(0) { sum, block in (0..<segmentCount).reduce(sum) { $0 + block.count(of: $1) } }
  }

  /// The segments of each block.
  private var segmentCount: Int { 1 << (segmentBits - blockBits) }

  /// Which of some fingerprints are in the table, but for tags that are equal by chance.
  ///
  /// A processor waits for many slots at once where nothing hangs on the answers, but for one after
  /// the other where each is looked at; so all are fetched before any is looked at.
  func mayContain(_ fingerprints: [Fingerprint], _ answers: inout [Bool]) {
    answers.removeAll(keepingCapacity: true)
    answers.append(contentsOf: repeatElement(false, count: fingerprints.count))
    var known = answers.mutableSpan
    for index in known.indices {
      let place = place(of: fingerprints[index].hash)
      let block = blocks[place.block]
      known[unchecked: index] = block.entry(at: first(of: place, block), of: place.segment) != 0
    }
    for index in known.indices where known[unchecked: index] {
      known[unchecked: index] = hold(place(of: fingerprints[index].hash))
    }
  }

  /// Whether a tag is in its segment.
  @inline(__always)
  private func hold(_ place: Place) -> Bool {
    let block = blocks[place.block]
    var slot = first(of: place, block)
    // Some slots are free always.
    while true {
      let entry = block.entry(at: slot, of: place.segment)
      if entry == 0 { return false }
      if FingerprintTable.tag(of: entry) == place.tag { return true }
      slot = block.slot(after: slot)
    }
  }

  /// Gives the positions of a hash to a function, in the order in which they were entered, and
  /// whether one side of what stood around them may be the same.
  @inline(__always)
  func find(_ fingerprint: Fingerprint, _ body: (Int, Bool) -> Void) {
    let place = place(of: fingerprint.hash)
    let block = blocks[place.block]
    var slot = first(of: place, block)
    while true {
      let entry = block.entry(at: slot, of: place.segment)
      if entry == 0 { return }
      if FingerprintTable.tag(of: entry) == place.tag {
        let context = UInt8(truncatingIfNeeded: entry >> 32) ^ fingerprint.context
        let isAlike = context & 0x0F == 0 || context & 0xF0 == 0
        body(Int(UInt32(truncatingIfNeeded: entry)) - 1, isAlike)
      }
      slot = block.slot(after: slot)
    }
  }

  /// Enters a position, unless the hash has its places full.
  ///
  /// - Parameter position: below 2^32 - 1.
  mutating func insert(_ fingerprint: Fingerprint, at position: Int) {
    let place = place(of: fingerprint.hash)
    let capacity = blocks[place.block].capacity
    if blocks[place.block].count(of: place.segment) * 20 >= capacity * 13 { grow(place.block) }
    let (slot, places) = freeSlot(for: place)
    guard places < FingerprintTable.placesPerHash else {
      crowded += 1
      return
    }
    let head = UInt64(place.tag) << 8 | UInt64(fingerprint.context)
    blocks[place.block].setEntry(head << 32 | UInt64(position + 1), at: slot, of: place.segment)
    let count = blocks[place.block].count(of: place.segment)
    blocks[place.block].setCount(count &+ 1, of: place.segment)
  }

  /// The free slot for a tag, and how many entries have the tag already.
  @inline(__always)
  private func freeSlot(for place: Place) -> (slot: Int, places: Int) {
    let block = blocks[place.block]
    var slot = first(of: place, block)
    var places = 0
    // Some slots are free always.
    while true {
      let entry = block.entry(at: slot, of: place.segment)
      if entry == 0 { return (slot, places) }
      if FingerprintTable.tag(of: entry) == place.tag { places &+= 1 }
      slot = block.slot(after: slot)
    }
  }

  private mutating func grow(_ number: Int) {
    let old = blocks[number]
    var new = SlotBlock(
      segmentCount: segmentCount,
      capacity: old.capacity + old.capacity / 2
    )
    for segment in 0..<segmentCount { FingerprintTable.fill(&new, from: old, segment) }
    blocks[number] = new
  }

  private static func fill(_ new: inout SlotBlock, from old: SlotBlock, _ segment: Int) {
    new.setCount(old.count(of: segment), of: segment)
    // Entries that ran over the end stand at the beginning; they come last, as they were entered.
    var index = (0..<old.capacity).first { old.entry(at: $0, of: segment) == 0 } ?? 0
    for _ in 0..<old.capacity {
      let entry = old.entry(at: index, of: segment)
      index = old.slot(after: index)
      if entry == 0 { continue }
      var slot = slot(of: tag(of: entry), capacity: new.capacity)
      while new.entry(at: slot, of: segment) != 0 { slot = new.slot(after: slot) }
      new.setEntry(entry, at: slot, of: segment)
    }
  }

  @inline(__always)
  private func place(of hash: UInt64) -> Place {
    let segment = Int(truncatingIfNeeded: hash) & (1 << segmentBits - 1)
    return Place(
      block: segment & (1 << blockBits - 1),
      segment: segment >> blockBits,
      tag: UInt32(truncatingIfNeeded: hash >> 40)
    )
  }

  /// The slot that a tag would take first.
  @inline(__always)
  private func first(of place: Place, _ block: SlotBlock) -> Int {
    FingerprintTable.slot(of: place.tag, capacity: block.capacity)
  }

  @inline(__always)
  private static func tag(of entry: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: entry >> 40) }

  @inline(__always)
  private static func slot(of tag: UInt32, capacity: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(tag) &* UInt64(capacity)) >> 24)
  }
}

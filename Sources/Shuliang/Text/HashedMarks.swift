/// What was noted under a hash: nothing, one mark, or several that differ.
///
/// A table with open addressing; the hashes are mixed well already. It never grows.
struct HashedMarks {
  enum Note: Hashable {
    case none
    case one(UInt64)
    case several
  }

  private struct Slot {
    var hash: UInt64 = 0
    var mark: UInt64 = 0
    var isTaken = false
    var isContested = false
  }

  private var slots: [Slot]

  /// - Parameter capacity: how many hashes it can hold.
  init(capacity: Int) {
    var size = 2
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// What was noted under a hash. O(1).
  subscript(hash: UInt64) -> Note {
    let slot = slots[place(of: hash)]
    if !slot.isTaken { return .none }
    return slot.isContested ? .several : .one(slot.mark)
  }

  /// Notes a mark under a hash. O(1).
  mutating func note(_ mark: UInt64, for hash: UInt64) {
    let place = place(of: hash)
    if slots[place].isTaken {
      if slots[place].mark != mark { slots[place].isContested = true }
    } else {
      slots[place] = Slot(hash: hash, mark: mark, isTaken: true)
    }
  }

  /// The slot that holds a hash or would.
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].isTaken, slots[place].hash != hash {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }
}

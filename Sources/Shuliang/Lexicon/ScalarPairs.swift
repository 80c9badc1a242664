/// The places of a trie that two scalars of three bytes lead to, by both at once.
///
/// A Chinese word begins with two such scalars or is one: one look into a hash table stands for the two
/// steps from the root, which saves a third of the instructions of a search. Of scalars of other lengths
/// it knows nothing.
struct ScalarPairs: Sendable {
  /// Where two scalars lead, in a quarter of a line of the processor's cache: a look takes one of them.
  struct Place {
    /// The first scalar in the lower 16 bits and the second in the upper ones, 0 where the first stands
    /// alone; 0 in an empty place.
    var key: UInt32 = 0
    /// The node behind both, or behind the one; -1 where no key goes on from it.
    var node: Int32 = -1
    /// The value and the bytes of the longest key up to here; of none the bytes are 0.
    var value: Int32 = -1
    var length: Int32 = 0

    /// Whether it is that of two scalars.
    var isPair: Bool { key > 0xFFFF }

    /// Steps to a node that so many bytes lead to.
    mutating func take(_ node: ScalarTrie.Node, at place: Int, length: Int32) {
      self.node = node.count > 0 ? Int32(place) : -1
      guard node.value >= 0 else { return }
      value = node.value
      self.length = length
    }
  }

  private var places: [Place]
  private let mask: Int

  /// The pairs of a trie that is read forwards. O(nodes).
  init(_ trie: ScalarTrie) {
    let found = trie.openings()
    var count = 2
    while count < 2 * found.count { count *= 2 }
    places = [Place](repeating: Place(), count: count)
    mask = count - 1
    for place in found {
      var index = ScalarPairs.hash(place.key) & mask
      while places[index].key != 0 { index = (index + 1) & mask }
      places[index] = place
    }
  }

  /// Where two scalars lead, or with 0 for the second, the first alone; `nil` where no key begins so.
  @inline(__always)
  func place(_ first: UInt32, _ second: UInt32) -> Place? {
    let places = places.span
    let key = ScalarPairs.key(first, second)
    var index = ScalarPairs.hash(key) & mask
    // Half of the places are empty, so that the search ends.
    while places[unchecked: index].key != 0 {
      if places[unchecked: index].key == key { return places[unchecked: index] }
      index = (index &+ 1) & mask
    }
    return nil
  }

  /// Two scalars, as their three bytes with the first lowest, in 16 bits each.
  @inline(__always)
  static func key(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let both = UInt64(second) &<< 32 | UInt64(first)
    let scalars =
      (both & 0x0F_0000_000F) &<< 12 | (both &>> 2) & 0xFC0_0000_0FC0
      | (both &>> 16) & 0x3F_0000_003F
    return UInt32(truncatingIfNeeded: scalars | scalars &>> 16)
  }

  /// A multiplicative hash (D. E. Knuth, "The Art of Computer Programming" 3, 6.4).
  @inline(__always)
  private static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) &>> 40)
  }
}

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
    /// Where the edges from the node behind both begin, and in the lowest eight bits how many places they
    /// have: the node itself, which is seldom in a cache, need not be looked at.
    private var edges: UInt32 = 0
    /// Which scalars go on from the node, as one bit of 32 for each: a step that leads nowhere ends here.
    private var following: UInt32 = 0
    /// The value of the longest key up to here, and in the lowest two bits how many scalars it has, 0 where
    /// there is none.
    private var found: UInt32 = 0

    init(key: UInt32 = 0) { self.key = key }

    /// The longest key up to here.
    @inline(__always)
    var match: ScalarTrie.Match? {
      found == 0 ? nil : ScalarTrie.Match(length: Int(found & 3) &* 3, value: Int(found &>> 2))
    }

    /// Whether a key may go on with a scalar.
    @inline(__always)
    func mayGoOn(with scalar: ScalarBytes) -> Bool { following & Place.mark(of: scalar.bits) != 0 }

    /// Takes the value of the key that ends behind so many scalars; -1 where none does.
    mutating func take(_ value: Int32, scalars: UInt32) {
      if value >= 0 { found = UInt32(value) << 2 | scalars }
    }

    /// The node behind both scalars, as far as a search goes on from it: its edges.
    @inline(__always)
    var node: ScalarTrie.Node {
      ScalarTrie.Node(
        start: Int32(truncatingIfNeeded: edges &>> 8),
        count: Int32(truncatingIfNeeded: edges & 0xFF),
        following: .max
      )
    }

    /// Notes the edges of the node behind both scalars and one scalar that goes on from there.
    mutating func goOn(by edges: Range<Int>, with scalar: UInt32) {
      precondition(edges.count < 1 << 8 && edges.lowerBound < 1 << 24, "too many words")
      self.edges = UInt32(edges.lowerBound) << 8 | UInt32(edges.count)
      following |= Place.mark(of: scalar)
    }

    /// The bit that stands for a scalar in `following`.
    @inline(__always)
    private static func mark(of scalar: UInt32) -> UInt32 {
      1 &<< (ScalarTrie.hash(of: scalar) &>> 27)
    }
  }

  private let places: [Place]
  private let mask: Int
  /// The scalars that are a key by themselves: few, so that the others need no look at a place.
  private let singles: ScalarBitmap

  /// The pairs of a trie that is read forwards. O(nodes).
  ///
  /// - Parameter singles: the keys of one scalar, as `WordOpenings` has them: both then ask the same lines of
  ///   the cache.
  init(_ trie: ScalarTrie, singles: ScalarBitmap) {
    let found = trie.openings()
    var count = 2
    while count * 2 < 3 * found.count { count *= 2 }
    let mask = count - 1
    var places = [Place](repeating: Place(), count: count)
    for place in found {
      var index = ScalarPairs.hash(place.key) & mask
      while places[index].key != 0 { index = (index + 1) & mask }
      places[index] = place
    }
    (self.places, self.mask, self.singles) = (places, mask, singles)
  }

  /// Where the two scalars of three bytes at an offset lead, or the first of them where it is a key and
  /// the second does not go on from it; `nil` where no key begins so.
  ///
  /// - Parameters:
  ///   - text: has six bytes or more from the offset on.
  @inline(__always)
  func place(_ first: UInt32, _ second: UInt32, in text: Span<UInt8>, at offset: Int) -> Place? {
    if let pair = place(ScalarPairs.key(first, second)) { return pair }
    return singles.contains(text, at: offset) ? place(ScalarPairs.key(first, 0)) : nil
  }

  @inline(__always)
  private func place(_ key: UInt32) -> Place? {
    let places = places.span
    var index = ScalarPairs.hash(key) & mask
    // A third of the places are empty at least, so that the search ends.
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

/// A dictionary of words that finds the longest one at a place of a text.
///
/// A trie over scalars. The edges of a node lie side by side, in a small hash table of their own: what
/// is asked of common characters stays in a few lines of the cache, and a step that leads nowhere
/// touches no more than one of them. Immutable once built. Keys and values are given at once; of two
/// equal keys the later wins. Keys and texts are well-formed UTF-8.
///
/// Building is O(total scalars), a look-up O(length of the match).
struct ScalarTrie: Sendable {
  /// A key that was found.
  struct Match: Equatable {
    /// How many bytes of the text it covers.
    let length: Int
    let value: Int
  }

  /// Where an edge leads.
  struct Node {
    /// What the key that ends here says; -1 where none does.
    var value: Int32 = -1
    /// Where the edges from here begin, and how many places they have.
    var start: Int32 = 0
    var count: Int32 = 0
    /// Which scalars go on from here, as one bit of 64 for each: most steps that lead nowhere end
    /// with this look.
    var following: UInt64 = 0
  }

  /// The scalars of the edges, each one higher than its bytes; 0 where a place is empty.
  private let scalars: [UInt32]
  /// Where each edge leads.
  private let nodes: [Node]
  private let root: Node
  /// Which scalars can stand first: most places of a text are turned away here.
  private let firsts: FirstScalars

  /// A trie of keys and the values they stand for (each at least 0).
  init<Key: Collection<UInt8>>(_ entries: [(key: Key, value: Int)]) {
    self.init(ScalarTrieBuilder(entries, .forward))
  }

  /// A trie for reading backwards from the end of a key: see `longestMatch(in:endingAt:after:)`.
  static func reversed<Key: Collection<UInt8>>(_ entries: [(key: Key, value: Int)]) -> ScalarTrie {
    ScalarTrie(ScalarTrieBuilder(entries, .backward))
  }

  private init(_ builder: ScalarTrieBuilder) {
    (root, scalars, nodes) = builder.layout()
    firsts = builder.firsts
  }

  /// Whether a key may begin at `offset`; a look-up there is wasted where none does.
  @inline(__always)
  func mayBegin(in bytes: [UInt8], at offset: Int) -> Bool {
    firsts.mayBegin(in: bytes.span, at: offset)
  }

  /// The longest key that begins at `offset`.
  func longestMatch(in bytes: [UInt8], at offset: Int) -> Match? {
    longestMatch(in: bytes, at: offset, before: bytes.count)
  }

  /// The longest key that begins at `offset` and ends at `end` or before.
  func longestMatch(in bytes: [UInt8], at offset: Int, before end: Int) -> Match? {
    let text = bytes.span
    guard end <= text.count, firsts.mayBegin(in: text, at: offset) else { return nil }
    let (scalars, nodes) = (scalars.span, nodes.span)
    var node = root
    var position = offset
    var best = -1
    var bestEnd = offset
    while let scalar = ScalarBytes(in: text, at: position, before: end),
      let next = ScalarTrie.step(from: node, scalar, scalars, nodes)
    {
      node = next
      position &+= scalar.length
      if node.value >= 0 { (best, bestEnd) = (Int(node.value), position) }
    }
    return best < 0 ? nil : Match(length: bestEnd - offset, value: best)
  }

  /// The longest key that ends at `offset` and begins at `start` or behind; for a trie made with
  /// `reversed`.
  func longestMatch(in bytes: [UInt8], endingAt offset: Int, after start: Int = 0) -> Match? {
    let text = bytes.span
    guard offset <= text.count, firsts.mayEnd(in: text, at: offset) else { return nil }
    let (scalars, nodes) = (scalars.span, nodes.span)
    var node = root
    var position = offset
    var best = -1
    var bestStart = offset
    while let scalar = ScalarBytes(in: text, endingAt: position, after: start),
      let next = ScalarTrie.step(from: node, scalar, scalars, nodes)
    {
      node = next
      position &-= scalar.length
      if node.value >= 0 { (best, bestStart) = (Int(node.value), position) }
    }
    return best < 0 ? nil : Match(length: offset - bestStart, value: best)
  }

  /// The node that a scalar leads to; `nil` where no key goes on so.
  @inline(__always)
  private static func step(
    from node: Node,
    _ scalar: ScalarBytes,
    _ scalars: Span<UInt32>,
    _ nodes: Span<Node>
  ) -> Node? {
    guard node.following & ScalarTrie.mark(of: scalar) != 0 else { return nil }
    var place = ScalarTrie.place(of: scalar.bits, among: node.count)
    // At most every place once: a node with one edge has no empty one.
    for _ in 0..<node.count {
      let index = Int(node.start &+ place)
      let found = scalars[unchecked: index]
      if found == scalar.bits &+ 1 { return nodes[unchecked: index] }
      if found == 0 { return nil }
      place = place &+ 1 == node.count ? 0 : place &+ 1
    }
    return nil
  }

  /// The bit that stands for a scalar in `following`.
  @inline(__always)
  static func mark(of scalar: ScalarBytes) -> UInt64 {
    1 << UInt64((scalar.bits &* 0x85EB_CA6B) >> 26)
  }

  /// Where the search for a scalar begins among so many places: the high half of a multiplicative
  /// hash, brought down to the number of places (D. E. Knuth, "The Art of Computer Programming" 3,
  /// 6.4; D. Lemire, "Fast Random Integer Generation in an Interval", 2019).
  @inline(__always)
  static func place(of scalar: UInt32, among count: Int32) -> Int32 {
    let hash = UInt64(scalar &* 0x9E37_79B1)
    return Int32(truncatingIfNeeded: (hash &* UInt64(truncatingIfNeeded: count)) >> 32)
  }
}

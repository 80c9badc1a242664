/// A dictionary of words that finds the longest one at a place of a text.
///
/// A trie over scalars. The children of a node lie side by side, in a small hash table of their own:
/// what is asked of common characters stays in a few lines of the cache, and a step that leads nowhere
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

  /// A node, as the edge that leads to it.
  struct Node {
    /// The scalar of the edge, one higher than its bytes; 0 where a place is empty.
    var scalar: UInt32 = 0
    /// What the key that ends here says; -1 where none does.
    var value: Int32 = -1
    /// Where the edges from here begin, and how many places they have.
    var start: Int32 = 0
    var count: Int32 = 0
    /// Which scalars go on from here, as one bit of 64 for each: most steps that lead nowhere end
    /// with this look.
    var following: UInt64 = 0
  }

  /// All nodes but the root, those of one parent side by side.
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
    (root, nodes) = builder.layout()
    firsts = builder.firsts
  }

  /// Whether a key may begin at `offset`; a look-up there is wasted where none does.
  @inline(__always)
  func mayBegin(in bytes: [UInt8], at offset: Int) -> Bool {
    firsts.mayBegin(in: bytes.span, at: offset)
  }

  /// The longest key that begins at `offset`.
  @inline(__always)
  func longestMatch(in bytes: [UInt8], at offset: Int) -> Match? {
    longestMatch(in: bytes, at: offset, before: bytes.count)
  }

  /// The longest key that begins at `offset` and ends at `end` or before.
  @inline(__always)
  func longestMatch(in bytes: [UInt8], at offset: Int, before end: Int) -> Match? {
    let text = bytes.span
    guard end <= text.count, firsts.mayBegin(in: text, at: offset) else { return nil }
    return longestKey(in: text, from: offset, to: end)
  }

  /// The longest key that ends at `offset` and begins at `start` or behind; for a trie made with
  /// `reversed`.
  @inline(__always)
  func longestMatch(in bytes: [UInt8], endingAt offset: Int, after start: Int = 0) -> Match? {
    let text = bytes.span
    guard offset <= text.count, firsts.mayEnd(in: text, at: offset) else { return nil }
    return longestKey(in: text, endingAt: offset, after: start)
  }

  // Apart, so that only the look at the first scalar is copied to where it is asked.

  @inline(never)
  private func longestKey(in text: Span<UInt8>, from offset: Int, to end: Int) -> Match? {
    longestMatch(in: text, from: offset, to: end, .forward)
  }

  @inline(never)
  private func longestKey(
    in text: Span<UInt8>,
    endingAt offset: Int,
    after start: Int
  ) -> Match? {
    longestMatch(in: text, from: offset, to: start, .backward)
  }

  /// The longest key that begins at `offset` and ends at `end` or before.
  ///
  /// - Parameter pairs: those of this trie.
  @inline(never)
  func longestMatch(in bytes: [UInt8], at offset: Int, before end: Int, by pairs: ScalarPairs)
    -> Match?
  {
    let text = bytes.span
    guard offset &+ 8 <= text.count, offset &+ 6 <= end else {
      return longestMatch(in: bytes, at: offset, before: end)
    }
    let word = WordScan.uncheckedWord(in: text, at: offset)
    guard word & 0xF000_00F0 == 0xE000_00E0 else {
      return longestMatch(in: bytes, at: offset, before: end)
    }
    let first = UInt32(truncatingIfNeeded: word) & 0xFF_FFFF
    let second = UInt32(truncatingIfNeeded: word &>> 24) & 0xFF_FFFF
    guard let place = pairs.place(first, second, in: text, at: offset) else { return nil }
    // Few keys go on behind both.
    let known = place.match
    guard let third = ScalarBytes(in: text, at: offset &+ 6, before: end),
      place.mayGoOn(with: third)
    else { return known }
    let best = known ?? Match(length: 0, value: -1)
    return longestMatch(in: text, from: offset, to: end, .forward, behind: 6, best, at: place.node)
  }

  /// Every way that keys begin with two scalars of three bytes, and the keys of one such scalar.
  func openings() -> [ScalarPairs.Place] {
    var found: [ScalarPairs.Place] = []
    for first in edges(of: root) where isWide(first) {
      let firstScalar = nodes[first].scalar - 1
      var single = ScalarPairs.Place(key: ScalarPairs.key(firstScalar, 0))
      single.take(nodes[first].value, scalars: 1)
      if single.match != nil { found.append(single) }
      for second in edges(of: nodes[first]) where isWide(second) {
        var pair = single
        pair.key = ScalarPairs.key(firstScalar, nodes[second].scalar - 1)
        pair.take(nodes[second].value, scalars: 2)
        let edges = edges(of: nodes[second])
        for third in edges where nodes[third].scalar > 0 {
          pair.goOn(by: edges, with: nodes[third].scalar - 1)
        }
        found.append(pair)
      }
    }
    return found
  }

  /// The places of the nodes behind a node; some are empty.
  private func edges(of node: Node) -> Range<Int> {
    Int(node.start)..<Int(node.start + node.count)
  }

  /// Whether a place has a node behind a scalar of three bytes.
  private func isWide(_ place: Int) -> Bool {
    nodes[place].scalar > 0 && (nodes[place].scalar - 1) & 0xF0 == 0xE0
  }

  /// The longest key between two offsets that touches the first of them.
  ///
  /// - Parameter direction: known at compile time, so that each has its own code.
  @inline(__always)
  private func longestMatch(
    in text: Span<UInt8>,
    from offset: Int,
    to limit: Int,
    _ direction: ScalarTrieBuilder.Direction
  ) -> Match? {
    let none = Match(length: 0, value: -1)
    return longestMatch(in: text, from: offset, to: limit, direction, behind: 0, none, at: root)
  }

  /// The same, from a node that was reached.
  ///
  /// - Parameters:
  ///   - taken: the bytes that lead to the node.
  ///   - known: the longest key before it, with a value of -1 where there is none.
  @inline(__always)
  private func longestMatch(
    in text: Span<UInt8>,
    from offset: Int,
    to limit: Int,
    _ direction: ScalarTrieBuilder.Direction,
    behind taken: Int,
    _ known: Match,
    at place: Node
  ) -> Match? {
    let nodes = nodes.span
    var node = place
    var length = taken
    var best = node.value < 0 ? known : Match(length: length, value: Int(node.value))
    while let scalar = ScalarTrie.scalar(in: text, from: offset, length, to: limit, direction),
      let next = ScalarTrie.step(from: node, scalar, nodes)
    {
      node = nodes[unchecked: next]
      length &+= scalar.length
      if node.value >= 0 { best = Match(length: length, value: Int(node.value)) }
    }
    return best.value < 0 ? nil : best
  }

  /// The scalar that follows when `length` bytes from `offset` were read.
  @inline(__always)
  private static func scalar(
    in text: Span<UInt8>,
    from offset: Int,
    _ length: Int,
    to limit: Int,
    _ direction: ScalarTrieBuilder.Direction
  ) -> ScalarBytes? {
    switch direction {
    case .forward: ScalarBytes(in: text, at: offset &+ length, before: limit)
    case .backward: ScalarBytes(in: text, endingAt: offset &- length, after: limit)
    }
  }

  /// Where the node stands that a scalar leads to; `nil` where no key goes on so.
  @inline(__always)
  private static func step(from node: Node, _ scalar: ScalarBytes, _ nodes: Span<Node>) -> Int? {
    let hash = ScalarTrie.hash(of: scalar.bits)
    guard node.following & ScalarTrie.mark(of: hash) != 0 else { return nil }
    let start = Int(node.start)
    let end = start &+ Int(node.count)
    var place = start &+ Int(ScalarTrie.place(of: hash, among: node.count))
    // At most every place once: a node with one edge has no empty one.
    for _ in 0..<node.count {
      let found = nodes[unchecked: place].scalar
      if found == scalar.bits &+ 1 { return place }
      if found == 0 { return nil }
      place &+= 1
      if place == end { place = start }
    }
    return nil
  }

  /// A multiplicative hash of a scalar's bytes (D. E. Knuth, "The Art of Computer Programming" 3, 6.4).
  @inline(__always)
  static func hash(of scalar: UInt32) -> UInt32 { scalar &* 0x9E37_79B1 }

  /// The bit that stands for a scalar in `following`, by its hash.
  @inline(__always)
  static func mark(of hash: UInt32) -> UInt64 { 1 &<< UInt64(hash &>> 20) }

  /// Where the search for a scalar begins among so many places: its hash brought down to their
  /// number (D. Lemire, "Fast Random Integer Generation in an Interval", 2019).
  @inline(__always)
  static func place(of hash: UInt32, among count: Int32) -> Int32 {
    Int32(truncatingIfNeeded: (UInt64(hash) &* UInt64(truncatingIfNeeded: count)) &>> 32)
  }
}

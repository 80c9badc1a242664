/// Puts the keys of a `ScalarTrie` together: first as nodes that know their parent, in one hash table
/// of all edges, then each node's edges side by side.
struct ScalarTrieBuilder {
  /// From which end keys are read.
  enum Direction {
    case forward, backward
  }

  /// How a node is reached, and what is known of it. The root is the first.
  private struct Entry {
    var parent: Int32
    var scalar: UInt32
    var value: Int32 = -1
    var edgeCount: Int32 = 0
    var following: UInt64 = 0
  }

  private var entries: [Entry] = []
  /// The numbers of nodes by a hash of parent and scalar; -1 in an empty place.
  private var table: [Int32]
  /// Which scalars can stand first.
  private(set) var firsts = FirstScalars()

  /// Takes in all keys. O(total scalars).
  init<Key: Collection<UInt8>>(_ keys: [(key: Key, value: Int)], _ direction: Direction) {
    let scalarCount = keys.reduce(0) { sum, entry in
      sum + entry.key.reduce(0) { UTF8Scan.isContinuation($1) ? $0 : $0 + 1 }
    }
    // A scalar makes one node at most, and words share their first ones.
    var count = 2
    while count < scalarCount + scalarCount / 4 + 1 { count *= 2 }
    table = [Int32](repeating: -1, count: count)
    entries.reserveCapacity(scalarCount * 3 / 4 + 1)
    entries.append(Entry(parent: -1, scalar: 0))
    var bytes: [UInt8] = []
    for (key, value) in keys {
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: key)
      insert(bytes.span, Int32(value), direction)
    }
  }

  private mutating func insert(_ key: Span<UInt8>, _ value: Int32, _ direction: Direction) {
    var node = 0
    var taken = 0
    while let scalar = ScalarTrieBuilder.scalar(of: key, behind: taken, direction) {
      if taken == 0 { firsts.insert(scalar) }
      taken += scalar.length
      node = child(of: node, scalar)
    }
    if taken > 0 { entries[node].value = value }
  }

  /// The scalar of a key that comes when so many bytes of it were read.
  private static func scalar(
    of key: Span<UInt8>,
    behind taken: Int,
    _ direction: Direction
  ) -> ScalarBytes? {
    switch direction {
    case .forward: ScalarBytes(in: key, at: taken, before: key.count)
    case .backward: ScalarBytes(in: key, endingAt: key.count - taken, after: 0)
    }
  }

  /// The node that a scalar leads to, which is made where it is new.
  private mutating func child(of parent: Int, _ scalar: ScalarBytes) -> Int {
    let edge = UInt64(parent) << 32 | UInt64(scalar.bits)
    var place = Int((edge &* 0x9E37_79B9_7F4A_7C15) >> 32) & (table.count - 1)
    while table[place] >= 0 {
      let known = Int(table[place])
      if Int(entries[known].parent) == parent, entries[known].scalar == scalar.bits {
        return known
      }
      place = (place + 1) & (table.count - 1)
    }
    let node = entries.count
    table[place] = Int32(node)
    entries[parent].edgeCount += 1
    entries[parent].following |= ScalarTrie.mark(of: ScalarTrie.hash(of: scalar.bits))
    entries.append(Entry(parent: Int32(parent), scalar: scalar.bits))
    return node
  }

  /// The root, and all other nodes by their places. O(nodes).
  func layout() -> (root: ScalarTrie.Node, nodes: [ScalarTrie.Node]) {
    var placed: [ScalarTrie.Node] = []
    placed.reserveCapacity(entries.count)
    var start: Int32 = 0
    for entry in entries {
      let count = entry.edgeCount < 2 ? entry.edgeCount : entry.edgeCount + entry.edgeCount / 2
      placed.append(
        ScalarTrie.Node(
          scalar: entry.scalar &+ 1,
          value: entry.value,
          start: start,
          count: count,
          following: entry.following
        )
      )
      start += count
    }
    var nodes = [ScalarTrie.Node](repeating: ScalarTrie.Node(), count: Int(start))
    for number in entries.indices.dropFirst() {
      let parent = placed[Int(entries[number].parent)]
      let hash = ScalarTrie.hash(of: entries[number].scalar)
      var place = ScalarTrie.place(of: hash, among: parent.count)
      while nodes[Int(parent.start + place)].scalar != 0 {
        place = place + 1 == parent.count ? 0 : place + 1
      }
      nodes[Int(parent.start + place)] = placed[number]
    }
    return (placed[0], nodes)
  }
}

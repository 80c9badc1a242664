/// A dictionary over UTF-8 bytes that finds the longest key at a place of a text.
///
/// A double array: one addition and one comparison a byte, immutable once built. Keys and values
/// are given at once; of two equal keys the later wins. Building is O(total bytes) in practice,
/// a look-up O(length of the match).
struct ByteTrie: Sendable {
  /// A key that was found.
  struct Match: Equatable {
    /// How many bytes of the text it covers.
    let length: Int
    let value: Int
  }

  private var base: [Int32]
  private var check: [Int32]
  /// The value of the key that ends at a node; -1 where none does.
  private var values: [Int32]

  /// A trie of keys and the values they stand for (each at least 0).
  init(_ entries: [(key: [UInt8], value: Int)]) {
    var builder = Builder(entries: entries)
    builder.build()
    base = builder.base
    check = builder.check
    values = builder.values
  }

  /// A trie for reading backwards from the end of a key: see `longestMatch(in:endingAt:)`.
  static func reversed(_ entries: [(key: [UInt8], value: Int)]) -> ByteTrie {
    ByteTrie(entries.map { (key: $0.key.reversed(), value: $0.value) })
  }

  @inline(__always)
  private func child(of node: Int, _ byte: UInt8) -> Int? {
    let next = Int(base[node]) + Int(byte)
    return next < check.count && check[next] == Int32(truncatingIfNeeded: node) ? next : nil
  }

  /// The longest key that begins at `offset`.
  func longestMatch(in bytes: [UInt8], at offset: Int) -> Match? {
    var node = 0
    var best: Match?
    var position = offset
    while position < bytes.count, let next = child(of: node, bytes[position]) {
      node = next
      position += 1
      if values[node] >= 0 { best = Match(length: position - offset, value: Int(values[node])) }
    }
    return best
  }

  /// The longest key that ends at `offset`; for a trie made with `reversed`.
  func longestMatch(in bytes: [UInt8], endingAt offset: Int) -> Match? {
    var node = 0
    var best: Match?
    var position = offset
    while position > 0, let next = child(of: node, bytes[position - 1]) {
      node = next
      position -= 1
      if values[node] >= 0 { best = Match(length: offset - position, value: Int(values[node])) }
    }
    return best
  }
}

extension ByteTrie {
  /// Places the nodes breadth first, each node's children at a base where they fit.
  private struct Builder {
    private var keys: [(key: [UInt8], value: Int)]
    private(set) var base: [Int32] = [0]
    private(set) var check: [Int32] = [-1]
    private(set) var values: [Int32] = [-1]
    /// The first free cell, where a node with one child always fits. The 256 cells before it stay
    /// to what comes to lie there: a byte reaches only cells above its own value.
    private var firstFree = 256
    /// Where the search for a node with more children begins: not far before the last that was
    /// placed, so that the whole is linear. Nodes with one child fill the gaps it leaves.
    private var nextFit = 256

    /// Keys that share their first `depth` bytes, and the node those lead to.
    private struct Group {
      var range: Range<Int>
      var depth: Int
      var node: Int
    }

    init(entries: [(key: [UInt8], value: Int)]) {
      // A stable sort: of equal keys the last one given is the last to write its value.
      keys = entries.filter { !$0.key.isEmpty }.enumerated().sorted {
        $0.element.key == $1.element.key
          ? $0.offset < $1.offset : $0.element.key.lexicographicallyPrecedes($1.element.key)
      }.map(\.element)
    }

    mutating func build() {
      var queue = [Group(range: 0..<keys.count, depth: 0, node: 0)]
      var next = 0
      while next < queue.count {
        let group = queue[next]
        next += 1
        let children = children(of: group)
        guard !children.isEmpty else { continue }
        let place = findBase(for: children.map(\.byte))
        base[group.node] = Int32(place)
        for child in children {
          let node = place + Int(child.byte)
          check[node] = Int32(group.node)
          queue.append(Group(range: child.range, depth: group.depth + 1, node: node))
        }
      }
    }

    /// Records the keys that end at the group's node and parts the rest by their next byte.
    private mutating func children(of group: Group) -> [(byte: UInt8, range: Range<Int>)] {
      var children: [(byte: UInt8, range: Range<Int>)] = []
      var start = group.range.lowerBound
      while start < group.range.upperBound, keys[start].key.count == group.depth {
        values[group.node] = Int32(keys[start].value)
        start += 1
      }
      while start < group.range.upperBound {
        let byte = keys[start].key[group.depth]
        var end = start + 1
        while end < group.range.upperBound, keys[end].key[group.depth] == byte { end += 1 }
        children.append((byte, start..<end))
        start = end
      }
      return children
    }

    private mutating func findBase(for bytes: [UInt8]) -> Int {
      let first = Int(bytes[0])
      let place: Int
      if bytes.count == 1 {
        while firstFree < check.count, check[firstFree] >= 0 { firstFree += 1 }
        place = firstFree - first
      } else {
        var cell = nextFit
        while !fits(bytes, at: cell - first) { cell += 1 }
        nextFit = max(nextFit, cell - 256)
        place = cell - first
      }
      let needed = place + 256
      if needed > check.count {
        let missing = needed - check.count
        base.append(contentsOf: repeatElement(0, count: missing))
        check.append(contentsOf: repeatElement(-1, count: missing))
        values.append(contentsOf: repeatElement(-1, count: missing))
      }
      return place
    }

    private func fits(_ bytes: [UInt8], at place: Int) -> Bool {
      for byte in bytes {
        let cell = place + Int(byte)
        if cell < check.count, check[cell] >= 0 { return false }
      }
      return true
    }
  }
}

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

  /// A node: where its children begin, whose child it is, what the key that ends here says.
  private struct Cell {
    var base: Int32
    var check: Int32
    /// -1 where no key ends.
    var value: Int32
  }

  private let cells: [Cell]
  /// Which scalars can stand first: most places of a text are turned away here.
  private let firsts: FirstScalars

  /// A trie of keys and the values they stand for (each at least 0).
  init(_ entries: [(key: [UInt8], value: Int)]) {
    self.init(entries, firsts: FirstScalars(of: entries.map(\.key)))
  }

  private init(_ entries: [(key: [UInt8], value: Int)], firsts: FirstScalars) {
    self.firsts = firsts
    var builder = Builder(entries: entries)
    builder.build()
    cells = builder.check.indices.map {
      Cell(base: builder.base[$0], check: builder.check[$0], value: builder.values[$0])
    }
  }

  /// A trie for reading backwards from the end of a key: see `longestMatch(in:endingAt:)`.
  static func reversed(_ entries: [(key: [UInt8], value: Int)]) -> ByteTrie {
    ByteTrie(
      entries.map { (key: $0.key.reversed(), value: $0.value) },
      firsts: FirstScalars(reversing: entries.map(\.key))
    )
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
    let cells = cells.span
    var node = 0
    var best: Match?
    var position = offset
    while position < end {
      let next = Int(cells[unchecked: node].base) + Int(text[unchecked: position])
      guard next < cells.count else { break }
      let cell = cells[unchecked: next]
      guard cell.check == Int32(truncatingIfNeeded: node) else { break }
      node = next
      position += 1
      let value = cell.value
      if value >= 0 { best = Match(length: position - offset, value: Int(value)) }
    }
    return best
  }

  /// The longest key that ends at `offset`; for a trie made with `reversed`.
  func longestMatch(in bytes: [UInt8], endingAt offset: Int) -> Match? {
    let text = bytes.span
    guard firsts.mayEnd(in: text, at: offset) else { return nil }
    let cells = cells.span
    var node = 0
    var best: Match?
    var position = offset
    while position > 0 {
      let next = Int(cells[unchecked: node].base) + Int(text[position - 1])
      guard next < cells.count else { break }
      let cell = cells[unchecked: next]
      guard cell.check == Int32(truncatingIfNeeded: node) else { break }
      node = next
      position -= 1
      let value = cell.value
      if value >= 0 { best = Match(length: offset - position, value: Int(value)) }
    }
    return best
  }
}

extension ByteTrie {
  /// Places the nodes breadth first, each node's children at the first base that fits.
  private struct Builder {
    private var keys: [(key: [UInt8], value: Int)]
    private(set) var base: [Int32] = [0]
    private(set) var check: [Int32] = [-1]
    private(set) var values: [Int32] = [-1]
    private var free = FreeCells()

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
          take(node, parent: group.node)
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

    /// The first base at which the cells for all `bytes` are free.
    ///
    /// Only free cells are walked, from a list of them; a full front of the array costs nothing.
    private mutating func findBase(for bytes: [UInt8]) -> Int {
      var cell = free.first
      while true {
        if cell == FreeCells.end {
          cell = check.count
          grow(to: check.count + 256)
        }
        let place = cell - Int(bytes[0])
        if place > 0 {
          grow(to: place + 256)
          if bytes.allSatisfy({ check[place + Int($0)] < 0 }) { return place }
        }
        cell = free.next(after: cell)
      }
    }

    private mutating func take(_ cell: Int, parent: Int) {
      check[cell] = Int32(parent)
      free.remove(cell)
    }

    private mutating func grow(to count: Int) {
      guard count > check.count else { return }
      let missing = count - check.count
      base.append(contentsOf: repeatElement(0, count: missing))
      check.append(contentsOf: repeatElement(-1, count: missing))
      values.append(contentsOf: repeatElement(-1, count: missing))
      free.append(upTo: count)
    }
  }

  /// The free cells in rising order, as a doubly linked list over their numbers.
  private struct FreeCells {
    static let end = -1
    /// The neighbours of each free cell; what taken cells hold means nothing.
    private var previous: [Int32] = [-1]
    private var following: [Int32] = [-1]
    private(set) var first = FreeCells.end
    private var last = FreeCells.end

    func next(after cell: Int) -> Int { Int(following[cell]) }

    /// Makes the cells up to `count` free.
    mutating func append(upTo count: Int) {
      for cell in previous.count..<count {
        previous.append(Int32(last))
        following.append(Int32(FreeCells.end))
        if last == FreeCells.end { first = cell } else { following[last] = Int32(cell) }
        last = cell
      }
    }

    mutating func remove(_ cell: Int) {
      let (before, after) = (Int(previous[cell]), Int(following[cell]))
      if before == FreeCells.end { first = after } else { following[before] = Int32(after) }
      if after == FreeCells.end { last = before } else { previous[after] = Int32(before) }
    }
  }
}

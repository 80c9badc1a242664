/// Places the nodes of a `WordTrie`: level by level, in each level the nodes with the most ways
/// first, at the first base where all of their cells are free.
///
/// Sixty-four bases are tried at once, as the bits of a word. Each base serves one node only, so
/// that a cell's code alone says whose it is.
struct WordTrieBuilder {
  /// Words that share their first characters, and the node those lead to.
  private struct Group {
    var start: Int32
    var end: Int32
    var node: Int32
  }

  /// Words of a group that share the next character too.
  private struct Way {
    var start: Int32
    var end: Int32
    var code: UInt16
  }

  /// The ways of one node.
  private struct Branching {
    var node: Int32
    var firstWay: Int32
    var wayCount: Int32
  }

  private let entries: [WordEntries.Entry]
  private let scalars: [UInt16]
  private let codes: [UInt16]
  private var cells: [WordTrie.Cell] = []
  /// A bit for each cell that is free and each base that is not taken.
  private var freeCells: [UInt64] = []
  private var freeBases: [UInt64] = []
  /// Where the search begins for a node of a size class.
  private var searchStarts = [Int](repeating: 0, count: WordTrieBuilder.classCount)
  private static let classCount = 12
  private var ways: [Way] = []
  private var groups: [Group] = []

  init(entries: WordEntries, codes: [UInt16]) {
    self.entries = entries.entries
    scalars = entries.scalars
    self.codes = codes
  }

  consuming func build() -> [WordTrie.Cell] {
    // The root's nodes stand at their codes, so that the first look needs no comparison.
    let rootWords = Int(codes.max() ?? 0) / 64 + 1
    // Nodes are half as many again as words, and some cells stay free.
    grow(toWords: Swift.max(rootWords, entries.count / 32))
    for word in 0..<rootWords { freeCells[word] = 0 }
    freeBases[0] &= ~1
    findWays(of: Group(start: 0, end: Int32(entries.count), node: 0), depth: 0)
    place(ways.indices, at: 0, depth: 0)
    var depth = 1
    while !groups.isEmpty {
      placeLevel(depth: depth)
      depth += 1
    }
    return trimmed()
  }

  /// Places the ways of all groups, and leaves the groups that are one character longer.
  private mutating func placeLevel(depth: Int) {
    let level = groups
    groups.removeAll(keepingCapacity: true)
    ways.removeAll(keepingCapacity: true)
    var branchings = [[Branching]](repeating: [], count: WordTrieBuilder.classCount)
    for group in level {
      let first = ways.count
      findWays(of: group, depth: depth)
      let count = ways.count - first
      guard count > 0 else { continue }
      branchings[WordTrieBuilder.sizeClass(of: count)].append(
        Branching(node: group.node, firstWay: Int32(first), wayCount: Int32(count))
      )
    }
    branchings[WordTrieBuilder.classCount - 1].sort { $0.wayCount > $1.wayCount }
    for branching in branchings.reversed().joined() {
      let first = Int(branching.firstWay)
      let range = first..<first + Int(branching.wayCount)
      let base = range.count == 1 ? findBase(forCode: Int(ways[first].code)) : findBase(for: range)
      freeBases[base / 64] &= ~(1 << UInt64(base % 64))
      cells[Int(branching.node)].lead(to: base)
      place(range, at: base, depth: depth)
    }
  }

  /// Notes the word that ends at the group's node, and parts the others by their next character.
  private mutating func findWays(of group: Group, depth: Int) {
    var start = Int(group.start)
    let end = Int(group.end)
    if start < end, Int(entries[start].length) == depth {
      if depth > 0 { endWord(start, at: Int(group.node)) }
      start += 1
    }
    while start < end {
      let scalar = scalars[Int(entries[start].start) + depth]
      var next = start + 1
      while next < end, scalars[Int(entries[next].start) + depth] == scalar { next += 1 }
      ways.append(Way(start: Int32(start), end: Int32(next), code: codes[Int(scalar)]))
      start = next
    }
  }

  private mutating func endWord(_ index: Int, at node: Int) {
    let entry = entries[index]
    cells[node].endWord(cost: Int(entry.cost), tag: Int(entry.tag))
  }

  private mutating func place(_ range: Range<Int>, at base: Int, depth: Int) {
    for way in ways[range] {
      let node = base + Int(way.code)
      cells[node] = WordTrie.Cell(code: way.code)
      freeCells[node / 64] &= ~(1 << UInt64(node % 64))
      if way.end == way.start + 1, Int(entries[Int(way.start)].length) == depth + 1 {
        endWord(Int(way.start), at: node)
      } else {
        groups.append(Group(start: way.start, end: way.end, node: Int32(node)))
      }
    }
  }

  /// Which nodes are searched room for alike: from 1 to 4 ways each is a class, then two classes
  /// for each doubling.
  private static func sizeClass(of count: Int) -> Int {
    if count <= 4 { return count }
    let bits = Int.bitWidth - count.leadingZeroBitCount
    let half = count >> (bits - 2) & 1
    return Swift.min(bits * 2 + half - 1, classCount - 1)
  }

  /// The base that puts a node's only way into the first free cell.
  private mutating func findBase(forCode code: Int) -> Int {
    while freeCells[searchStarts[1]] == 0 { searchStarts[1] += 1 }
    var word = searchStarts[1]
    while true {
      var bits = freeCells[word]
      while bits != 0 {
        let base = word * 64 + bits.trailingZeroBitCount - code
        if base > 0, freeBases[base / 64] >> UInt64(base % 64) & 1 != 0 { return base }
        bits &= bits - 1
      }
      word += 1
      grow(toWords: word + 1)
    }
  }

  /// The first base that puts all of a node's ways into free cells.
  private mutating func findBase(for range: Range<Int>) -> Int {
    let size = WordTrieBuilder.sizeClass(of: range.count)
    let highest = ways[range].reduce(0) { Swift.max($0, Int($1.code)) }
    var word = searchStarts[size]
    while true {
      grow(toWords: word + highest / 64 + 2)
      var bases = freeBases[word]
      var index = range.lowerBound
      while bases != 0, index < range.upperBound {
        bases &= freeCells(from: word * 64 + Int(ways[index].code))
        index += 1
      }
      if bases != 0 {
        // Where a node of this size found no room, the next of its size will hardly find any.
        searchStarts[size] = word
        return word * 64 + bases.trailingZeroBitCount
      }
      word += 1
    }
  }

  /// Which of the 64 cells from one on are free.
  @inline(__always)
  private func freeCells(from cell: Int) -> UInt64 {
    let (word, bit) = (cell / 64, UInt64(cell % 64))
    let low = freeCells[word] >> bit
    return bit == 0 ? low : low | freeCells[word + 1] << (64 - bit)
  }

  /// Makes room for so many words of bits, and one more.
  private mutating func grow(toWords count: Int) {
    guard count >= freeCells.count else { return }
    let count = Swift.max(count + 1, freeCells.count * 3 / 2)
    let missing = count - freeCells.count
    freeCells.append(contentsOf: repeatElement(.max, count: missing))
    freeBases.append(contentsOf: repeatElement(.max, count: missing))
    cells.append(contentsOf: repeatElement(.free, count: missing * 64))
  }

  /// The cells up to the last one that a search may ask for: the highest base and code.
  private consuming func trimmed() -> [WordTrie.Cell] {
    let lastBase = freeBases.lastIndex { $0 != .max } ?? 0
    let count = lastBase * 64 + 64 + Int(codes.max() ?? 0) + 1
    let missing = count - cells.count
    if missing > 0 {
      cells.append(contentsOf: repeatElement(.free, count: missing))
    } else {
      cells.removeLast(-missing)
    }
    return cells
  }
}

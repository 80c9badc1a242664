/// Places the nodes of a `WordTrie` in one walk over a tree of words: each node, when it is come to,
/// at the first base where the cells of all of its ways are free.
///
/// Sixty-four bases are tried at once, as the bits of a word. Each base serves one node only, so
/// that a cell's code alone says whose it is.
struct WordTrieBuilder<Tree: WordTree> {
  /// Why words are none that a `WordTrie` can hold: a cost or a tag is too high.
  struct Unfit: Error {}

  private var tree: Tree
  private let codes: [UInt16]
  private let highestCode: Int
  private var cells: [WordTrie.Cell] = []
  /// A bit for each cell that is free and each base that is not taken.
  private var freeCells: [UInt64] = []
  private var freeBases: [UInt64] = []
  /// Where the search begins for a node of a size class.
  private var searchStarts = [Int](repeating: 0, count: 12)
  /// The ways of the node that is placed and, before them, of those that lead there.
  private var ways: [WordWay<Tree.Node>] = []

  /// - Parameters:
  ///   - tree: the words. Those with a scalar that has no code are left out.
  ///   - codes: the code of each scalar of the Basic Multilingual Plane, or 0.
  ///   - size: about how many cells to begin with; nodes take two each, because some stay free.
  init(_ tree: Tree, codes: [UInt16], size: Int) {
    self.tree = tree
    self.codes = codes
    highestCode = Int(codes.max() ?? 0)
    // The root's nodes stand at their codes, so that the first look needs no comparison.
    let rootWords = highestCode / 64 + 1
    grow(toWords: Swift.max(rootWords, size / 64))
    for word in 0..<rootWords { freeCells[word] = 0 }
    freeBases[0] &= ~1
  }

  /// - Throws: what the tree throws; `Unfit`.
  /// - Complexity: O(*n*) in the number of nodes, as far as free cells are found at once.
  consuming func build() throws -> [WordTrie.Cell] {
    let root = try tree.root()
    var first: [WordWay<Tree.Node>] = []
    try tree.appendWays(from: root, to: &first)
    ways = first
    try place(ways.indices, at: 0)
    try placeNodes(behind: ways.indices, at: 0)
    return trimmed()
  }

  /// Places what stands behind the cells of some ways, which begin at a base.
  private mutating func placeNodes(behind range: Range<Int>, at base: Int) throws {
    for index in range {
      let way = ways[index]
      let code = Int(codes[Int(way.scalar)])
      guard let node = way.next, code != 0 else { continue }
      let first = ways.count
      try tree.appendWays(from: node, to: &ways)
      let range = first..<ways.count
      let found = range.count == 1 ? findBase(forWay: first) : findBase(for: range)
      cells[base + code].lead(to: found)
      try place(range, at: found)
      try placeNodes(behind: range, at: found)
      for _ in range { ways.removeLast() }
    }
  }

  /// Puts ways into their cells.
  @inline(__always)
  private mutating func place(_ range: Range<Int>, at base: Int) throws {
    freeBases[base >> 6] &= ~(1 << UInt64(base & 63))
    try WordTrieBuilder.write(ways, codes, range, at: base, to: &cells, marking: &freeCells)
  }

  private static func write(
    _ ways: [WordWay<Tree.Node>],
    _ codes: [UInt16],
    _ range: Range<Int>,
    at base: Int,
    to cells: inout [WordTrie.Cell],
    marking freeCells: inout [UInt64]
  ) throws {
    // Borrowed once: each access to an array would ask anew whether it is shared.
    var cells = cells.mutableSpan
    var freeCells = freeCells.mutableSpan
    for index in range {
      let way = ways[index]
      let code = codes[Int(way.scalar)]
      guard code != 0 else { continue }
      let place = base + Int(code)
      var cell = WordTrie.Cell(code: code)
      if way.cost >= 0 {
        guard way.cost <= WordTrie.highestCost, way.tag <= WordTrie.highestTag else {
          throw Unfit()
        }
        cell.endWord(cost: Int(way.cost), tag: Int(way.tag))
      }
      cells[place] = cell
      freeCells[place >> 6] &= ~(1 << UInt64(place & 63))
    }
  }

  /// Which nodes are searched room for alike: from 1 to 4 ways each is a class, then two classes
  /// for each doubling.
  private func sizeClass(of count: Int) -> Int {
    if count <= 4 { return count }
    let bits = Int.bitWidth - count.leadingZeroBitCount
    let half = count >> (bits - 2) & 1
    return Swift.min(bits * 2 + half - 1, searchStarts.count - 1)
  }

  /// The base that puts a node's only way into the first free cell.
  private mutating func findBase(forWay index: Int) -> Int {
    let code = Int(codes[Int(ways[index].scalar)])
    while freeCells[searchStarts[1]] == 0 {
      searchStarts[1] += 1
      grow(toWords: searchStarts[1] + 1)
    }
    var word = searchStarts[1]
    while true {
      var bits = freeCells[word]
      while bits != 0 {
        let base = word * 64 + bits.trailingZeroBitCount - code
        if base > 0, freeBases[base >> 6] >> UInt64(base & 63) & 1 != 0 { return base }
        bits &= bits - 1
      }
      word += 1
      grow(toWords: word + 1)
    }
  }

  /// The first base that puts all of a node's ways into free cells.
  private mutating func findBase(for range: Range<Int>) -> Int {
    let size = sizeClass(of: range.count)
    var word = searchStarts[size]
    while true {
      grow(toWords: word + highestCode / 64 + 2)
      let bases = freeBases(word, for: range)
      if bases != 0 {
        // Where a node of this size found no room, the next of its size will hardly find any.
        searchStarts[size] = word
        return word * 64 + bases.trailingZeroBitCount
      }
      word += 1
    }
  }

  /// Which of the 64 bases of a word put all of a node's ways into free cells.
  @inline(__always)
  private func freeBases(_ word: Int, for range: Range<Int>) -> UInt64 {
    let (ways, codes, freeCells) = (ways.span, codes.span, freeCells.span)
    var bases = freeBases[word]
    for index in range {
      let cell = word &* 64 &+ Int(codes[Int(ways[unchecked: index].scalar)])
      let (low, bit) = (cell &>> 6, UInt64(truncatingIfNeeded: cell) & 63)
      // The 64 cells from one on, of two words; shifted twice, because 64 at once would be none.
      bases &= freeCells[low] &>> bit | (freeCells[low &+ 1] &<< (63 &- bit)) &<< 1
      if bases == 0 { return 0 }
    }
    return bases
  }

  /// Makes room for so many words of bits, and one more.
  @inline(__always)
  private mutating func grow(toWords count: Int) {
    if count >= freeCells.count { makeRoom(forWords: count) }
  }

  private mutating func makeRoom(forWords count: Int) {
    let count = Swift.max(count + 1, freeCells.count * 9 / 8)
    let missing = count - freeCells.count
    freeCells.append(contentsOf: repeatElement(.max, count: missing))
    freeBases.append(contentsOf: repeatElement(.max, count: missing))
    cells.append(contentsOf: repeatElement(.free, count: missing * 64))
  }

  /// The cells up to the last one that a search may ask for: the highest base and code.
  private consuming func trimmed() -> [WordTrie.Cell] {
    let lastBase = freeBases.lastIndex { $0 != .max } ?? 0
    let count = lastBase * 64 + 64 + highestCode + 1
    let missing = count - cells.count
    if missing > 0 {
      cells.append(contentsOf: repeatElement(.free, count: missing))
    } else {
      cells.removeLast(-missing)
    }
    return cells
  }
}

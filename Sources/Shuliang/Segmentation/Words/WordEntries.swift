/// Words with their costs, in rising order of their scalars: what a `WordTrie` is built from.
struct WordEntries {
  struct Entry {
    /// Where the word's scalars begin in `scalars`.
    var start: UInt32
    var length: UInt16
    var cost: UInt16
    /// What the word is marked with, or 0.
    var tag: UInt16
  }

  private(set) var scalars: [UInt16] = []
  private(set) var entries: [Entry] = []

  /// Adds a word behind those that are there.
  mutating func append(_ word: [UInt16], cost: Int, tag: Int = 0) {
    entries.append(
      Entry(
        start: UInt32(scalars.count),
        length: UInt16(word.count),
        cost: UInt16(cost),
        tag: UInt16(tag)
      )
    )
    for scalar in word { scalars.append(scalar) }
  }

  /// Adds words in any order; of two equal words the later addition wins.
  ///
  /// - Complexity: O(*n* + *m* log *m*) for *m* words beside *n*.
  mutating func merge(_ words: [(word: [UInt16], cost: Int, tag: Int)]) {
    let known = entries.count
    for word in words { append(word.word, cost: word.cost, tag: word.tag) }
    let added = (known..<entries.count).sorted { compare($0, $1) ?? ($0 < $1) }
    var merged: [Entry] = []
    merged.reserveCapacity(entries.count)
    var next = 0
    for index in added {
      while next < known, compare(next, index) == true {
        merged.append(entries[next])
        next += 1
      }
      if next < known, compare(next, index) == nil { next += 1 }
      if let last = merged.last, isSameWord(last, entries[index]) { merged.removeLast() }
      merged.append(entries[index])
    }
    merged.append(contentsOf: entries[next..<known])
    entries = merged
  }

  private func isSameWord(_ first: Entry, _ second: Entry) -> Bool {
    first.length == second.length
      && scalars[Int(first.start)..<Int(first.start) + Int(first.length)]
        .elementsEqual(scalars[Int(second.start)..<Int(second.start) + Int(second.length)])
  }

  /// Whether one entry's word comes before another's; `nil` where they are the same.
  private func compare(_ first: Int, _ second: Int) -> Bool? {
    let (left, right) = (entries[first], entries[second])
    let (leftStart, rightStart) = (Int(left.start), Int(right.start))
    for depth in 0..<Int(Swift.min(left.length, right.length)) {
      let (a, b) = (scalars[leftStart + depth], scalars[rightStart + depth])
      if a != b { return a < b }
    }
    return left.length == right.length ? nil : left.length < right.length
  }
}

// MARK: The words as a tree

extension WordEntries: WordTree {
  /// Entries that share their first scalars.
  struct Node {
    fileprivate let start: Int32
    fileprivate let end: Int32
    /// How many scalars they share.
    fileprivate let depth: Int32
  }

  func root() -> Node { Node(start: 0, end: Int32(entries.count), depth: 0) }

  func appendWays(from node: Node, to ways: inout [WordWay<Node>]) {
    let depth = Int(node.depth)
    var start = Int(node.start)
    let end = Int(node.end)
    while start < end {
      let scalar = scalars[Int(entries[start].start) + depth]
      var next = start + 1
      while next < end, scalars[Int(entries[next].start) + depth] == scalar { next += 1 }
      var way = WordWay<Node>(scalar: scalar)
      if Int(entries[start].length) == depth + 1 {
        way.cost = Int32(entries[start].cost)
        way.tag = entries[start].tag
        start += 1
      }
      if start < next {
        way.next = Node(start: Int32(start), end: Int32(next), depth: node.depth + 1)
      }
      ways.append(way)
      start = next
    }
  }
}

/// The words of two trees as one tree: those that are known, and those that are added.
///
/// A word of both costs what was added where that has a tag, else what both say on the average.
struct WordUnion<Known: WordTree, Added: WordTree>: WordTree {
  /// A node of either tree or of both.
  struct Node {
    fileprivate let known: Known.Node?
    fileprivate let added: Added.Node?
  }

  private var known: Known
  private var added: Added
  /// Room for the ways of the two nodes that are looked at.
  private var knownWays: [WordWay<Known.Node>] = []
  private var addedWays: [WordWay<Added.Node>] = []

  init(_ known: Known, _ added: Added) {
    (self.known, self.added) = (known, added)
  }

  func root() throws -> Node { Node(known: try known.root(), added: try added.root()) }

  mutating func appendWays(from node: Node, to ways: inout [WordWay<Node>]) throws {
    knownWays.removeAll(keepingCapacity: true)
    if let node = node.known { try known.appendWays(from: node, to: &knownWays) }
    guard let addedNode = node.added else {
      for way in knownWays { ways.append(WordUnion.way(way, nil)) }
      return
    }
    addedWays.removeAll(keepingCapacity: true)
    try added.appendWays(from: addedNode, to: &addedWays)
    var next = 0
    for way in knownWays {
      while next < addedWays.count, addedWays[next].scalar < way.scalar {
        ways.append(WordUnion.way(nil, addedWays[next]))
        next += 1
      }
      if next < addedWays.count, addedWays[next].scalar == way.scalar {
        ways.append(WordUnion.way(way, addedWays[next]))
        next += 1
      } else {
        ways.append(WordUnion.way(way, nil))
      }
    }
    for way in addedWays[next...] { ways.append(WordUnion.way(nil, way)) }
  }

  /// The way that stands for those of both trees by the same scalar.
  @inline(__always)
  private static func way(_ known: WordWay<Known.Node>?, _ added: WordWay<Added.Node>?) -> WordWay<
    Node
  > {
    var way = WordWay<Node>(scalar: known?.scalar ?? added?.scalar ?? 0)
    way.tag = added?.tag ?? known?.tag ?? 0
    way.cost = cost(known?.cost ?? -1, added?.cost ?? -1, isTagged: way.tag != 0)
    if known?.next != nil || added?.next != nil {
      way.next = Node(known: known?.next, added: added?.next)
    }
    return way
  }

  /// What a word costs by what it does in either tree, -1 where that has none.
  @inline(__always)
  private static func cost(_ known: Int32, _ added: Int32, isTagged: Bool) -> Int32 {
    if known < 0 || added < 0 { return Swift.max(known, added) }
    return isTagged ? added : (known + added) / 2
  }
}

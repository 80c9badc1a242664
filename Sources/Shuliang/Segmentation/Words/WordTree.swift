/// Words as a tree of their scalars, which is read a node at a time: what a `WordTrie` is built from.
protocol WordTree {
  /// A place in the tree that some word goes on from.
  associatedtype Node

  /// The node that all words begin at.
  ///
  /// - Throws: where the tree is malformed.
  func root() throws -> Node

  /// Appends the ways that lead on from a node, in rising order of their scalars.
  ///
  /// - Throws: where the tree is malformed.
  func appendWays(from node: Node, to ways: inout [WordWay<Node>]) throws
}

/// A step from a node of a `WordTree` to the next.
struct WordWay<Node> {
  /// The scalar that the step reads, of the Basic Multilingual Plane.
  let scalar: UInt16
  /// The cost of the word that ends behind it; -1 where none does.
  var cost: Int32 = -1
  /// What that word is marked with, or 0.
  var tag: UInt16 = 0
  /// Where longer words go on; `nil` where there is none.
  var next: Node?
}

extension WordTree {
  /// Calls `body` with each word, its cost and its tag, in rising order.
  ///
  /// - Throws: where the tree is malformed.
  /// - Complexity: O(*n*) in the number of nodes.
  func forEachWord(_ body: (_ word: [UInt16], _ cost: Int, _ tag: Int) -> Void) throws {
    var word: [UInt16] = []
    try visit(try root(), &word, body)
  }

  private func visit(
    _ node: Node,
    _ word: inout [UInt16],
    _ body: ([UInt16], Int, Int) -> Void
  ) throws {
    var ways: [WordWay<Node>] = []
    try appendWays(from: node, to: &ways)
    for way in ways {
      word.append(way.scalar)
      if way.cost >= 0 { body(word, Int(way.cost), Int(way.tag)) }
      if let next = way.next { try visit(next, &word, body) }
      word.removeLast()
    }
  }
}

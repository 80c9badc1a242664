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
  /// The words stay as they are; what changes is room that is kept from node to node.
  ///
  /// - Throws: where the tree is malformed.
  mutating func appendWays(from node: Node, to ways: inout [WordWay<Node>]) throws
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

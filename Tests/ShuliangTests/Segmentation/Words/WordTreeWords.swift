@testable import Shuliang

extension WordTree {
  /// Calls `body` with each word, its cost and its tag, in rising order.
  ///
  /// - Throws: where the tree is malformed.
  /// - Complexity: O(*n*) in the number of nodes.
  mutating func forEachWord(_ body: (_ word: [UInt16], _ cost: Int, _ tag: Int) -> Void) throws {
    var word: [UInt16] = []
    let root = try root()
    try visit(root, &word, body)
  }

  private mutating func visit(
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

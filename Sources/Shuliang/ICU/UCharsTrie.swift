/// ICU's serialised trie of words over UTF-16 code units, each with a value.
///
/// The form is that of ICU's `UCharsTrie`: a node is one unit and what follows it. Below 0x30 it
/// branches, up to 0x3F it is a run of units, from 0x40 on it carries the value of the word that
/// ends there: a final one with the top bit, else one before the node it stands in front of.
struct UCharsTrie {
  let units: [UInt16]

  /// A place where the units are no trie.
  struct Malformed: Error {}

  /// Branches up to this many ways are lists; wider ones are searched by halves.
  private static let longestList = 5
  /// What a lead unit begins, from the low to the high.
  private static let firstRun: UInt16 = 0x30
  private static let firstValue: UInt16 = 0x40

  /// A final value, or the way to a node: 15 bits of a lead unit and up to two units more.
  @inline(__always)
  private func value(lead: UInt16, at position: inout Int) throws(Malformed) -> Int {
    if lead < 0x4000 { return Int(lead) }
    let high = lead < 0x7FFF ? Int(lead - 0x4000) : try nextUnit(at: &position)
    return high << 16 | (try nextUnit(at: &position))
  }

  /// A value in front of a node, whose type is the low six bits of the lead unit.
  @inline(__always)
  private func innerValue(lead: UInt16, at position: inout Int) throws(Malformed) -> Int {
    if lead < 0x4040 { return Int(lead >> 6) - 1 }
    let high =
      lead < 0x7FC0 ? Int((lead & 0x7FC0) - 0x4040) << 10 : try nextUnit(at: &position) << 16
    return high | (try nextUnit(at: &position))
  }

  /// How far it is to the lower half of a wide branch.
  private func delta(at position: inout Int) throws(Malformed) -> Int {
    let lead = try nextUnit(at: &position)
    if lead < 0xFC00 { return lead }
    let high = lead < 0xFFFF ? lead - 0xFC00 : try nextUnit(at: &position)
    return high << 16 | (try nextUnit(at: &position))
  }

  @inline(__always)
  private func nextUnit(at position: inout Int) throws(Malformed) -> Int {
    defer { position += 1 }
    return Int(try unit(at: position))
  }

  @inline(__always)
  private func unit(at position: Int) throws(Malformed) -> UInt16 {
    guard position < units.count else { throw Malformed() }
    return units[position]
  }
}

// MARK: The words as a tree

extension UCharsTrie: WordTree {
  /// A place behind the lead unit of a node, or in a run of units.
  struct Node {
    fileprivate let position: Int32
    /// The lead unit; in a run that of what is left of it.
    fileprivate let lead: UInt16
  }

  func root() throws -> Node {
    guard let root = try way(of: 0, to: 0).next else { throw Malformed() }
    return root
  }

  func appendWays(from node: Node, to ways: inout [WordWay<Node>]) throws {
    var position = Int(node.position)
    guard node.lead < UCharsTrie.firstRun else {
      let scalar = try unit(at: position)
      if node.lead == UCharsTrie.firstRun {
        ways.append(try way(of: scalar, to: position + 1))
      } else {
        let rest = Node(position: node.position + 1, lead: node.lead - 1)
        ways.append(WordWay(scalar: scalar, next: rest))
      }
      return
    }
    let count = node.lead == 0 ? try nextUnit(at: &position) : Int(node.lead)
    try appendBranch(at: position, count: count + 1, to: &ways)
  }

  /// Appends so many ways of a branch.
  private func appendBranch(
    at start: Int,
    count: Int,
    to ways: inout [WordWay<Node>]
  ) throws(Malformed) {
    var (position, count) = (start, count)
    while count > UCharsTrie.longestList {
      position += 1
      let jump = try delta(at: &position)
      try appendBranch(at: position + jump, count: count / 2, to: &ways)
      count -= count / 2
    }
    while count > 1 {
      let scalar = try unit(at: position)
      let lead = try unit(at: position + 1)
      position += 2
      let value = try value(lead: lead & 0x7FFF, at: &position)
      if lead & 0x8000 != 0 {
        ways.append(WordWay(scalar: scalar, cost: Int32(truncatingIfNeeded: value)))
      } else {
        ways.append(try way(of: scalar, to: position + value))
      }
      count -= 1
    }
    ways.append(try way(of: try unit(at: position), to: position + 1))
  }

  /// The way to what begins at a position: the value of a word, a node, or one before the other.
  @inline(__always)
  private func way(of scalar: UInt16, to start: Int) throws(Malformed) -> WordWay<Node> {
    var position = start
    var way = WordWay<Node>(scalar: scalar)
    var lead = UInt16(truncatingIfNeeded: try nextUnit(at: &position))
    if lead & 0x8000 != 0 {
      let value = try value(lead: lead & 0x7FFF, at: &position)
      way.cost = Int32(truncatingIfNeeded: value)
      return way
    }
    if lead >= UCharsTrie.firstValue {
      way.cost = Int32(truncatingIfNeeded: try innerValue(lead: lead, at: &position))
      lead &= UCharsTrie.firstValue - 1
    }
    way.next = Node(position: Int32(truncatingIfNeeded: position), lead: lead)
    return way
  }
}

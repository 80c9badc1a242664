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

  /// Calls `body` with each word and its value, in rising order of the units.
  ///
  /// - Throws: `Malformed`.
  /// - Complexity: O(*n*) in the number of units.
  func forEachWord(_ body: (_ word: [UInt16], _ value: Int) -> Void) throws(Malformed) {
    var word: [UInt16] = []
    try visitNode(at: 0, &word, body)
  }

  private func visitNode(
    at start: Int,
    _ word: inout [UInt16],
    _ body: ([UInt16], Int) -> Void
  ) throws(Malformed) {
    let length = word.count
    defer { word.removeLast(word.count - length) }
    var position = start
    while true {
      var node = try unit(at: position)
      position += 1
      if node & 0x8000 != 0 {
        body(word, try value(lead: node & 0x7FFF, at: &position))
        return
      }
      if node >= 0x40 {
        body(word, try innerValue(lead: node, at: &position))
        node &= 0x3F
      }
      if node < 0x30 {
        let ways = node == 0 ? try unit(at: position) : node
        if node == 0 { position += 1 }
        try visitBranch(at: position, ways: Int(ways) + 1, &word, body)
        return
      }
      for _ in 0...(node - 0x30) {
        word.append(try unit(at: position))
        position += 1
      }
    }
  }

  private func visitBranch(
    at start: Int,
    ways: Int,
    _ word: inout [UInt16],
    _ body: ([UInt16], Int) -> Void
  ) throws(Malformed) {
    var (position, ways) = (start, ways)
    while ways > UCharsTrie.longestList {
      position += 1
      let jump = try delta(at: &position)
      try visitBranch(at: position + jump, ways: ways / 2, &word, body)
      ways -= ways / 2
    }
    while ways > 1 {
      word.append(try unit(at: position))
      let lead = try unit(at: position + 1)
      position += 2
      let value = try value(lead: lead & 0x7FFF, at: &position)
      if lead & 0x8000 != 0 {
        body(word, value)
      } else {
        try visitNode(at: position + value, &word, body)
      }
      word.removeLast()
      ways -= 1
    }
    word.append(try unit(at: position))
    try visitNode(at: position + 1, &word, body)
    word.removeLast()
  }

  /// A final value, or the way to a node: 15 bits of a lead unit and up to two units more.
  @inline(__always)
  private func value(lead: UInt16, at position: inout Int) throws(Malformed) -> Int {
    if lead < 0x4000 { return Int(lead) }
    let high = lead < 0x7FFF ? Int(lead - 0x4000) : try nextUnit(at: &position)
    return high << 16 | (try nextUnit(at: &position))
  }

  /// A value in front of a node, whose type is the low six bits of the lead unit.
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

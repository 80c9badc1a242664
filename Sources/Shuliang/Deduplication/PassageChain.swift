/// What a passage of a document has in common with one place in an earlier text.
struct PassageChain {
  /// Units that say the same in both.
  struct Link {
    /// Units of the document.
    var target: Range<Int>
    /// Units of the source window.
    var source: Range<Int>
    /// Whether they are the same unit by unit.
    var isExact: Bool
    /// Where they are not: how many units both begin with, and how many both end with.
    var commonEnds = (before: 0, after: 0)
  }

  /// In the order in which they were found.
  var links: [Link] = []
  /// Units of the document that are like the source's but for something that may matter.
  var variants: [Range<Int>] = []
  /// Clauses of the document that stand between links and are new.
  var additions: [Clause] = []
  /// Clauses of the source that the document leaves out: their content.
  var omissions: [Range<Int>] = []

  /// The units of the document from the first link to the last.
  var extent: Range<Int> {
    let start = links.reduce(Int.max) { min($0, $1.target.lowerBound) }
    let end = links.reduce(0) { max($0, $1.target.upperBound) }
    return links.isEmpty ? 0..<0 : start..<end
  }

  /// An omission with the same content as some units of the document.
  func omission(
    like content: Range<Int>,
    in target: [UInt16],
    source: [UInt16]
  ) -> Range<Int>? {
    omissions.first {
      $0.count == content.count && source[$0].elementsEqual(target[content])
    }
  }
}

extension PassageChain.Link {
  /// Units that say the same in other words, or with other marks.
  init(
    _ target: Range<Int>,
    of new: [UInt16],
    like source: Range<Int>,
    of old: [UInt16]
  ) {
    self.init(target: target, source: source, isExact: false)
    let most = min(target.count, source.count)
    while commonEnds.before < most,
      new[target.lowerBound + commonEnds.before] == old[source.lowerBound + commonEnds.before]
    {
      commonEnds.before += 1
    }
    while commonEnds.after < most - commonEnds.before,
      new[target.upperBound - commonEnds.after - 1] == old[source.upperBound - commonEnds.after - 1]
    {
      commonEnds.after += 1
    }
  }

  /// The part of an exact link that lies in some units of the document.
  func clamped(to units: Range<Int>) -> PassageChain.Link {
    if units == target { return self }
    let start = source.lowerBound + units.lowerBound - target.lowerBound
    return PassageChain.Link(target: units, source: start..<start + units.count, isExact: isExact)
  }
}

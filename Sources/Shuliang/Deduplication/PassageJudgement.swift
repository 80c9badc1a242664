/// Decides which parts of a chain are repeats.
///
/// A paragraph in which anything that may matter differs stays whole: its other figures belong to
/// what differs. What is new beside a repeat stays by itself. What is cut out begins and ends
/// where a sentence or a line does.
struct PassageJudgement {
  /// A run of a document's units that repeats earlier ones.
  struct Piece {
    /// Side by side in the document.
    var links: [PassageChain.Link]

    var target: Range<Int> { links[0].target.lowerBound..<links[links.count - 1].target.upperBound }

    var source: Range<Int> {
      let start = links.reduce(Int.max) { min($0, $1.source.lowerBound) }
      return start..<links.reduce(0) { max($0, $1.source.upperBound) }
    }

    var isExact: Bool {
      links.allSatisfy(\.isExact)
        && zip(links, links.dropFirst()).allSatisfy { $0.source.upperBound == $1.source.lowerBound }
    }
  }

  /// Fewer units than these are no passage: sentences of two common clauses are as long.
  static let shortest = Winnowing.guarantee
  /// Fewer are none where they are not the same unit by unit.
  static let shortestNear = 48

  let target: FoldedText
  let source: SourceWindow
  private(set) var chain: PassageChain

  init(_ chain: PassageChain, of target: FoldedText, from source: SourceWindow) {
    self.chain = chain
    self.target = target
    self.source = source
    settleAdditions()
  }

  /// The repeats in the chain, in text order; none where they are too short.
  ///
  /// - Parameter known: units that are variants of some other source. Their paragraph stays too, but
  ///   where this source has them as they are.
  func pieces(known: [Range<Int>]) -> [Piece] {
    var links = chain.links.filter { !$0.target.isEmpty }
    links.sort { $0.target.lowerBound < $1.target.lowerBound }
    let foreign = known.filter {
      !PassageJudgement.cover($0, links) || chain.variants.contains($0)
    }
    links = without(foreign, links)
    trimEnd(&links)
    trimStart(&links)
    let pieces = PassageJudgement.joined(links)
    let count = pieces.reduce(0) { $0 + $1.target.count }
    let isExact = pieces.count == 1 && pieces[0].isExact
    let shortest = isExact ? PassageJudgement.shortest : PassageJudgement.shortestNear
    return count >= shortest ? pieces : []
  }

  /// What was added and left out in one chain was moved; what is only alike is a variant.
  private mutating func settleAdditions() {
    for addition in chain.additions {
      let content = addition.content
      if let moved = chain.omission(like: content, in: target.units, source: source.units) {
        chain.links.append(
          PassageChain.Link(addition.whole, of: target.units, like: moved, of: source.units)
        )
      } else if chain.omissions.contains(where: {
        ClauseComparison.compare(target.units[content], with: source.units[$0]) != .different
      }) {
        chain.variants.append(addition.whole)
      }
    }
  }

  /// The links outside the paragraphs that hold a variant.
  private func without(
    _ variants: [Range<Int>],
    _ links: [PassageChain.Link]
  ) -> [PassageChain.Link] {
    if variants.isEmpty { return links }
    let blocked = variants.map { variant in
      paragraphStart(variant.lowerBound)..<paragraphEnd(variant.upperBound)
    }
    return blocked.reduce(links) { links, paragraph in
      links.flatMap { PassageJudgement.outside(paragraph, $0) }
    }
  }

  /// Whether links cover all of some units.
  private static func cover(_ units: Range<Int>, _ links: [PassageChain.Link]) -> Bool {
    var place = units.lowerBound
    for link in links where link.target.lowerBound <= place {
      place = max(place, link.target.upperBound)
    }
    return place >= units.upperBound
  }

  /// Where the paragraph begins that a unit stands in: a line before it ended as a sentence does.
  private func paragraphStart(_ unit: Int) -> Int {
    var start = target.lineBoundary(notAfter: unit)
    while start > 0, !isClosed(start) { start = target.lineBoundary(notAfter: start - 1) }
    return start
  }

  private func paragraphEnd(_ unit: Int) -> Int {
    var end = target.lineBoundary(notBefore: unit)
    while end < target.count, !isClosed(end) { end = target.lineBoundary(notBefore: end + 1) }
    return end
  }

  private func isClosed(_ boundary: Int) -> Bool {
    let last = target.units[boundary - 1]
    return UnitClass.of(last).contains(.closing) || last == 0x22
  }

  /// The parts of a link before and after some units.
  private static func outside(_ units: Range<Int>, _ link: PassageChain.Link) -> [PassageChain.Link]
  {
    guard link.target.overlaps(units) else { return [link] }
    // What is not the same unit by unit cannot be cut.
    guard link.isExact else { return [] }
    var parts: [PassageChain.Link] = []
    if link.target.lowerBound < units.lowerBound {
      parts.append(link.clamped(to: link.target.lowerBound..<units.lowerBound))
    }
    if units.upperBound < link.target.upperBound {
      parts.append(link.clamped(to: units.upperBound..<link.target.upperBound))
    }
    return parts
  }

  /// Takes away the end of the last link up to the end of a sentence or line.
  private func trimEnd(_ links: inout [PassageChain.Link]) {
    while let link = links.last {
      let range = link.target
      var end = range.upperBound
      if target.isLineBoundary(end) {
        // A number that is broken off is not the same number; its clause stays.
        if splitsNumber(link, before: end) {
          repeat { end -= 1 } while end > range.lowerBound && !target.units[end - 1].isMark
        }
      } else {
        while end > range.lowerBound, !isSentenceBoundary(end) { end -= 1 }
      }
      links.removeLast()
      if !link.isExact, end != range.upperBound { continue }
      if end > range.lowerBound {
        links.append(link.clamped(to: range.lowerBound..<end))
        return
      }
    }
  }

  private func trimStart(_ links: inout [PassageChain.Link]) {
    while let link = links.first {
      let range = link.target
      var start = range.lowerBound
      if target.isLineBoundary(start) || isPassageStart(link) {
        if splitsNumber(link, after: start) {
          repeat { start += 1 } while start < range.upperBound && !target.units[start - 1].isMark
        }
      } else {
        while start < range.upperBound, !isSentenceBoundary(start) { start += 1 }
      }
      // A line may begin with the mark that ended the sentence before.
      while start > 0, start < range.upperBound, target.units[start].isSentenceEnd { start += 1 }
      links.removeFirst()
      if !link.isExact, start != range.lowerBound { continue }
      if start < range.upperBound {
        links.insert(link.clamped(to: start..<range.upperBound), at: 0)
        return
      }
    }
  }

  /// Whether a link begins where a line of the source does, after something that ends in the document.
  private func isPassageStart(_ link: PassageChain.Link) -> Bool {
    link.isExact && target.mayBeginPassage(link.target.lowerBound)
      && source.mayBeginLine(link.source.lowerBound)
  }

  private func isSentenceBoundary(_ unit: Int) -> Bool {
    unit == 0 || unit >= target.count || target.units[unit - 1].isSentenceEnd
  }

  /// Whether the source has more of a number that a line of the document ends with: 达到3 of 达到35.
  private func splitsNumber(_ link: PassageChain.Link, before line: Int) -> Bool {
    guard link.isExact else { return false }
    let next = link.source.lowerBound + line - link.target.lowerBound
    guard next < source.units.count, next > 0 else { return false }
    return target.units[line - 1].isNumeric && source.units[next].isNumeric
  }

  private func splitsNumber(_ link: PassageChain.Link, after line: Int) -> Bool {
    guard link.isExact else { return false }
    let first = link.source.lowerBound + line - link.target.lowerBound
    guard first > 0 else { return false }
    return target.units[line].isNumeric && source.units[first - 1].isNumeric
  }

  private static func joined(_ links: [PassageChain.Link]) -> [Piece] {
    var pieces: [Piece] = []
    for link in links {
      if let last = pieces.last, last.target.upperBound > link.target.lowerBound { continue }
      if let last = pieces.last, last.target.upperBound == link.target.lowerBound {
        pieces[pieces.count - 1].links.append(link)
      } else {
        pieces.append(Piece(links: [link]))
      }
    }
    return pieces
  }
}

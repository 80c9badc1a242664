/// Follows a passage and its source from a common run to both sides, over small differences.
///
/// The run is followed unit by unit. Where it breaks, both texts are read a clause at a time until
/// clauses agree again; what stands between was left out, was added, says the same in other words,
/// or is a variant.
struct ChainBuilder {
  let target: FoldedText
  let source: SourceWindow
  /// The units of the document that may be taken.
  let limits: Range<Int>
  /// The units of the window that may be its source.
  let sourceLimit: Int

  var chain = PassageChain()

  /// Long texts with a difference in every clause are followed so far.
  private static let mostGaps = 200
  /// A source seen by chance goes on for so many units past the end of a line.
  private static let chance = 2
  /// So many where a line of the source ends there too: 工作纪实 is how many a title ends.
  private static let longChance = 12

  init(target: FoldedText, limits: Range<Int>, source: SourceWindow, sourceLimit: Int) {
    self.target = target
    self.limits = limits
    self.source = source
    self.sourceLimit = sourceLimit
  }

  /// Follows a run to both sides.
  mutating func build(from run: PassageChain.Link) {
    chain.links.append(run)
    extend(from: run, going: .forward)
    extend(from: run, going: .backward)
  }

  private mutating func extend(from run: PassageChain.Link, going direction: Direction) {
    var place = direction == .forward ? run.target.upperBound : run.target.lowerBound
    var counterpart = direction == .forward ? run.source.upperBound : run.source.lowerBound
    // The seed is maximal; only what was put on later has to be followed.
    var isFollowed = true
    for _ in 0..<ChainBuilder.mostGaps {
      if !isFollowed { follow(&place, &counterpart, direction) }
      isFollowed = false
      if isAtEnd(place, counterpart, direction) {
        if takeMoved(&place, direction) { continue }
        return
      }
      let links = chain.links
      if let line = lineEndJustPassed(place, counterpart, direction) {
        cutFrontier(at: line, from: place, direction)
        return
      }
      guard stepBack(&place, &counterpart, direction) else { return }
      switch cross(&place, &counterpart, direction) {
      case .crossed: break
      case .variant, .ended: return
      case .different:
        chain.links = links
        return
      }
    }
  }

  /// Where a line of the document ended just before, so that what is past it is equal by chance:
  /// a unit or two, or some more where a line of the source ends there too.
  private func lineEndJustPassed(
    _ place: Int,
    _ counterpart: Int,
    _ direction: Direction
  ) -> Int? {
    let line =
      direction == .forward
      ? target.lineBoundary(notAfter: place) : target.lineBoundary(notBefore: place)
    guard abs(place - line) <= ChainBuilder.longChance else { return nil }
    // Where a sentence ends past the line, the passage ends there or goes on.
    let past = direction == .forward ? line + 1..<place + 1 : place..<line
    if past.contains(where: { $0 > 0 && target.units[$0 - 1].isSentenceEnd }) { return nil }
    if abs(place - line) <= ChainBuilder.chance { return line }
    let other = counterpart + line - place
    return other >= 0 && source.mayBeginLine(other) ? line : nil
  }

  /// Takes what is past the end of a line from the last link.
  private mutating func cutFrontier(at line: Int, from place: Int, _ direction: Direction) {
    guard
      let last = chain.links.indices.last(where: { isFrontier(chain.links[$0], place, direction) })
    else { return }
    let link = chain.links[last]
    let kept =
      direction == .forward
      ? link.target.lowerBound..<max(line, link.target.lowerBound)
      : min(line, link.target.upperBound)..<link.target.upperBound
    chain.links[last] = link.clamped(to: kept)
  }

  /// Puts on the units that are equal from here.
  private mutating func follow(_ place: inout Int, _ counterpart: inout Int, _ direction: Direction)
  {
    switch direction {
    case .forward:
      let length = ExactRun.length(
        target.units,
        from: place,
        upTo: min(limits.upperBound, place + sourceLimit - counterpart),
        source.units,
        from: counterpart
      )
      append(place..<place + length, counterpart..<counterpart + length, isExact: true)
      place += length
      counterpart += length
    case .backward:
      let length = ExactRun.lengthBefore(
        target.units,
        place,
        downTo: limits.lowerBound,
        source.units,
        counterpart
      )
      append(place - length..<place, counterpart - length..<counterpart, isExact: true)
      place -= length
      counterpart -= length
    }
  }

  /// Whether nothing more is to be had: a text is at its end, or a line of the document is, after
  /// which it goes on with something else.
  private func isAtEnd(_ place: Int, _ counterpart: Int, _ direction: Direction) -> Bool {
    if target.isLineBoundary(place) { return true }
    if target.mayBeginPassage(place), source.mayBeginLine(counterpart) { return true }
    switch direction {
    case .forward: return place >= limits.upperBound || counterpart >= sourceLimit
    case .backward: return place <= limits.lowerBound || counterpart <= 0
    }
  }

  /// Goes back to where a clause begins in both texts, and shortens the last link so.
  ///
  /// - Returns: Whether there is such a place in the link.
  private mutating func stepBack(
    _ place: inout Int,
    _ counterpart: inout Int,
    _ direction: Direction
  ) -> Bool {
    guard
      let last = chain.links.indices.last(where: { isFrontier(chain.links[$0], place, direction) })
    else { return true }
    let link = chain.links[last]
    var boundary = place
    switch direction {
    case .forward:
      while boundary > link.target.lowerBound, !target.units[boundary - 1].isMark { boundary -= 1 }
      if boundary == link.target.lowerBound, !target.isLineBoundary(boundary),
        !target.units[boundary - 1].isMark
      {
        return false
      }
      chain.links[last].target = link.target.lowerBound..<boundary
      chain.links[last].source = link.source.lowerBound..<(counterpart - (place - boundary))
    case .backward:
      if !target.units[place - 1].isMark
        || !(source.units[counterpart - 1].isMark || source.mayBeginLine(counterpart))
      {
        repeat {
          boundary += 1
        } while boundary < link.target.upperBound
          && !target.units[boundary - 1].isMark
      }
      if boundary == link.target.upperBound, !target.units[boundary - 1].isMark { return false }
      chain.links[last].target = boundary..<link.target.upperBound
      chain.links[last].source = (counterpart + boundary - place)..<link.source.upperBound
    }
    counterpart += boundary - place
    place = boundary
    return true
  }

  private func isFrontier(_ link: PassageChain.Link, _ place: Int, _ direction: Direction) -> Bool {
    guard link.isExact, !link.target.isEmpty else { return false }
    return direction == .forward
      ? link.target.upperBound == place : link.target.lowerBound == place
  }

  mutating func append(_ target: Range<Int>, _ source: Range<Int>, isExact: Bool) {
    if target.isEmpty { return }
    chain.links.append(
      isExact
        ? PassageChain.Link(target: target, source: source, isExact: true)
        : PassageChain.Link(target, of: self.target.units, like: source, of: self.source.units)
    )
  }
}

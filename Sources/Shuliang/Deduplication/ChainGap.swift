/// What came of a place where a passage and its source differ.
enum Crossing {
  /// They agree again behind it.
  case crossed
  /// They are alike up to the end of the sentence, but for something that may matter.
  case variant
  /// They agree up to the end of a line, where the passage ends.
  case ended
  /// They have no more in common.
  case different
}

extension ChainBuilder {
  /// A clause no longer than this proves nothing by itself.
  private static let shortClause = 6

  /// Finds out what lies between two places, where clauses begin, and the next that agree.
  mutating func cross(
    _ place: inout Int,
    _ counterpart: inout Int,
    _ direction: Direction
  ) -> Crossing {
    var new = Clause.clauses(in: target.units, from: place, going: direction, limits: limits)
    findLineEdges(&new, direction)
    let old = Clause.clauses(
      in: source.units,
      from: counterpart,
      going: direction,
      limits: 0..<sourceLimit
    )
    guard let first = new.first else { return .different }
    if take(first, ifMoved: &place, direction) {
      if isVariant(first, ofAny: old.prefix(1)) { chain.variants.append(first.whole) }
      return .crossed
    }
    if let (skipped, left) = agreement(new, old, direction) {
      judge(new[..<skipped], old[..<left])
      // A clause that agrees with a later one by chance stands in the place of one that it changes.
      if skipped < left, isVariant(new[skipped], ofAny: old[skipped..<left]) {
        chain.variants.append(new[skipped].whole)
      }
      if skipped == 0, left == 0 {
        // The clauses agree and their marks do not.
        append(first.whole, old[0].whole, isExact: false)
        place = edge(of: first, direction)
        counterpart = edge(of: old[0], direction)
        return .crossed
      }
      if skipped > 0 { place = edge(of: new[skipped - 1], direction) }
      if left > 0 { counterpart = edge(of: old[left - 1], direction) }
      return .crossed
    }
    return crossEdge(new, old, &place, &counterpart, direction)
  }

  /// Puts on the next clause where it was left out before; says whether it did.
  mutating func takeMoved(_ place: inout Int, _ direction: Direction) -> Bool {
    if chain.omissions.isEmpty { return false }
    let next = Clause.clauses(in: target.units, from: place, going: direction, limits: limits)
    guard let first = next.first else { return false }
    return take(first, ifMoved: &place, direction)
  }

  private mutating func take(
    _ clause: Clause,
    ifMoved place: inout Int,
    _ direction: Direction
  ) -> Bool {
    guard clause.content.count >= 3,
      let moved = chain.omission(like: clause.content, in: target.units, source: source.units)
    else { return false }
    append(clause.whole, moved, isExact: false)
    place = edge(of: clause, direction)
    return true
  }

  /// Whether a clause is like one of the source's, but for something that may matter.
  private func isVariant(_ new: Clause, ofAny old: ArraySlice<Clause>) -> Bool {
    old.contains {
      ClauseComparison.compare(target.units[new.content], with: source.units[$0.content])
        == .variant
    }
  }

  private func edge(of clause: Clause, _ direction: Direction) -> Int {
    direction == .forward ? clause.whole.upperBound : clause.whole.lowerBound
  }

  /// How many clauses lie on either side before two that agree: as few as possible.
  private func agreement(
    _ new: [Clause],
    _ old: [Clause],
    _ direction: Direction
  ) -> (Int, Int)? {
    // Nearly all pairs are sent away by their first units, and in most texts all of them.
    let openings = (
      new: openings(new, in: target.units, direction),
      old: openings(old, in: source.units, direction)
    )
    guard openings.new.contains(where: openings.old.contains) else { return nil }
    for sum in 0..<max(new.count + old.count - 1, 0) {
      // As many on both sides first: a changed clause is likelier than one gone and one new.
      let middle = sum / 2
      for step in 0...sum {
        let skipped = step.isMultiple(of: 2) ? middle - step / 2 : middle + step / 2 + 1
        let left = sum - skipped
        guard new.indices.contains(skipped), old.indices.contains(left),
          openings.new[skipped] == openings.old[left], !new[skipped].content.isEmpty
        else { continue }
        if isAgreed(new, skipped, old, left, direction) { return (skipped, left) }
      }
    }
    return nil
  }

  private func isAgreed(
    _ new: [Clause],
    _ one: Int,
    _ old: [Clause],
    _ other: Int,
    _ direction: Direction
  ) -> Bool {
    if one + other > 0, isEqualUpToLine(new[one], old[other], direction) { return true }
    guard isEqual(new[one], old[other]) else { return false }
    // Texts that have nothing to do with each other share a clause now and then.
    let isNear = one + other <= 2
    if isNear, new[one].content.count > ChainBuilder.shortClause || one == other { return true }
    guard one + 1 < new.count, other + 1 < old.count else { return false }
    return isEqual(new[one + 1], old[other + 1])
  }

  /// The first unit of each clause on the side that a comparison comes from; 0 for one that is empty.
  private func openings(
    _ clauses: [Clause],
    in units: [UInt16],
    _ direction: Direction
  ) -> [UInt16] {
    clauses.map { clause in
      let content = clause.content
      if content.isEmpty { return 0 }
      return units[direction == .forward ? content.lowerBound : content.upperBound - 1]
    }
  }

  private func isEqual(_ new: Clause, _ old: Clause) -> Bool {
    new.content.count == old.content.count
      && target.units[new.content].elementsEqual(source.units[old.content])
  }

  /// Whether a clause and its source agree as far as the clause's line goes: a title has no mark
  /// that would part it from what follows.
  private func isEqualUpToLine(_ new: Clause, _ old: Clause, _ direction: Direction) -> Bool {
    let isAtLine =
      new.lineEdge != nil
      || target.isLineBoundary(
        direction == .forward ? new.content.upperBound : new.content.lowerBound
      )
    let content = new.content(going: direction)
    guard isAtLine, content.count >= 4, content.count <= old.content.count else { return false }
    let nearest =
      direction == .forward
      ? old.content.prefix(content.count) : old.content.suffix(content.count)
    return target.units[content].elementsEqual(source.units[nearest])
  }

  /// Notes where lines of the document end inside clauses.
  private func findLineEdges(_ clauses: inout [Clause], _ direction: Direction) {
    for index in clauses.indices {
      let content = clauses[index].content
      let edge =
        direction == .forward
        ? target.lineBoundary(notBefore: content.lowerBound + 1)
        : target.lineBoundary(notAfter: content.upperBound - 1)
      if edge > content.lowerBound, edge < content.upperBound { clauses[index].lineEdge = edge }
    }
  }

  /// Writes down what clauses before an agreement are: left out, added, the same, or variants.
  private mutating func judge(_ new: ArraySlice<Clause>, _ old: ArraySlice<Clause>) {
    if new.isEmpty {
      chain.omissions += old.map(\.content)
      return
    }
    if old.isEmpty {
      chain.additions += new
      return
    }
    let (newRange, oldRange) = (ChainBuilder.range(new), ChainBuilder.range(old))
    if ClauseComparison.compare(target.units[newRange], with: source.units[oldRange]) == .same {
      append(newRange, oldRange, isExact: false)
      return
    }
    var unused = Array(old)
    for clause in new {
      judge(clause, &unused)
    }
    chain.omissions += unused.map(\.content)
  }

  /// Finds the clause of the source that a clause repeats, or is a variant of.
  private mutating func judge(_ clause: Clause, _ unused: inout [Clause]) {
    var outcome = ClauseComparison.Outcome.different
    for (index, old) in unused.enumerated() {
      let found = ClauseComparison.compare(
        target.units[clause.content],
        with: source.units[old.content]
      )
      if found == .same {
        append(clause.whole, old.whole, isExact: false)
        unused.remove(at: index)
        return
      }
      if found == .variant { outcome = .variant }
    }
    if outcome == .variant {
      chain.variants.append(clause.whole)
    } else {
      chain.additions.append(clause)
    }
  }

  /// Compares what is left of the sentence, where no later clause agrees.
  private mutating func crossEdge(
    _ new: [Clause],
    _ old: [Clause],
    _ place: inout Int,
    _ counterpart: inout Int,
    _ direction: Direction
  ) -> Crossing {
    guard let newLast = new.firstIndex(where: { $0.isAtSentenceEdge || $0.lineEdge != nil }),
      let oldLast = old.firstIndex(where: \.isAtSentenceEdge)
    else { return .different }
    let newRange = ChainBuilder.range(new[...newLast])
    let oldRange = ChainBuilder.range(old[...oldLast])
    var outcome = ClauseComparison.compare(target.units[newRange], with: source.units[oldRange])
    if outcome == .same {
      append(newRange, oldRange, isExact: false)
      place = edge(of: new[newLast], direction)
      counterpart = edge(of: old[oldLast], direction)
      return .crossed
    }
    if let line = new[newLast].lineEdge ?? lineEdge(of: newRange, direction) {
      // One may be longer for a title before it, which no mark parts from it.
      let nearest = Self.nearest(abs(line - place), of: newRange, direction)
      let counterparts = lineLengths(near: nearest.count, in: oldRange, direction)
      for length in counterparts where outcome != .same {
        let other = Self.nearest(length, of: oldRange, direction)
        let found = ClauseComparison.compare(target.units[nearest], with: source.units[other])
        if found == .same || outcome == .different { outcome = found }
        if found == .same { append(nearest, other, isExact: false) }
      }
      if outcome == .same { return .ended }
    }
    if outcome == .different { return .different }
    chain.variants.append(newRange)
    return .variant
  }

  /// The far end of some units of the document, where it is the end of a line.
  private func lineEdge(of range: Range<Int>, _ direction: Direction) -> Int? {
    let edge = direction == .forward ? range.upperBound : range.lowerBound
    return target.isLineBoundary(edge) ? edge : nil
  }

  /// Lengths about as long as a line of the document after which a line of the source may end;
  /// the line's own length in the last place.
  private func lineLengths(
    near length: Int,
    in range: Range<Int>,
    _ direction: Direction
  ) -> [Int] {
    guard length >= 4 else { return [] }
    let most = 3 + length / 8
    let lengths = max(1, length - most)...length + most
    let ends = lengths.filter { length in
      length <= range.count
        && source.mayBeginLine(
          direction == .forward ? range.lowerBound + length : range.upperBound - length
        )
    }
    return ends + (length <= range.count ? [length] : [])
  }

  private static func nearest(
    _ count: Int,
    of range: Range<Int>,
    _ direction: Direction
  ) -> Range<Int> {
    direction == .forward ? range.prefix(count) : range.suffix(count)
  }

  private static func range(_ clauses: ArraySlice<Clause>) -> Range<Int> {
    let start = clauses.reduce(Int.max) { min($0, $1.whole.lowerBound) }
    return start..<clauses.reduce(0) { max($0, $1.whole.upperBound) }
  }
}

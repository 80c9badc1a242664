/// Which way a comparison goes from the run that it began with.
enum Direction {
  case forward, backward
}

/// What stands between two punctuation marks.
struct Clause {
  /// Its units without marks.
  var content: Range<Int>
  /// With the marks that end it in the text.
  var whole: Range<Int>
  /// Whether a sentence, or the text, is at its end on the side that the comparison goes to.
  var isAtSentenceEdge: Bool
  /// The first place inside the content, on the way that the comparison goes, where a line ends.
  var lineEdge: Int?
}

extension Clause {
  /// The content as far as the first line of it goes.
  func content(going direction: Direction) -> Range<Int> {
    guard let lineEdge else { return content }
    return direction == .forward
      ? content.lowerBound..<lineEdge : lineEdge..<content.upperBound
  }

  /// The most units that are looked at from one place.
  static let reach = 240
  /// The most clauses.
  static let most = 10

  /// The clauses that follow a place, or that come before it, the nearest first.
  ///
  /// - Parameters:
  ///   - place: where a clause begins, or ends.
  ///   - limits: the units that may be looked at.
  static func clauses(
    in units: [UInt16],
    from place: Int,
    going direction: Direction,
    limits: Range<Int>
  ) -> [Clause] {
    var clauses: [Clause] = []
    clauses.reserveCapacity(most)
    var place = place
    let stop =
      direction == .forward
      ? min(limits.upperBound, place + reach) : max(limits.lowerBound, place - reach)
    while clauses.count < most, place != stop {
      let next =
        direction == .forward
        ? first(in: units, from: place, stop: stop, limits: limits)
        : last(in: units, before: place, stop: stop, limits: limits)
      guard let clause = next else { break }
      clauses.append(clause)
      place = direction == .forward ? clause.whole.upperBound : clause.whole.lowerBound
    }
    return clauses
  }

  private static func first(
    in units: [UInt16],
    from place: Int,
    stop: Int,
    limits: Range<Int>
  ) -> Clause? {
    let (units, classes) = (units.span, UnitClass.all)
    var start = place
    while start < stop, units[start].isMark(in: classes) { start += 1 }
    var end = start
    while end < stop, !units[end].isMark(in: classes) { end += 1 }
    // The reach ends inside the clause.
    if end == stop, stop < limits.upperBound { return nil }
    var isAtEdge = end == limits.upperBound
    var past = end
    while past < stop, units[past].isMark(in: classes) {
      isAtEdge = isAtEdge || units[past].isSentenceEnd
      past += 1
    }
    return Clause(content: start..<end, whole: place..<past, isAtSentenceEdge: isAtEdge)
  }

  private static func last(
    in units: [UInt16],
    before place: Int,
    stop: Int,
    limits: Range<Int>
  ) -> Clause? {
    let (units, classes) = (units.span, UnitClass.all)
    var end = place
    while end > stop, units[end - 1].isMark(in: classes) { end -= 1 }
    var start = end
    while start > stop, !units[start - 1].isMark(in: classes) { start -= 1 }
    if start == stop, stop > limits.lowerBound { return nil }
    let isAtEdge = start == limits.lowerBound || units[start - 1].isSentenceEnd
    return Clause(content: start..<end, whole: start..<place, isAtSentenceEdge: isAtEdge)
  }
}

/// Compares folded texts unit by unit.
enum ExactRun {
  /// How many units are equal from two places on.
  ///
  /// A digit after a line break equals the digit; a run of digits that is broken in different
  /// places in the two texts may be different numbers, and ends the run before the second break.
  static func length(
    _ target: [UInt16],
    from first: Int,
    upTo limit: Int,
    _ source: [UInt16],
    from second: Int
  ) -> Int {
    let (one, other) = (target.span, source.span)
    let most = min(limit - first, source.count - second)
    precondition(most <= 0 || first >= 0 && second >= 0 && first + most <= target.count)
    var length = 0
    while length < most {
      let unit = one[unchecked: first &+ length]
      let counterpart = other[unchecked: second &+ length]
      if unit != counterpart {
        guard unit.withoutBreak == counterpart.withoutBreak else { break }
        if isBrokenElsewhere(target, first + length, source, second + length) { break }
      }
      length &+= 1
    }
    return length
  }

  /// How many units are equal before two places, at most down to a limit in the target.
  static func lengthBefore(
    _ target: [UInt16],
    _ first: Int,
    downTo limit: Int,
    _ source: [UInt16],
    _ second: Int
  ) -> Int {
    let (one, other) = (target.span, source.span)
    let most = min(first - limit, second)
    var length = 0
    while length < most {
      let unit = one[first - length - 1]
      let counterpart = other[second - length - 1]
      if unit != counterpart {
        guard unit.withoutBreak == counterpart.withoutBreak else { break }
        if isBrokenElsewhere(target, first - length - 1, source, second - length - 1) { break }
      }
      length += 1
    }
    return length
  }

  /// Whether the digits around two places, of which one follows a line break, are broken in the
  /// other text too, at another place.
  private static func isBrokenElsewhere(
    _ target: [UInt16],
    _ first: Int,
    _ source: [UInt16],
    _ second: Int
  ) -> Bool {
    let isTarget = target[first].withoutBreak != target[first]
    let (units, place) = isTarget ? (source, second) : (target, first)
    var start = place
    while start > 0, units[start - 1].isDigit { start -= 1 }
    var end = place
    while end < units.count, units[end].isDigit { end += 1 }
    return units[start..<end].contains { $0.withoutBreak != $0 }
  }
}

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
    while true {
      length &+= same(one, first &+ length, other, second &+ length, most &- length, .forward)
      guard length < most,
        one[unchecked: first &+ length].withoutBreak
          == other[unchecked: second &+ length].withoutBreak,
        !isBrokenElsewhere(target, first + length, source, second + length)
      else { return length }
      length &+= 1
    }
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
    precondition(most <= 0 || limit >= 0 && first <= one.count && second <= other.count)
    var length = 0
    while true {
      length &+= same(one, first &- length, other, second &- length, most &- length, .backward)
      let (last, counterpart) = (first &- length &- 1, second &- length &- 1)
      guard length < most,
        one[unchecked: last].withoutBreak == other[unchecked: counterpart].withoutBreak,
        !isBrokenElsewhere(target, last, source, counterpart)
      else { return length }
      length &+= 1
    }
  }

  /// Whether two texts have so many equal units in a row around two places, wherever digits are broken.
  static func isRun(
    ofAtLeast least: Int,
    around first: Int,
    in one: Span<UInt16>,
    and second: Int,
    _ other: Span<UInt16>
  ) -> Bool {
    precondition(one.indices.contains(first) && other.indices.contains(second))
    let most = min(one.count - first, other.count - second, least)
    let after = alike(one, first, other, second, most, .forward)
    let needed = min(least - after, first, second)
    return after + alike(one, first, other, second, needed, .backward) >= least
  }

  // Unchecked: whoever asks has seen that so many units are there. The direction is known at compile time, so
  // that each has its own code.

  /// How many units are equal from two places on or before them, wherever digits are broken; at most so many.
  @inline(__always)
  private static func alike(
    _ one: Span<UInt16>,
    _ first: Int,
    _ other: Span<UInt16>,
    _ second: Int,
    _ most: Int,
    _ direction: Direction
  ) -> Int {
    let step = direction == .forward ? 1 : -1
    let edge = direction == .forward ? 0 : -1
    var count = 0
    while true {
      let (place, counterpart) = (first &+ step &* count, second &+ step &* count)
      count &+= same(one, place, other, counterpart, most &- count, direction)
      let passed = step &* count &+ edge
      guard count < most,
        one[unchecked: first &+ passed].withoutBreak
          == other[unchecked: second &+ passed].withoutBreak
      else { return count }
      count &+= 1
    }
  }

  /// How many units are the same from two places on or before them, the marks of line breaks too; at most so
  /// many.
  @inline(__always)
  private static func same(
    _ one: Span<UInt16>,
    _ first: Int,
    _ other: Span<UInt16>,
    _ second: Int,
    _ most: Int,
    _ direction: Direction
  ) -> Int {
    let step = direction == .forward ? 1 : -1
    // Where a unit, and the first of four, stands beside the place.
    let (edge, edgeOfFour) = direction == .forward ? (0, 0) : (-1, -4)
    var count = 0
    while count &+ 4 <= most {
      let passed = step &* count &+ edgeOfFour
      guard one.four(from: first &+ passed) == other.four(from: second &+ passed) else { break }
      count &+= 4
    }
    while count < most {
      let passed = step &* count &+ edge
      guard one[unchecked: first &+ passed] == other[unchecked: second &+ passed] else { break }
      count &+= 1
    }
    return count
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

extension Span<UInt16> {
  /// Four units, which must be there, to be compared at once.
  @inline(__always)
  fileprivate func four(from place: Int) -> UInt64 {
    bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place &* 2, as: UInt64.self)
  }
}

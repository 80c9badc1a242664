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
      length &+= same(one, from: first &+ length, other, from: second &+ length, most &- length)
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
      let (end, counterend) = (first &- length, second &- length)
      length &+= same(one, before: end, other, before: counterend, most &- length)
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
    var after = 0
    while true {
      after &+= same(one, from: first &+ after, other, from: second &+ after, most &- after)
      guard after < most,
        one[unchecked: first &+ after].withoutBreak
          == other[unchecked: second &+ after].withoutBreak
      else { break }
      after &+= 1
    }
    let needed = min(least - after, first, second)
    var before = 0
    while true {
      let (end, counterend) = (first &- before, second &- before)
      before &+= same(one, before: end, other, before: counterend, needed &- before)
      guard before < needed,
        one[unchecked: first &- before &- 1].withoutBreak
          == other[unchecked: second &- before &- 1].withoutBreak
      else { break }
      before &+= 1
    }
    return before + after >= least
  }

  // Unchecked: whoever asks has seen that so many units are there.

  /// How many units are the same from two places on, the marks of line breaks too; at most so many.
  @inline(__always)
  private static func same(
    _ one: Span<UInt16>,
    from first: Int,
    _ other: Span<UInt16>,
    from second: Int,
    _ most: Int
  ) -> Int {
    var count = 0
    while count &+ 4 <= most, one.four(from: first &+ count) == other.four(from: second &+ count) {
      count &+= 4
    }
    while count < most, one[unchecked: first &+ count] == other[unchecked: second &+ count] {
      count &+= 1
    }
    return count
  }

  /// The same for the units before two places.
  @inline(__always)
  private static func same(
    _ one: Span<UInt16>,
    before end: Int,
    _ other: Span<UInt16>,
    before counterend: Int,
    _ most: Int
  ) -> Int {
    var count = 0
    while count &+ 4 <= most,
      one.four(from: end &- count &- 4) == other.four(from: counterend &- count &- 4)
    {
      count &+= 4
    }
    while count < most,
      one[unchecked: end &- count &- 1] == other[unchecked: counterend &- count &- 1]
    {
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

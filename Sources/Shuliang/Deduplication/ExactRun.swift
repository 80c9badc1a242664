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
      if length &+ 4 <= most, one.four(from: first &+ length) == other.four(from: second &+ length)
      {
        length &+= 4
        continue
      }
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
    precondition(most <= 0 || limit >= 0 && first <= one.count && second <= other.count)
    var length = 0
    while length < most {
      let (end, counterend) = (first &- length, second &- length)
      if length &+ 4 <= most, one.four(from: end &- 4) == other.four(from: counterend &- 4) {
        length &+= 4
        continue
      }
      let unit = one[unchecked: end &- 1]
      let counterpart = other[unchecked: counterend &- 1]
      if unit != counterpart {
        guard unit.withoutBreak == counterpart.withoutBreak else { break }
        if isBrokenElsewhere(target, first - length - 1, source, second - length - 1) { break }
      }
      length &+= 1
    }
    return length
  }

  /// Whether two texts have so many equal units in a row around two places, wherever digits are broken.
  static func isRun(
    ofAtLeast least: Int,
    around first: Int,
    in one: borrowing Span<UInt16>,
    and second: Int,
    _ other: borrowing Span<UInt16>
  ) -> Bool {
    precondition(one.indices.contains(first) && other.indices.contains(second))
    let most = min(one.count - first, other.count - second, least)
    var after = 0
    while after < most {
      let (place, counterpart) = (first &+ after, second &+ after)
      if after &+ 4 <= most, one.four(from: place) == other.four(from: counterpart) {
        after &+= 4
        continue
      }
      guard
        one[unchecked: place].withoutBreak == other[unchecked: counterpart].withoutBreak
      else { break }
      after &+= 1
    }
    let needed = min(least - after, first, second)
    var before = 0
    while before < needed {
      let (end, counterend) = (first &- before, second &- before)
      if before &+ 4 <= needed, one.four(from: end &- 4) == other.four(from: counterend &- 4) {
        before &+= 4
        continue
      }
      guard
        one[unchecked: end &- 1].withoutBreak == other[unchecked: counterend &- 1].withoutBreak
      else { break }
      before &+= 1
    }
    return before + after >= least
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
  func four(from place: Int) -> UInt64 {
    bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place &* 2, as: UInt64.self)
  }
}

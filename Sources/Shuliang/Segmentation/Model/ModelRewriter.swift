/// Corrects the ends of words by a model.
struct ModelRewriter: Sendable {
  private let score: BoundaryScore
  private var units = SegmentationUnits()
  /// The unit that each word ends with, above the index of the token that the unit is in.
  private var ends: [UInt64] = []

  init(_ model: SegmentationModel) {
    score = model.score
  }

  /// Appends tokens with the ends that the model sees.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func rewrite(_ source: [Token], of text: Span<UInt8>, to tokens: inout [Token]) {
    units.replace(with: source, of: text)
    guard units.count > 0 else { return }
    if ends.count < units.count { ends = Array(repeating: 0, count: units.count) }
    let count = ModelRewriter.findEnds(units, score, &ends)
    let units = units
    let (source, ends) = (source.span, ends.span)
    var start = units.start
    var first = units.units[0]
    for index in 0..<count {
      let next = units.units.span[unchecked: Int(ends[unchecked: index] >> 32) &+ 1]
      let range = Range(uncheckedBounds: (start, units.start &+ next.offset))
      let token = source[unchecked: Int(ends[unchecked: index] & 0xFFFF_FFFF)]
      tokens.append(token.range == range ? token : Token(range, first.kind))
      (start, first) = (range.upperBound, next)
    }
  }

  /// Writes the end of each word.
  ///
  /// What the next word is cannot be foreseen, so nothing here branches on it: each end is written,
  /// and the next one over it where it is none.
  ///
  /// - Returns: how many words there are.
  private static func findEnds(
    _ units: SegmentationUnits,
    _ score: BoundaryScore,
    _ ends: inout [UInt64]
  ) -> Int {
    let count = units.count
    let units = units.units.span
    var ends = ends.mutableSpan
    var (before, left, right) = (SegmentationUnit.edge, units[0], units[1])
    var tokenIndex: UInt64 = 0
    var endCount = 0
    for index in 0..<count {
      let after = units[unchecked: index &+ 2]
      let place = SegmentationPlace(before: before, left: left, right: right, after: after)
      (before, left, right) = (left, right, after)
      ends[unchecked: endCount] = UInt64(truncatingIfNeeded: index) << 32 | tokenIndex
      tokenIndex &+= place.left.end
      // 1 above 0: the sign of the negative.
      let decided = UInt64(bitPattern: Int64(0 &- score(place))) >> 63
      let isEnd = place.left.isOpen ? decided : place.left.end
      endCount &+= Int(truncatingIfNeeded: isEnd)
    }
    return endCount
  }
}

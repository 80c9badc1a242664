/// What a model's features say of a place together: above 0, a word ends there.
///
/// The weights of features that depend on one character only, or on how tokens lie, are added up
/// beforehand for each of them: six of thirteen.
struct BoundaryScore: Sendable {
  private let weights: [Int8]
  /// Four for each code: before the place where no token ends and where one does, behind it the same.
  private let sides: [Int16]
  /// By `SegmentationPlace.shape`.
  private let shapes: [Int16]

  /// - Complexity: four milliseconds.
  init(_ weights: [Int8]) {
    self.weights = weights
    sides = BoundaryScore.sums(count: 1 << 18) { key, body in
      let (code, end) = (key >> 2, key & 1)
      if key & 2 == 0 {
        BoundaryFeatures.forEach(ofLeft: code, end: end) { body(weights[$0]) }
      } else {
        BoundaryFeatures.forEach(ofRight: code, end: end) { body(weights[$0]) }
      }
    }
    shapes = BoundaryScore.sums(count: 1 << 9) { key, body in
      BoundaryFeatures.forEach(ofShape: key) { body(weights[$0]) }
    }
  }

  private static func sums(
    count: Int,
    _ forEachWeight: (UInt64, (Int8) -> Void) -> Void
  ) -> [Int16] {
    (0..<UInt64(count)).map { key in
      var sum: Int16 = 0
      forEachWeight(key) { sum += Int16($0) }
      return sum
    }
  }

  @inline(__always)
  func callAsFunction(_ place: SegmentationPlace) -> Int {
    let (weights, sides, shapes) = (weights.span, sides.span, shapes.span)
    let end = Int(truncatingIfNeeded: place.left.end)
    var score =
      Int(sides[unchecked: Int(place.left.code) << 2 | end])
      &+ Int(sides[unchecked: Int(place.right.code) << 2 | 2 | end])
      &+ Int(shapes[unchecked: place.shape])
    BoundaryFeatures.forEachPattern(
      UInt64(place.before.code),
      UInt64(place.left.code),
      UInt64(place.right.code),
      UInt64(place.after.code)
    ) { score &+= Int(weights[unchecked: $0]) }
    return score
  }
}

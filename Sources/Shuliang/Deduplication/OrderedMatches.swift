/// How many units two stretches can have in common in the same order, at most.
///
/// Nearly all stretches that are compared have nothing to do with each other; an alignment of them is
/// fifteen times as dear as this. Source: Hyyrö: Bit-parallel LCS-length computation revisited, AWOCA 2004.
struct OrderedMatches {
  /// The most units of the first stretch.
  static let mostUnits = 128

  /// Where the units of the first stretch stand, by their lower bits: one bit for each place. Units that have
  /// these bits in common are held for equal, which makes the answer too large at most.
  private var lower = InlineArray<256, UInt64>(repeating: 0)
  private var upper = InlineArray<256, UInt64>(repeating: 0)
  private let count: Int

  /// - Parameter units: at most `mostUnits`.
  init(_ units: ArraySlice<UInt16>) {
    count = units.count
    precondition(count <= OrderedMatches.mostUnits)
    for (place, unit) in units.enumerated() {
      let index = Int(unit & 255)
      if place < 64 { lower[index] |= 1 &<< place } else { upper[index] |= 1 &<< (place &- 64) }
    }
  }

  /// No fewer than the units that the first stretch has in common with another in the same order.
  ///
  /// - Complexity: O(*n*) in the length of the other.
  func most(with other: ArraySlice<UInt16>) -> Int {
    // A bit is 0 where the longest common sequence up to there is longer than the one before.
    var (low, high) = (UInt64.max, UInt64.max)
    for unit in other {
      let index = Int(unit & 255)
      let (lowMatches, highMatches) = (low & lower[index], high & upper[index])
      let (sum, carries) = low.addingReportingOverflow(lowMatches)
      low = sum | low & ~lowMatches
      high = (high &+ highMatches &+ (carries ? 1 : 0)) | high & ~highMatches
    }
    let places = count < 64 ? (1 &<< UInt64(count)) &- 1 : UInt64.max
    let above = count <= 64 ? 0 : count == 128 ? UInt64.max : (1 &<< UInt64(count &- 64)) &- 1
    return (~low & places).nonzeroBitCount + (~high & above).nonzeroBitCount
  }
}

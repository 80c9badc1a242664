import Testing

@testable import Shuliang

@Suite struct BoundaryTablesTests {
  private let sizes = BoundaryTables.Sizes(rows: 300, pairBits: 9, tripleBits: 10)

  private func place(_ random: inout SplitMix64) -> BoundaryPlace {
    func row() -> UInt16 { UInt16.random(in: 0..<300, using: &random) }
    return BoundaryPlace(
      before: row(),
      left: row(),
      right: row(),
      after: row(),
      evidence: UInt16.random(in: .min ... .max, using: &random),
      shape: UInt16.random(in: 0..<UInt16(BoundaryPlace.shapesCount), using: &random)
    )
  }

  private func tables(_ weight: (Int) -> Double) -> (BoundaryFeatures, [Double], BoundaryTables) {
    let features = BoundaryFeatures(sizes: sizes)
    let weights = (0..<features.count).map(weight)
    return (features, weights, BoundaryTables(features.sums(weights), unit: 1))
  }

  /// What is added up beforehand is what the features say.
  @Test func sayTheSumOfTheWeights() {
    var random = SplitMix64(seed: 5)
    // Three of them fit into a byte together.
    let (features, weights, tables) = tables { _ in Double(Int.random(in: -42...42, using: &random))
    }
    for _ in 0..<1000 {
      let place = place(&random)
      var sum = 0.0
      features.forEach(of: place) { sum += weights[$0] }
      var neighbours = tables.neighbours(of: place)
      #expect(Double(tables.score(place, &neighbours)) == sum)
    }
  }

  /// The neighbours that a place hands on are those of the next place.
  @Test func handOnTheNeighbours() {
    var random = SplitMix64(seed: 6)
    let (_, _, tables) = tables { _ in Double(Int.random(in: -42...42, using: &random)) }
    let rows = (0..<50).map { _ in UInt16.random(in: 0..<300, using: &random) }
    func place(at index: Int) -> BoundaryPlace {
      BoundaryPlace(
        before: rows[index],
        left: rows[index + 1],
        right: rows[index + 2],
        after: rows[index + 3],
        evidence: 0,
        shape: 0
      )
    }
    var handedOn = tables.neighbours(of: place(at: 0))
    for index in 0..<rows.count - 3 {
      var own = tables.neighbours(of: place(at: index))
      let expected = tables.score(place(at: index), &own)
      #expect(tables.score(place(at: index), &handedOn) == expected)
    }
  }

  /// The largest sum is kept as it is, to half a step.
  @Test func theUnitFitsTheLargest() {
    let features = BoundaryFeatures(sizes: sizes)
    var weights = [Double](repeating: 1, count: features.count)
    weights[0] = 1000
    let sums = features.sums(weights)
    let most = sums.rows.max() ?? 0
    #expect(most > 1000)
    #expect(abs(sums.unit * 127 - most) < 0.001)
  }

  @Test func areReadBackFromTheirBytes() {
    var random = SplitMix64(seed: 7)
    let (_, _, tables) = tables { _ in Double(Int.random(in: -42...42, using: &random)) }
    let bytes = tables.bytes
    #expect(bytes.count == BoundaryTables.byteCount(sizes))
    #expect(BoundaryTables(sizes, bytes: bytes[...]) == tables)
  }

  /// A sum that does not fit becomes the largest that does, not one of the other sign.
  @Test(arguments: [1000.0, -1000.0])
  func clampWhatDoesNotFit(_ weight: Double) {
    let (_, _, tables) = tables { _ in weight }
    var random = SplitMix64(seed: 8)
    let place = place(&random)
    var neighbours = tables.neighbours(of: place)
    #expect(tables.score(place, &neighbours).signum() == Int(weight.sign == .plus ? 1 : -1))
  }
}

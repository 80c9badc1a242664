import Testing

@testable import Shuliang

@Suite struct BoundaryScoreTests {
  /// What is added up beforehand is what the features say.
  @Test func isTheSumOfTheWeights() {
    var random = SplitMix64(seed: 5)
    let weights = (0..<1 << BoundaryFeatures.tableBits).map { _ in
      Int8.random(in: -127...127, using: &random)
    }
    let score = BoundaryScore(weights)
    func unit() -> SegmentationUnit {
      SegmentationUnit(
        code: UInt16.random(in: .min ... .max, using: &random),
        at: 0,
        .word,
        isOpen: true,
        endsToken: Bool.random(using: &random),
        length: Int.random(in: 1...5, using: &random)
      )
    }
    for _ in 0..<1000 {
      let place = SegmentationPlace(before: unit(), left: unit(), right: unit(), after: unit())
      var sum = 0
      var count = 0
      BoundaryFeatures.forEach(of: place) {
        sum += Int(weights[$0])
        count += 1
      }
      #expect(count == BoundaryFeatures.count)
      #expect(score(place) == sum)
    }
  }
}

import Testing

@testable import Shuliang

@Suite struct RollingSumTests {
  /// The hashes of all stretches, so many in a row.
  private func hashes(of units: [UInt16], length: Int, batch: Int) -> [UInt64] {
    let count = units.count - length + 1
    var buffer = [UInt64](repeating: 0, count: count)
    var hashes = buffer.mutableSpan
    var sum = RollingSum(of: units.span, length: length)
    for start in stride(from: 0, to: count, by: batch) {
      sum.hash(units.span, from: start, into: &hashes, start..<min(start + batch, count))
    }
    return buffer
  }

  @Test(arguments: [1, 2, 7, 100])
  func aHashIsThatOfItsStretchWhereverItStands(batch: Int) {
    var generator = SplitMix64(seed: UInt64(batch))
    for length in [1, 4, 16] {
      let units = (0..<length + generator.below(60)).map { _ in UInt16(generator.below(3)) }
      let found = hashes(of: units, length: length, batch: batch)
      for (start, hash) in found.enumerated() {
        let stretch = Array(units[start..<start + length])
        #expect(hash == hashes(of: stretch, length: length, batch: 1)[0])
      }
    }
  }

  @Test func differentStretchesHaveDifferentHashes() {
    let units = (0..<2000).map { UInt16(0x4E00 + $0) }
    #expect(Set(hashes(of: units, length: 16, batch: 256)).count == 2000 - 15)
  }
}

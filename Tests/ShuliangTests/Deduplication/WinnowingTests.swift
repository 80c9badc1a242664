import Testing

@testable import Shuliang

@Suite struct WinnowingTests {
  private func random(_ count: Int, _ generator: inout SplitMix64) -> [UInt16] {
    (0..<count).map { _ in UInt16(0x4E00 + generator.below(600)) }
  }

  @Test func everyCommonRunOfTheGuaranteedLengthIsSeen() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<300 {
      let shared = random(Winnowing.guarantee, &generator)
      let texts = (0..<2).map { _ in
        let before = random(generator.below(60), &generator)
        return (before.count, before + shared + random(generator.below(60), &generator))
      }
      let found = texts.map { start, units in
        Set(
          Winnowing.fingerprints(of: units)
            .filter { $0.position >= start }
            .filter { $0.position + Winnowing.length <= start + shared.count }
            .map { Fingerprint(position: $0.position - start, hash: $0.hash) }
        )
      }
      #expect(!found[0].isDisjoint(with: found[1]))
    }
  }

  @Test func inACommonRunContextsAgreeOnOneSide() {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<300 {
      let shared = random(Winnowing.guarantee, &generator)
      let found = (0..<2).map { _ in
        let before = random(generator.below(60), &generator)
        let units = before + shared + random(generator.below(60), &generator)
        return Dictionary(
          Winnowing.fingerprints(of: units).map { ($0.hash, $0.context) },
          uniquingKeysWith: { first, _ in first }
        )
      }
      for (hash, context) in found[0] {
        guard let other = found[1][hash] else { continue }
        #expect((context ^ other) & 0x0F == 0 || (context ^ other) & 0xF0 == 0)
      }
    }
  }

  @Test(arguments: [(0, 0), (15, 0), (16, 1), (20, 1)])
  func shortTextsHaveOneAtMost(count: Int, expected: Int) {
    var generator = SplitMix64(seed: 2)
    #expect(Winnowing.fingerprints(of: random(count, &generator)).count == expected)
  }

  @Test func positionsRiseAndLeaveNoGap() {
    var generator = SplitMix64(seed: 3)
    let positions = Winnowing.fingerprints(of: random(5000, &generator)).map(\.position)
    #expect(zip(positions, positions.dropFirst()).allSatisfy { 1...Winnowing.window ~= $1 - $0 })
    #expect(positions.count < 5000 / 9)
  }
}

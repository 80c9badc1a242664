import Testing

@testable import Shuliang

@Suite struct OrderedMatchesTests {
  /// The length of the longest common subsequence, by the table of all prefixes.
  private func longest(_ one: [UInt16], _ other: [UInt16]) -> Int {
    var lengths = [Int](repeating: 0, count: other.count + 1)
    for unit in one {
      var next = lengths
      for (place, counterpart) in other.enumerated() {
        next[place + 1] =
          unit == counterpart ? lengths[place] + 1 : max(next[place], lengths[place + 1])
      }
      lengths = next
    }
    return lengths[other.count]
  }

  /// Below and above a word of 64 places, and at its ends.
  @Test(arguments: [0, 1, 5, 63, 64, 65, 127, 128])
  func isTheLongestCommonSequenceOfUnitsThatDifferInTheirLowerBits(count: Int) {
    var generator = SplitMix64(seed: UInt64(count) + 1)
    for alphabet in [2, 9, 200] {
      for _ in 0..<20 {
        let one = (0..<count).map { _ in UInt16(0x4E00 + generator.below(alphabet)) }
        let other = (0..<generator.below(140)).map { _ in
          UInt16(0x4E00 + generator.below(alphabet))
        }
        #expect(OrderedMatches(one[...]).most(with: other[...]) == longest(one, other))
      }
    }
  }

  @Test func isNeverLessWhereLowerBitsAreEqualByChance() {
    var generator = SplitMix64(seed: 91)
    for _ in 0..<100 {
      let units = (0..<2).map { _ in (0..<100).map { _ in UInt16(generator.below(2000)) } }
      let most = OrderedMatches(units[0][...]).most(with: units[1][...])
      #expect(longest(units[0], units[1])...100 ~= most)
    }
  }
}

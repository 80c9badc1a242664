import Testing

@testable import Shuliang

@Suite struct LargePagesTests {
  /// None, a few, and more than a large page holds.
  @Test(arguments: [0, 1, 1000, 3 << 20])
  func holdsTheValuesOrHasTheRoom(count: Int) {
    let values = LargePages.repeating(UInt16(7), count: count)
    #expect(values.count == count)
    #expect(values.allSatisfy { $0 == 7 })
    var empty: [UInt16] = LargePages.empty(capacity: count)
    #expect(empty.isEmpty && empty.capacity >= count)
    empty.append(contentsOf: values)
    #expect(empty == values)
  }

  @Test func theFirstOfALineIsOneOfTheNextFew() {
    for count in 64..<200 {
      let values = LargePages.repeating(UInt32(0), count: count)
      let firsts = (0..<32).map { LargePages.firstOfLine(in: values, from: $0) }
      for (index, first) in firsts.enumerated() { #expect(index..<index + 16 ~= first) }
      // Sixteen values are a line, so that two lines begin among so many.
      #expect(Set(firsts).count == 3 || Set(firsts).count == 2)
      #expect(Set(firsts.map { $0 % 16 }).count == 1)
    }
  }
}

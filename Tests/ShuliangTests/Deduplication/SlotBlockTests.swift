import Testing

@testable import Shuliang

@Suite struct SlotBlockTests {
  /// Some tags in each segment, more than one entry for some of them, and most near each other.
  private func entries(_ count: Int, _ generator: inout SplitMix64) -> [UInt64] {
    (0..<count).map { number in
      let tag = UInt64(generator.below(4)) << 22 | UInt64(generator.below(count))
      return tag << 40 | UInt64(number + 1)
    }
  }

  private func found(_ tag: UInt64, in block: SlotBlock, _ segment: Int) -> [UInt64] {
    var found: [UInt64] = []
    block.find(tag, in: segment) { entry in
      found.append(entry)
      return false
    }
    return found
  }

  @Test(arguments: [(1, 3), (16, 64), (2, 500)])
  func givesBackTheEntriesOfEachSegmentAsTheyWereEntered(segments: Int, capacity: Int) {
    var generator = SplitMix64(seed: UInt64(capacity))
    var block = SlotBlock(segmentCount: segments, capacity: capacity)
    #expect(block.byteCount == segments * (capacity + 1) * 8)
    let all = (0..<segments).map { _ in entries(capacity * 4, &generator) }
    for (segment, entries) in all.enumerated() {
      for entry in entries {
        while block.insert(entry, in: segment, most: .max) == .full { block = block.grown() }
      }
    }
    #expect(block.capacity > capacity * 4)
    for (segment, entries) in all.enumerated() {
      #expect(block.count(of: segment) == entries.count)
      for tag in Set(entries.map { $0 >> 40 }) {
        #expect(found(tag, in: block, segment) == entries.filter { $0 >> 40 == tag })
        #expect(block.isTaken(tag, in: segment))
      }
    }
  }

  @Test func aTagHasItsPlacesAndNoMore() {
    var block = SlotBlock(segmentCount: 1, capacity: 64)
    let outcomes = (1...5).map { block.insert(7 << 40 | $0, in: 0, most: 3) }
    #expect(outcomes == [.done, .done, .done, .crowded, .crowded])
    #expect(found(7, in: block, 0).map { $0 & 0xFF } == [1, 2, 3])
    #expect(block.count(of: 0) == 3)
  }

  @Test func isFullWithTwoThirdsOfItsSlots() {
    var block = SlotBlock(segmentCount: 1, capacity: 60)
    let outcomes = (0..<60).map { block.insert($0 << 40 | 1, in: 0, most: 1) }
    #expect(outcomes.prefix(39).allSatisfy { $0 == .done })
    #expect(outcomes.dropFirst(39).allSatisfy { $0 == .full })
    #expect(block.grown().capacity == 90)
  }

  @Test func whatIsEnoughEndsTheSearch() {
    var block = SlotBlock(segmentCount: 1, capacity: 64)
    for number in 1...3 as ClosedRange<UInt64> { _ = block.insert(number, in: 0, most: 9) }
    var seen = 0
    block.find(0, in: 0) { entry in
      seen += 1
      return entry == 2
    }
    #expect(seen == 2)
    block.find(1, in: 0) { _ in
      Issue.record("found")
      return true
    }
  }
}

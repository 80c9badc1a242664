import Testing

@testable import Shuliang

@Suite struct SlotBlockTests {
  @Test(arguments: [(1, 3), (16, 64), (2, 200_000)])
  func keepsCountsAndEntriesApart(segments: Int, capacity: Int) {
    var block = SlotBlock(segmentCount: segments, capacity: capacity)
    for segment in 0..<segments {
      #expect(block.count(of: segment) == 0)
      #expect((0..<capacity).allSatisfy { block.entry(at: $0, of: segment) == 0 })
    }
    for segment in 0..<segments {
      block.setCount(segment + 1, of: segment)
      for slot in 0..<capacity {
        block.setEntry(UInt64(segment * capacity + slot + 1), at: slot, of: segment)
      }
    }
    for segment in 0..<segments {
      #expect(block.count(of: segment) == segment + 1)
      #expect(
        (0..<capacity).allSatisfy {
          block.entry(at: $0, of: segment) == UInt64(segment * capacity + $0 + 1)
        }
      )
    }
    #expect(block.byteCount == segments * (capacity + 1) * 8)
  }

  @Test func theFirstSlotComesAfterTheLast() {
    let block = SlotBlock(segmentCount: 1, capacity: 3)
    #expect((0..<3).map { block.slot(after: $0) } == [1, 2, 0])
  }
}

import Testing

@testable import Shuliang

@Suite struct SlotBlockTests {
  /// Keys of some segments, more than one entry for some of them, and most near each other.
  private func keys(_ count: Int, segments: Int, _ generator: inout SplitMix64) -> [UInt64] {
    (0..<count).map { _ in
      let tag = UInt64(generator.below(4)) << 22 | UInt64(generator.below(count / segments))
      return UInt64(generator.below(segments)) << SlotLine.tagBits | tag
    }
  }

  private func found(_ key: UInt64, in block: SlotBlock) -> [UInt64] {
    var found: [UInt64] = []
    block.find(key) { found.append($0) }
    return found
  }

  private func entry(_ key: UInt64, _ value: UInt64) -> UInt64 {
    SlotLine.tag(of: key) << 40 | value
  }

  @Test(arguments: [(1, 1), (16, 8), (2, 60)])
  func givesBackTheEntriesOfEachKeyAsTheyWereEntered(segments: Int, lines: Int) {
    var generator = SplitMix64(seed: UInt64(lines))
    var block = SlotBlock(segmentCount: segments, lineCount: lines)
    let capacity = block.capacity
    #expect(block.byteCount >= segments * capacity * 8)
    let all = keys(segments * capacity * 4, segments: segments, &generator)
    var expected: [UInt64: [UInt64]] = [:]
    for (number, key) in all.enumerated() {
      let value = UInt64(number + 1)
      while block.insert(key, value, most: .max) == .full { block = block.grown() }
      expected[key, default: []].append(entry(key, value))
    }
    #expect(block.capacity > capacity * 4)
    for (key, entries) in expected {
      #expect(found(key, in: block) == entries)
      #expect(block.mayContain(key))
    }
    for segment in 0..<segments {
      #expect(block.count(of: segment) == all.count { Int($0 >> SlotLine.tagBits) == segment })
    }
  }

  @Test func aKeyThatWasNotEnteredIsNotThere() {
    var generator = SplitMix64(seed: 31)
    var block = SlotBlock(segmentCount: 2, lineCount: 8)
    for key in keys(60, segments: 2, &generator) { _ = block.insert(key, 1, most: .max) }
    for key in 5000..<6000 as Range<UInt64> {
      #expect(!block.mayContain(key))
      #expect(found(key, in: block).isEmpty)
    }
    #expect(!SlotBlock(segmentCount: 1, lineCount: 8).isTaken(7))
  }

  @Test func aKeyHasItsPlacesAndNoMore() {
    var block = SlotBlock(segmentCount: 1, lineCount: 8)
    let outcomes = (1...5).map { block.insert(7, $0, most: 3) }
    #expect(outcomes == [.done, .done, .done, .crowded, .crowded])
    #expect(found(7, in: block).map { $0 & 0xFF } == [1, 2, 3])
    #expect(block.count(of: 0) == 3)
  }

  @Test func aKeyIsCountedWhereOthersFillItsLine() {
    var block = SlotBlock(segmentCount: 1, lineCount: 8)
    for other in 0..<UInt64(SlotLine.size) { _ = block.insert(other, 1, most: 3) }
    let key: UInt64 = 100
    let outcomes = (1...5).map { block.insert(key, $0, most: 3) }
    #expect(outcomes == [.done, .done, .done, .crowded, .crowded])
    #expect(found(key, in: block).count == 3)
  }

  @Test func whatFindsTheLastLineFullStandsInTheFirst() {
    var block = SlotBlock(segmentCount: 2, lineCount: 4)
    let last: UInt64 = 0xFF_FFFF
    for value in 1...12 as ClosedRange<UInt64> { _ = block.insert(last, value, most: .max) }
    #expect(found(last, in: block).map { $0 & 0xFF } == Array(1...12))
    #expect(found(1 << SlotLine.tagBits | last, in: block).isEmpty)
    #expect(found(last, in: block.grown()) == found(last, in: block))
  }

  @Test func isFullWithTwoThirdsOfItsSlots() {
    var block = SlotBlock(segmentCount: 1, lineCount: 8)
    let outcomes = (0..<64).map { block.insert(UInt64($0) << 18, 1, most: 1) }
    #expect(outcomes.prefix(42).allSatisfy { $0 == .done })
    #expect(outcomes.dropFirst(42).allSatisfy { $0 == .full })
    #expect(block.grown().capacity == 128)
  }

  @Test func aLargeBlockGrowsByHalf() {
    #expect(SlotBlock(segmentCount: 1, lineCount: 1024).grown().capacity == 2048 * 8)
    #expect(SlotBlock(segmentCount: 1, lineCount: 2048).grown().capacity == 3072 * 8)
  }
}

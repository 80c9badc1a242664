import Testing

@testable import Shuliang

@Suite struct SlotLineTests {
  private func line(_ entries: [UInt64]) -> SlotLine {
    let words = [1] + entries + [UInt64](repeating: 0, count: SlotLine.size - entries.count) + [1]
    return SlotLine(words.span, at: 1)
  }

  private func slots(holding tag: UInt64, in line: SlotLine) -> [Int] {
    var set = line.slots(holding: tag)
    var slots: [Int] = []
    while !set.isEmpty {
      slots.append(set.first)
      set.removeFirst()
    }
    return slots
  }

  @Test func namesTheSlotsThatHoldATag() {
    var generator = SplitMix64(seed: 61)
    let tags: [UInt64] = [0, 1, 0x80_0000, 0xFF_FFFF]
    for _ in 0..<500 {
      let held = (0..<generator.below(SlotLine.size + 1)).map { _ in generator.pick(tags) }
      let line = line(held.map { $0 << 40 | generator.next() & 0xFF_FFFF_FFFF | 1 })
      #expect(line.firstFree == held.count)
      #expect(line.isFull == (held.count == SlotLine.size))
      for tag in tags {
        let free = tag == 0 ? Array(held.count..<SlotLine.size) : []
        #expect(slots(holding: tag, in: line) == held.indices.filter { held[$0] == tag } + free)
      }
    }
  }

  @Test func theTagIsTheLowerPartOfAKey() {
    #expect(SlotLine.tag(of: 5 << 24 | 0xABCDEF) == 0xABCDEF)
  }
}

import Testing

@testable import Shuliang

@Suite struct SlotLineTests {
  private func line(_ entries: [UInt64]) -> SlotLine {
    var words = [UInt32](repeating: 0, count: SlotLine.wordCount + 2)
    (words[0], words[words.count - 1]) = (1, 1)
    var span = words.mutableSpan
    for (slot, entry) in entries.enumerated() {
      SlotLine.enter(entry, in: &span, at: 1, slot: slot)
    }
    for (slot, entry) in entries.enumerated() {
      #expect(SlotLine.entry(words.span, at: 1, slot: slot) == entry)
    }
    #expect(SlotLine.isTaken(words.span, at: 1) == !entries.isEmpty)
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

import Testing

@testable import Shuliang

@Suite struct PassageStoreTests {
  /// In memory all, half, and none of them.
  @Test(arguments: [1 << 20, 4000, 0])
  func givesBackWhatWasStored(memoryBudget: Int) throws {
    var corpus = RepeatedCorpus(seed: 11)
    let texts = corpus.documents(40).map { FoldedText($0.text) }
    var store = PassageStore(memoryBudget: memoryBudget)
    var starts: [Int] = []
    for (number, text) in texts.enumerated() {
      starts.append(store.end)
      try store.append(text, id: "\(number)")
    }
    for (number, text) in texts.enumerated() {
      for unit in [0, text.count / 2, text.count - 1] {
        let position = starts[number] + unit
        #expect(store.document(at: position) == number)
        let window = try store.window(around: position)
        #expect(window.units[position - window.start] == text.units[unit])
      }
      #expect(try store.places(of: number) == text.places)
    }
    #expect(store.bytesInMemory <= memoryBudget)
  }

  @Test func ofALongTextOnlyAWindowIsRead() throws {
    var generator = SplitMix64(seed: 12)
    let count = PassageStore.windowSize * 3
    let text = String(
      String.UnicodeScalarView(
        (0..<count).map { _ in Unicode.Scalar(UInt32(0x4E00 + generator.below(5000)))! }
      )
    )
    let folded = FoldedText(text)
    var store = PassageStore(memoryBudget: 0)
    try store.append(folded, id: "long")
    for unit in [0, count / 2, count - 1] {
      let window = try store.window(around: unit)
      #expect(window.units.count <= PassageStore.windowSize)
      #expect(Array(folded.units[window.start..<window.start + window.units.count]) == window.units)
      #expect(window.start <= unit && unit < window.start + window.units.count)
    }
  }
}

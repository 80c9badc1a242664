import Testing

@testable import Shuliang

@Suite struct DocumentBlocksTests {
  /// Documents of all lengths, some of them longer than the first blocks are.
  private func documents(_ generator: inout SplitMix64) -> [[UInt16]] {
    (0..<400).map { number in
      let count = number.isMultiple(of: 50) ? 40_000 : 1 + generator.below(900)
      return (0..<count).map { _ in UInt16(0x4E00 + generator.below(500)) }
    }
  }

  @Test func givesBackWhatWasAddedAtItsPositions() {
    var generator = SplitMix64(seed: 71)
    let documents = documents(&generator)
    var blocks = DocumentBlocks<UInt16>()
    var starts: [Int] = []
    for document in documents {
      starts.append(blocks.end)
      blocks.append(document)
    }
    #expect(blocks.end == documents.reduce(0) { $0 + $1.count })
    for (start, document) in zip(starts, documents) {
      #expect(blocks.values(at: start..<start + document.count) == document)
      let middle = document.count / 2
      #expect(
        blocks.values(at: start + middle..<start + document.count) == Array(document[middle...])
      )
    }
    #expect(blocks.values(at: 5..<5).isEmpty)
  }

  @Test func aLongDocumentIsGivenBackWithoutACopy() {
    var blocks = DocumentBlocks<UInt16>()
    let address = { (values: [UInt16]) in values.withUnsafeBytes { Int(bitPattern: $0.baseAddress) }
    }
    for number in 0..<40 {
      let count = DocumentBlocks<UInt16>.mostCopied + 1 + number
      let start = blocks.end
      blocks.append([UInt16](repeating: UInt16(number), count: count))
      let (one, other) = (
        blocks.values(at: start..<start + count), blocks.values(at: start..<start + count)
      )
      #expect(address(one) == address(other))
      // Short ones between them stand by themselves.
      for _ in 0..<20 { blocks.append([1, 2, 3, UInt16(number)]) }
      #expect(blocks.values(at: blocks.end - 4..<blocks.end) == [1, 2, 3, UInt16(number)])
      #expect(blocks.values(at: start..<start + count) == one)
    }
  }

  @Test func aRunIsSeenFromAnyPlaceInIt() {
    var generator = SplitMix64(seed: 72)
    let documents = documents(&generator)
    var blocks = DocumentBlocks<UInt16>()
    for document in documents { blocks.append(document) }
    let length = Winnowing.guarantee
    var start = 0
    for document in documents {
      defer { start += document.count }
      guard document.count > length + 2 else { continue }
      let first = generator.below(document.count - length)
      // The run stands in a text of other units.
      let text = [1, 2, 3] + document[first..<first + length] + [4, 5]
      for place in 0..<length {
        let position = start + first + place
        #expect(blocks.isRun(ofAtLeast: length, around: place + 3, in: text, and: position))
        #expect(!blocks.isRun(ofAtLeast: length + 1, around: place + 3, in: text, and: position))
      }
    }
  }
}

import Testing

@testable import Shuliang

@Suite struct BlockScanTests {
  @Test func looksAtSixteenBytesFromAnOffset() {
    let bytes = (0..<20).map { UInt8($0) }
    let block = BlockScan.block(in: bytes.span, at: 3)
    #expect((0..<BlockScan.size).allSatisfy { block[$0] == UInt8($0 + 3) })
  }

  @Test func seesAHighBitInAnyPlace() {
    #expect(!BlockScan.hasHighBit(BlockScan.Block(repeating: 0x7F)))
    for place in 0..<BlockScan.size {
      var block = BlockScan.Block(repeating: 0x7F)
      block[place] = 0x80
      #expect(BlockScan.hasHighBit(block))
    }
  }

  @Test func marksWhereAConditionHolds() {
    var block = BlockScan.Block(repeating: 0xE4)
    block[5] = 0xEF
    let marks = BlockScan.marks(where: block .== BlockScan.Block(repeating: 0xEF))
    #expect((0..<BlockScan.size).allSatisfy { marks[$0] == ($0 == 5 ? 0xFF : 0) })
  }
}

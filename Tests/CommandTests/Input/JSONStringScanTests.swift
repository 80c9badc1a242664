import Testing

@testable import ShuliangCommand

@Suite struct JSONStringScanTests {
  private static let marks: [UInt8] = [0x22, 0x5C, 0x00, 0x1F, 0x0A]

  /// A mark at each place of a block and behind it, among bytes that look like one.
  @Test(arguments: marks)
  func stopsAtAMark(mark: UInt8) {
    for count in 0...50 {
      let before = (0..<count).map {
        [0x21, 0x23, 0x5B, 0x5D, 0x20, 0x7F, 0xA2, 0xDC, 0xFF][$0 % 9] as UInt8
      }
      let bytes = before + [mark] + Array(repeating: 0x22, count: count % 20)
      for start in 0...min(count, 3) {
        #expect(JSONStringScan.endOfRun(bytes.span, from: start) == count)
        var (offset, written) = (start, 2)
        var output = [UInt8](repeating: 0, count: 2 + bytes.count + JSONStringScan.blockSize)
        var span = output.mutableSpan
        JSONStringScan.copyRun(bytes.span, from: &offset, into: &span, at: &written)
        #expect(offset == count)
        #expect(written == 2 + count - start)
        #expect(Array(output[2..<written]) == Array(before[start...]))
      }
    }
  }

  @Test func withoutAMarkItGoesToTheEnd() {
    for count in 0...40 {
      let bytes = [UInt8](repeating: 0xE4, count: count)
      #expect(JSONStringScan.endOfRun(bytes.span, from: 0) == count)
    }
  }
}

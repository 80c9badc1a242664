import Testing

@testable import Shuliang

@Suite struct ScalarIndexTests {
  /// Scalars of one to four bytes, so that blocks begin inside some of them.
  private func text(_ scalarCount: Int, seed: UInt64) -> String {
    var generator = SplitMix64(seed: seed)
    return (0..<scalarCount).map { _ in generator.pick(["a", "\u{B7}", "数", "\u{20BB7}"]) }.joined()
  }

  @Test(arguments: [0, 1, 20, 64, 500])
  func countsAndFindsEveryScalar(scalarCount: Int) {
    let text = text(scalarCount, seed: UInt64(scalarCount))
    let bytes = Array(text.utf8)
    let index = ScalarIndex(bytes)
    var offset = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(index.scalarOffset(ofByte: offset, in: bytes) == number)
      #expect(index.byteOffset(ofScalar: number, in: bytes) == offset)
      offset += UTF8.width(scalar)
    }
    #expect(index.scalarOffset(ofByte: bytes.count, in: bytes) == scalarCount)
    #expect(index.byteOffset(ofScalar: scalarCount, in: bytes) == bytes.count)
  }
}

import Testing

@testable import Shuliang

@Suite struct HanScanTests {
  /// How many characters a text begins with, and what was written down.
  private func scan(_ bytes: [UInt8]) -> [UInt16] {
    var units = [UInt16](repeating: 0, count: HanScan.most)
    var output = units.mutableSpan
    let padded = bytes + [UInt8](repeating: 0, count: HanScan.size)
    let count = HanScan.scan(padded.span, from: 0, into: &output, at: 0)
    return Array(units[..<count])
  }

  @Test(arguments: [
    ("一二三四五", "一二三四"), ("增长12%", "增长"), ("12", ""), ("城，北", "城"), ("城北区。", "城北区"),
    ("\u{4000}\u{9FFF}", "\u{4000}\u{9FFF}"), ("北\u{3FFF}", "北"), ("北\u{A000}", "北"), ("北🙂", "北"),
    ("éa", ""), ("", ""),
  ])
  func endsBeforeWhatIsNoHan(text: String, expected: String) {
    #expect(scan(Array(text.utf8)) == Array(expected.utf16))
  }

  @Test func everyCharacterIsTakenForWhatItIs() {
    for first in stride(from: 0x800, to: 0xFFF0, by: 1) where !(0xD7F0...0xDFFF ~= first) {
      let scalars = (first..<first + 4).map { Unicode.Scalar(UInt16($0))! }
      let text = String(String.UnicodeScalarView(scalars))
      let han = scalars.prefix { 0x4000...0x9FFF ~= $0.value }
      guard scan(Array(text.utf8)) == han.map({ UInt16($0.value) }) else {
        Issue.record("U+\(String(first, radix: 16))")
        return
      }
    }
  }

  @Test func bytesThatAreNoTextAreNoHan() {
    var generator = SplitMix64(seed: 47)
    for _ in 0..<20_000 {
      let bytes = (0..<12).map { _ in
        UInt8(generator.pick([0xE4, 0xE9, 0xE3, 0xEA, 0x80, 0xBF, 0x41]))
      }
      var valid = 0
      while valid < 4, 0xE4...0xE9 ~= bytes[valid * 3], bytes[valid * 3 + 1] & 0xC0 == 0x80,
        bytes[valid * 3 + 2] & 0xC0 == 0x80
      {
        valid += 1
      }
      #expect(scan(bytes).count == valid)
    }
  }
}

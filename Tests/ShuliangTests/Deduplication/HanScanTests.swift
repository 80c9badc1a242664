import Testing

@testable import Shuliang

@Suite struct HanScanTests {
  /// What was written down of what a text begins with.
  private func scan(_ bytes: [UInt8]) -> [UInt16] {
    let padded = bytes + [UInt8](repeating: 0, count: HanScan.size)
    var units = [UInt16](repeating: 0, count: padded.count)
    var output = units.mutableSpan
    var (offset, place) = (0, 0)
    HanScan.scan(padded.span, from: &offset, into: &output, at: &place)
    #expect(offset == place * 3)
    return Array(units[..<place])
  }

  @Test(arguments: [
    ("一二三四五", "一二三四五"), ("增长12%", "增长"), ("12", ""), ("城，北、区。东", "城，北、区。东"),
    ("城；北", "城"), ("\u{4000}\u{9FFF}", "\u{4000}\u{9FFF}"), ("北\u{3FFF}", "北"),
    ("北\u{A000}", "北"), ("北🙂", "北"), ("“北", ""), ("éa", ""), ("", ""),
    ("全市新增绿地四千亩，其中城北区一千亩。3", "全市新增绿地四千亩，其中城北区一千亩。"),
  ])
  func endsBeforeWhatIsNoHan(text: String, expected: String) {
    #expect(scan(Array(text.utf8)) == Array(expected.utf16))
  }

  @Test func takesNothingWhereTooFewBytesAreLeft() {
    let bytes = Array("一二三四".utf8)
    var units = [UInt16](repeating: 0, count: bytes.count)
    var output = units.mutableSpan
    var (offset, place) = (0, 0)
    HanScan.scan(bytes.span, from: &offset, into: &output, at: &place)
    #expect((offset, place) == (0, 0))
  }

  @Test func everyCharacterIsTakenForWhatItIs() {
    for first in stride(from: 0x800, to: 0xFFF0, by: 1) where !(0xD7F0...0xDFFF ~= first) {
      let scalars = (first..<first + 4).map { Unicode.Scalar(UInt16($0))! }
      let text = String(String.UnicodeScalarView(scalars))
      let han = scalars.prefix { 0x4000...0x9FFF ~= $0.value || "，、。".unicodeScalars.contains($0) }
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

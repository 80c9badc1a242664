import Testing

@testable import Shuliang

/// Words against single bytes, at every length and place in a word.
@Suite struct WordScanTests {
  private func random(_ generator: inout SplitMix64) -> [UInt8] {
    let pool: [UInt8] = [0x00, 0x09, 0x0A, 0x0D, 0x0F, 0x10, 0x11, 0x2C, 0x7F, 0x80, 0xBF, 0xC0]
    return (0..<generator.below(40)).map { _ in
      generator.below(3) == 0 ? generator.pick(pool) : generator.pick([0xE4, 0xB8, 0x80, 0xEF])
    }
  }

  @Test(arguments: [61, 62, 63] as [UInt64])
  func findsWhatASearchFinds(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let bytes = random(&generator)
      let end = generator.below(bytes.count + 1)
      let start = generator.below(end + 1)
      let control = bytes[start..<end].firstIndex { $0 < 0x10 } ?? end
      let mark = bytes[start..<end].firstIndex { $0 < 0x10 || $0 == 0xEF } ?? end
      let one = bytes[start..<end].firstIndex { [0x2C, 0xBF, 0xEF].contains($0) } ?? end
      let span = bytes.span
      #expect(WordScan.firstControl(in: span, from: start, to: end) == control)
      #expect(WordScan.firstControl(orLead: 0xEF, in: span, from: start, to: end) == mark)
      #expect(WordScan.first(of: (0x2C, 0xBF, 0xEF), in: span, start..<end) == one)
    }
  }

  @Test(arguments: [64, 65] as [UInt64])
  func countsWhatALoopCounts(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let bytes = random(&generator)
      let end = generator.below(bytes.count + 1)
      let start = generator.below(end + 1)
      let scalars = bytes[start..<end].count { $0 & 0xC0 != 0x80 }
      #expect(WordScan.countScalars(in: bytes.span, start..<end) == scalars)
    }
  }

  @Test func countsPastTheSumOfAByte() {
    let text = Array(String(repeating: "数", count: 3000).utf8) + [0x61]
    #expect(WordScan.countScalars(in: text.span, 0..<text.count) == 3001)
    #expect(WordScan.countScalars(in: text.span, 3..<text.count) == 3000)
  }

  private func needsEscape(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    WordScan.needsEscape(in: text.span, range)
  }

  private func offset(in text: [UInt8], from start: Int, behind count: Int) -> Int {
    WordScan.offset(in: text.span, from: start, behind: count)
  }

  @Test(arguments: 0..<20)
  func findsAnEscapeWhereverItStands(place: Int) {
    for byte in [0x00, 0x1F, UInt8(ascii: "\""), UInt8(ascii: "\\")] {
      var text = [UInt8](repeating: 0x7F, count: 20)
      #expect(!needsEscape(text, 0..<20))
      text[place] = byte
      #expect(needsEscape(text, 0..<20))
      #expect(!needsEscape(text, 0..<place))
      #expect(!needsEscape(text, (place + 1)..<20))
    }
  }

  @Test func goesBehindSoManyScalars() {
    let text = "数据a\u{B7}为\u{20BB7}一二三四五六七八九十bcdefghij"
    let bytes = Array(text.utf8)
    var expected = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(offset(in: bytes, from: 0, behind: number) == expected)
      expected += UTF8.width(scalar)
    }
    #expect(offset(in: bytes, from: 0, behind: 500) == bytes.count)
    #expect(offset(in: bytes, from: 6, behind: 2) == 9)
  }
}

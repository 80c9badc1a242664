import Testing

@testable import Shuliang

/// The standard library is the judge.
@Suite struct UTF8ValidationTests {
  private func isWellFormed(_ bytes: [UInt8]) -> Bool {
    UTF8Validation.isWellFormed(bytes.span)
  }

  private func expectSameAnswer(_ bytes: [UInt8]) {
    let text = String(validating: bytes, as: UTF8.self)
    #expect(isWellFormed(bytes) == (text != nil), "\(bytes)")
    #expect(String(wellFormed: bytes.span) == text, "\(bytes)")
  }

  /// Every lead with every second byte, alone, cut off, and inside Han text at each place of a block.
  @Test func everyLeadAndSecondByte() {
    for lead in UInt8(0x7F)...0xFF {
      for second in UInt8(0x7F)...0xFF {
        expectSameAnswer([lead])
        expectSameAnswer([lead, second])
        expectSameAnswer([lead, second, 0x80])
        expectSameAnswer([lead, second, 0xBF, 0x80])
        for shift in [0, 13, 14, 15] {
          let front = Array(String(repeating: "a", count: shift).utf8)
          for tail in [[], [0x80], [0xBF, 0x80]] as [[UInt8]] {
            expectSameAnswer(front + Array("甲乙丙丁戊己".utf8) + [lead, second] + tail + "庚辛壬癸子丑寅".utf8)
          }
        }
      }
    }
  }

  @Test func textOfEveryKind() {
    let text = "全年GDP增长5.2%，达126.06万亿元。😀é한국ｱ\u{FFFD}\u{800}\u{D7FF}\u{E000}\u{10000}\u{10FFFF}"
    for count in 0...40 {
      let long = String(repeating: "亿", count: count) + text
      #expect(isWellFormed(Array(long.utf8)))
      #expect(!isWellFormed(Array(long.utf8).dropLast()))
      #expect(!isWellFormed(Array(long.utf8.dropFirst(long.utf8.count - 3))))
    }
    #expect(isWellFormed([]))
  }

  @Test func randomBytesAndTextWithRandomFaults() {
    var random = SplitMix64(seed: 2)
    let scalars = Array("年5.亿，\u{3000}é😀한\u{800}\u{FFFF}a".unicodeScalars)
    for _ in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int(random.next() % 40) {
        text.append(scalars[Int(random.next() % UInt64(scalars.count))])
      }
      var bytes = Array(String(text).utf8)
      for _ in 0..<Int(random.next() % 3) where !bytes.isEmpty {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 3 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
        }
      }
      expectSameAnswer(bytes)
      expectSameAnswer(
        (0..<random.next() % 8).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      )
    }
  }
}

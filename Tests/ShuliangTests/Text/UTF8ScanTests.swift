import Testing

@testable import Shuliang

@Suite struct UTF8ScanTests {
  private let scalars: [Unicode.Scalar] = [
    "a", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "数", "\u{FFFD}", "\u{10000}", "\u{10FFFF}",
  ]

  @Test func stepsThroughEveryLength() {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let bytes = Array(String(text).utf8)
    var offset = 0
    for scalar in scalars {
      #expect(UTF8Scan.scalar(in: bytes, at: offset) == scalar.value)
      let end = offset + UTF8Scan.length(ofLead: bytes[offset])
      #expect(UTF8Scan.start(ofScalarEndingAt: end, in: bytes) == offset)
      offset = end
    }
    #expect(offset == bytes.count)
    #expect(UTF8Scan.scalar(in: bytes, at: offset) == 0)
    #expect(UTF8Scan.start(ofScalarEndingAt: 0, in: bytes) == 0)
  }

  @Test func knowsDigitsLettersAndHan() {
    let digits = (UInt8.min...UInt8.max).filter { UTF8Scan.isDigit($0) }
    #expect(digits == Array("0123456789".utf8))
    let letters = (UInt8.min...UInt8.max).filter { UTF8Scan.isLatinLetter($0) }
    #expect(letters == Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8))
    for scalar in "数〇𠮷㐀鿿".unicodeScalars { #expect(UTF8Scan.isHan(scalar.value)) }
    for scalar in "，ａあ1 　①".unicodeScalars { #expect(!UTF8Scan.isHan(scalar.value)) }
  }

  @Test(arguments: [[0xE4], [0xE4, 0xB8], [0xC2], [0xF0, 0x9F, 0x98], [0x80]] as [[UInt8]])
  func aScalarThatBreaksOffIsNone(bytes: [UInt8]) {
    #expect(UTF8Scan.scalar(in: bytes, at: 0) == 0)
  }

  @Test(arguments: [
    (" \u{3000}云岭 ", "云岭"), ("云岭\u{3000}", "云岭"), (" \u{3000} ", ""), ("", ""), ("云 岭", "云 岭"),
    ("、", "、"),
  ])
  func blanksAreTrimmed(text: String, trimmed: String) {
    let bytes = Array(text.utf8)
    let range = UTF8Scan.trimmingBlanks(0..<bytes.count, in: bytes)
    #expect(String(decoding: bytes[range], as: UTF8.self) == trimmed)
  }
}

import Testing

@testable import Shuliang

@Suite struct RecordIdentityTests {
  /// FNV-1a, 64 bits, written down from its definition.
  private func hash(_ parts: [String]) -> UInt64 {
    var value: UInt64 = 14_695_981_039_346_656_037
    for part in parts {
      for byte in Array(part.utf8) + [0xFF] { value = (value ^ UInt64(byte)) &* 1_099_511_628_211 }
    }
    return value
  }

  @Test(arguments: [0, 7, 10, 98_765])
  func isAHashOfDocumentPlaceAndText(start: Int) {
    let identity = RecordIdentity.make(document: "新闻.txt", start: start, text: "3个")
    #expect(RecordIdentity.number(of: identity) == hash(["新闻.txt", "\(start)", "3个"]))
  }

  @Test(arguments: [0, 1, 0xF, 0x00AB_CDEF, UInt64.max])
  func hasSixteenDigits(number: UInt64) {
    let text = RecordIdentity.text(of: number)
    #expect(text.count == 16)
    #expect(UInt64(text, radix: 16) == number)
    #expect(text == text.lowercased())
  }
}

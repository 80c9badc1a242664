import Testing

@testable import Shuliang

@Suite struct NumeralTriggersTests {
  private func triggers(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var found = String.UnicodeScalarView()
    var offset = 0
    while let next = NumeralTriggers.next(in: bytes, from: offset) {
      let scalar = UTF8Scan.scalar(in: bytes, at: next)
      if let scalar = Unicode.Scalar(scalar) { found.append(scalar) }
      offset = next + UTF8Scan.length(ofLead: bytes[next])
    }
    return String(found)
  }

  @Test(arguments: [
    ("全市18所", "18"), ("近三成", "三"), ("居第六", "第六"), ("半年", "半"), ("首位与榜首", "首榜首"), ("数十家", "数十"),
    ("é𠮷3🇨🇳4", "34"), ("没有", ""), ("", ""), ("1", "1"),
  ])
  func findsWhereAFigureCanBegin(text: String, found: String) {
    #expect(triggers(text) == found)
  }

  @Test func everyNumeralBeginsAtATrigger() {
    // 兆 needs a number before it, 点 too: neither begins one.
    for value in UInt32(0x3000)...0x9FFF {
      guard let sign = NumeralSign(value), let scalar = Unicode.Scalar(value) else { continue }
      let needsANumber = sign == .large(12) || sign == .point
      #expect(triggers(String(scalar)).isEmpty == needsANumber, "\(scalar)")
    }
  }
}

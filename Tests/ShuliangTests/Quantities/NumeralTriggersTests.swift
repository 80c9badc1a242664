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

  /// Two characters at a time must find what one at a time finds, wherever the text begins.
  @Test func findsInAnyMixtureWhatEachCharacterSays() {
    let pieces = ["一", "增", "a", "5", "é", "𠮷", "，", "第", "长", "〇", "한", "数", " "]
    let isTrigger = Dictionary(uniqueKeysWithValues: pieces.map { ($0, !triggers($0).isEmpty) })
    var generator = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let chosen = (0..<generator.below(30)).map { _ in generator.pick(pieces) }
      let expected = chosen.filter { isTrigger[$0] == true }.joined()
      #expect(triggers(chosen.joined()) == expected, "\(chosen)")
    }
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

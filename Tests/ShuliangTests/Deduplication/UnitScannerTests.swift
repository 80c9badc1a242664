import Testing

@testable import Shuliang

@Suite struct UnitScannerTests {
  private func folded(_ text: String) -> String {
    String(decoding: FoldedText(text).units.map(\.withoutBreak), as: UTF16.self)
  }

  @Test(arguments: [
    ("全 市\u{3000}新增\n绿地", "全市新增绿地"), ("ＧＤＰ３．５％", "GDP3.5%"), ("好.", "好。"),
    ("3.\n5万", "3.5万"), ("1. 全市", "1。全市"), ("1,200元", "1,200元"), ("好,坏", "好，坏"),
    ("12 345", "12 345"), ("3 月", "3月"), ("\u{FEFF}他说“好”", "他说\"好\""), ("𠮷野家", "𠮷野家"),
    ("3：1", "3：1"), ("3:1", "3：1"), ("é\u{200B}ß", "éß"), ("达1,200.5元", "达1,200.5元"),
    ("达3.元", "达3。元"), ("达.5,元", "达。5，元"), ("达3.５元", "达3.5元"), ("GDP.5元，市", "GDP。5元，市"),
  ])
  func foldsWhatSaysNothing(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test func aDigitAfterABreakIsMarked() {
    #expect(FoldedText("12\n3").units == [0x31, 0x32, UnitFolding.digitAfterBreak + 3])
    #expect(FoldedText("12\n三").units == FoldedText("12三").units)
  }

  @Test func linesBeginWhereTheyDid() {
    #expect(FoldedText("一行\n\n二行\r\n 三行\n").lineStarts == [2, 4])
    #expect(FoldedText("\n\n一行").lineStarts.isEmpty)
  }

  @Test func everyUnitStandsWhereItsScalarDoes() {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<400 {
      let text = Passages.random(&generator)
      let scalars = Array(text.unicodeScalars)
      let folded = FoldedText(text)
      var last = -1
      for (index, unit) in folded.units.enumerated() {
        let place = folded.places.scalar(ofUnit: index)
        #expect(place >= last)
        last = place
        let own = UnitScanner(Array(String(scalars[place]).utf8)).units
        let isBlank = unit == 0x20
        #expect(isBlank || own.isEmpty == false)
        // Punctuation beside digits is the only unit that others have a say in.
        let isContextual = [0x2E, 0x2C].contains(unit)
        #expect(isBlank || isContextual || own.contains(unit.withoutBreak))
      }
    }
  }

  @Test func bytesAreRightWhereTheStandardLibrarySaysSo() {
    var generator = SplitMix64(seed: 6)
    let heads: [[UInt8]] = [
      [], Array("全市3.".utf8), [0xE5, 0x85], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80],
    ]
    for _ in 0..<3000 {
      let bytes =
        generator.pick(heads) + Passages.randomBytes(&generator).prefix(generator.below(12))
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((FoldedText(utf8: bytes) != nil) == isValid, "\(bytes)")
    }
  }
}

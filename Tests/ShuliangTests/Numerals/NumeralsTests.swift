import Testing

@testable import Shuliang

@Suite struct NumeralsTests {
  private func numerals(_ text: String) -> [String] {
    let repaired = RepairedText(Array(text.utf8))
    return Numerals(in: repaired).map { numeral in
      String(decoding: repaired.bytes[numeral.range], as: UTF8.self) + " = "
        + numeral.value.description
    }
  }

  @Test(arguments: [
    ("全市新增学校18所，投资3.5亿元。", ["18 = 18", "3.5亿 = 350000000"]),
    ("２０２４年", ["2024 = 2024"]),
    ("十几家、三四十人", ["十几 = 11..19", "三四十 = 30..40"]),
    ("三分之二", ["三 = 3", "二 = 2"]),
    ("统一", ["一 = 1"]),
    ("零下3度", ["零 = 0", "3 = 3"]),
    ("共1209\n万元", ["1209万 = 12090000"]),
    ("第，半，首，榜", []),
    ("没有", []),
    ("", []),
  ])
  func findsEveryNumeral(text: String, found: [String]) {
    #expect(numerals(text) == found)
  }

  @Test func leavesOutWhatNeedsMoreDigitsThanANumberHas() {
    let digits = String(repeating: "7", count: 39)
    #expect(numerals("编号\(digits)，3个") == ["3 = 3"])
    #expect(numerals(String(digits.dropLast())).count == 1)
  }

  /// Reading a run that is too long again from each of its digits would not come to an end.
  @Test func halfAMegabyteOfDigitsComesToAnEnd() {
    #expect(numerals(String(repeating: "9", count: 500_000) + "，3个") == ["3 = 3"])
  }

  @Test func everyFigureOfTheCorpusHasANumeralOrAWordForOne() throws {
    let extractor = Figures.extractor
    for article in try CorpusFiles.articles() {
      let text = RepairedText(Array(article.text.utf8))
      let numerals = Numerals(in: text).map(\.range)
      for quantity in extractor.quantities(in: text) {
        let figure = String(decoding: text.bytes[quantity.range], as: UTF8.self)
        let isWord = ["半", "首", "榜"].contains { figure.contains($0) }
        let holdsNumeral = numerals.contains { $0.overlaps(quantity.range) }
        #expect(holdsNumeral || isWord, "\(article.id): \(figure)")
      }
    }
  }
}

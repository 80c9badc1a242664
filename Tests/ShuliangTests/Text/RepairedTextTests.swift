import Testing

@testable import Shuliang

@Suite struct RepairedTextTests {
  private func repair(_ text: String) -> String {
    String(decoding: RepairedText(Array(text.utf8)).bytes, as: UTF8.self)
  }

  static let cases: [(String, String)] = [
    // A line that stops in mid-sentence goes on, with or without blank lines between.
    ("全年增长，投资820万\n平方米。", "全年增长，投资820万平方米。"),
    ("全年增长，投资820万 \r\n\r\n\u{3000}平方米。", "全年增长，投资820万平方米。"),
    ("全年增长，\n\t共投资3亿元", "全年增长，共投资3亿元"),
    // A sentence that ended, a heading, a caption begin anew.
    ("全年增长。\n投资3亿元。", "全年增长。\n投资3亿元。"),
    ("芦湾：一座老城\n柳又青", "芦湾：一座老城\n柳又青"),
    ("全年增长，\n▲图为现场", "全年增长，\n▲图为现场"),
    // A number in pieces, and a number parted from its unit.
    ("受理，约2.\n\n6万件，\n1\n2.5%", "受理，约2.6万件，12.5%"),
    ("全年，28微克\n\n/立方米", "全年，28微克/立方米"),
    ("全年，增长26.8\n\n%，占三成", "全年，增长26.8%，占三成"),
    ("累计，停电38萬\n\n7千戶", "累计，停电38萬7千戶"),
    // Lists keep their lines.
    ("全年有三件事：\n（一）修路，\n（二）造桥，\n（三）办学。", "全年有三件事：\n（一）修路，\n（二）造桥，\n（三）办学。"),
    ("1.修路12公里\n2.造桥3座\n3.办学", "1.修路12公里\n2.造桥3座\n3.办学"),
    // Widths are folded, Chinese punctuation stays.
    ("增长１２．５％，（约３０Ｍ）：＄５", "增长12.5%，（约30M）：$5"),
    ("", ""), ("\n", "\n"), ("\r\n\r\n", "\r\n\r\n"), ("一，二\n", "一，二\n"), ("\n一", "\n一"),
  ]

  @Test(arguments: cases)
  func joinsLinesAndFoldsWidths(text: String, repaired: String) {
    #expect(repair(text) == repaired)
  }

  @Test func textThatIsReadAsItStandsKeepsItsLinesAndWidths() {
    let source = Array("增长１２．５％，投资8\n20万元".utf8)
    let text = RepairedText(unchanged: source)
    #expect(text.bytes == source)
    #expect(text.map.sourceRange(of: 3..<9) == 3..<9)
    #expect(Extractor().quantities(in: text).map(\.value) == [.decimal(ExactDecimal(200_000))])
  }

  @Test func everyScalarIsMappedToWhereItCameFrom() {
    let source = "▷老城\n\n全市改造，面积８２０万 \n\u{3000}\u{3000}平方米，满\n意度达96.8%。\n完"
    let scalars = Array(source.unicodeScalars)
    let text = RepairedText(Array(source.utf8))
    let repaired = Array(String(decoding: text.bytes, as: UTF8.self).unicodeScalars)
    #expect(repaired.count < scalars.count)
    for (offset, scalar) in repaired.enumerated() {
      let origin = scalars[text.map.sourceOffset(of: offset)]
      let isFolded = origin.value >= 0xFF01 && origin.value - 0xFEE0 == scalar.value
      #expect(origin == scalar || isFolded, "scalar \(offset) came from \(origin)")
    }
  }

  @Test func aSpaceBetweenLatinWordsIsNoLineBreak() {
    // The space stands where the break stood; the sentence must not bring the break back.
    let record = Figures.records("该公司的新品，名为Space\nShip，售出18台").first
    #expect(record?.sentence.text == "该公司的新品，名为Space Ship，售出18台")
  }
}

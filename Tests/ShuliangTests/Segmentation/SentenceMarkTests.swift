import Testing

@testable import Shuliang

@Suite struct SentenceMarkTests {
  /// Where plain text ends, character by character.
  private func plainEnd(_ text: [UInt8], limit: Int) -> Int {
    var index = 0
    let end = min(limit, text.count) - 2
    while index < end {
      let scalar = UTF8Scan.scalar(in: text, at: index)
      let isWord = UTF8Scan.isDigit(text[index]) || UTF8Scan.isLatinLetter(text[index])
      guard isWord || (0x4000...0x9FFF).contains(scalar) else { break }
      index += UTF8Scan.length(ofLead: text[index])
    }
    return index
  }

  @Test func aWideCommaIsAComma() {
    for scalar in ["，", "、", "。", "；", "国", "　", "」"] {
      let kind = SentenceMark(in: Array((scalar + "。").utf8), at: 0).kind
      #expect((kind == .comma) == ["，", "、"].contains(scalar))
    }
    #expect(SentenceMark(in: Array(Array("，".utf8)[..<2]), at: 0).kind == .other)
  }

  @Test func plainTextEndsAtTheFirstSignThatMayHaveASay() {
    // Scalars at both ends of the rows of Han characters, and what stands beside them.
    let scalars: [Unicode.Scalar] = [
      "\u{3FFF}", "\u{4000}", "\u{4E00}", "\u{9FFF}", "\u{A000}", "\u{E000}", "\u{AC00}", "。", "，",
      "a", "7", "é", "𠮷", "…",
    ]
    var random = SplitMix64(seed: 7)
    for _ in 0..<3000 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        let isHan = Int.random(in: 0..<6, using: &random) > 0
        let scalar = isHan ? scalars[3] : scalars[Int.random(in: scalars.indices, using: &random)]
        text += Array(String(scalar).utf8)
      }
      let limit = Int.random(in: 0...50, using: &random)
      let end = SentenceMark.endOfPlainText(in: text, from: 0, limit: limit)
      #expect(end == plainEnd(text, limit: limit))
    }
  }
}

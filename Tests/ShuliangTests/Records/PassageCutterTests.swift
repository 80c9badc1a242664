import Testing

@testable import Shuliang

@Suite struct PassageCutterTests {
  /// Cuts a stretch of the repaired text, given as text, out of a document.
  private func cut(_ stretch: String, outOf document: String) throws -> Record.Passage {
    let source = Array(document.utf8)
    let repaired = RepairedText(source)
    let text = String(decoding: repaired.bytes, as: UTF8.self)
    let place = try #require(text.firstRange(of: stretch))
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    return PassageCutter(source: source, repaired: repaired)
      .passage(start..<(start + stretch.utf8.count))
  }

  @Test func whatWasNotRepairedStandsWhereItStood() throws {
    let passage = try cut("3个", outOf: "建成3个湖。")
    #expect(passage == Record.Passage(text: "3个", range: 2..<4))
  }

  @Test func wideFormsAreCutAsTheyAreWritten() throws {
    let passage = try cut("38个", outOf: "建成３８个湖。")
    #expect(passage == Record.Passage(text: "３８个", range: 2..<5))
  }

  @Test func aLineBreakInsideIsLeftOut() throws {
    let passage = try cut("820万元", outOf: "全年增长，投资8\n20万元建成一批新的项目。")
    #expect(passage.text == "820万元")
    #expect(passage.range == 7..<13)
  }

  @Test func everyPieceIsWhatTheDocumentHasThere() throws {
    let document = "会议指出，８个项目\n投资５0万元，“𠮷野家”在ab\ncd开店12家。"
    let source = Array(document.utf8)
    let repaired = RepairedText(source)
    let cutter = PassageCutter(source: source, repaired: repaired)
    let scalars = Array(document.unicodeScalars)
    let borders = repaired.bytes.indices.filter { !UTF8Scan.isContinuation(repaired.bytes[$0]) }
    for (start, end) in zip(borders, borders.dropFirst()) {
      let passage = cutter.passage(start..<end)
      let written = scalars[passage.range].map { $0 == "\n" ? " " : $0 }
      #expect(passage.text == String(String.UnicodeScalarView(written)))
    }
  }
}

import Shuliang
import Testing

@testable import ShuliangCommand

@Suite struct SentenceExcerptTests {
  @Test func keepsTheFigureInSight() {
    let before = "全年粮食产量稳定，农民收入"
    let after = "，城乡面貌有了很大的变化。"
    for cells in 10..<80 {
      let excerpt = SentenceExcerpt(before: before, figure: "增长12%", after: after, cells: cells)
      #expect(excerpt.figure == "增长12%")
      #expect(DisplayWidth.of(excerpt.text) <= cells)
    }
    let whole = SentenceExcerpt(before: before, figure: "增长12%", after: after, cells: 80)
    #expect(whole.text == before + "增长12%" + after)
  }

  @Test func leavesRoomToTheLongerSide() {
    let excerpt = SentenceExcerpt(before: "全年", figure: "12%", after: "的增长来自农业", cells: 12)
    #expect(excerpt.text == "全年12%的增…")
    let late = SentenceExcerpt(before: "来自农业的增长为", figure: "12%", after: "。", cells: 12)
    #expect(late.text == "…增长为12%。")
  }

  @Test func findsTheFigureInARepairedSentence() {
    // The document breaks the line before the second of three figures.
    let record = Record(
      id: "",
      document: "",
      text: "12%",
      range: 16..<19,
      kind: .percent,
      value: .decimal(ExactDecimal(12)),
      unit: "%",
      bound: .exact,
      role: .claim,
      dimension: "ratio",
      base: nil,
      sentence: Record.Passage(text: "甲12%，乙增长\t12%，丙12%", range: 5..<27)
    )
    let excerpt = SentenceExcerpt(of: record, cells: 80)
    #expect(excerpt.before == "甲12%，乙增长 ")
    #expect(excerpt.after == "，丙12%")
  }
}

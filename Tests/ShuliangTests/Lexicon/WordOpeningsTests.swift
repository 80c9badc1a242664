import Testing

@testable import Shuliang

@Suite struct WordOpeningsTests {
  private let openings = WordOpenings(
    ["达", "增长", "同比增长率", "GDP", "é", "𠮷田"].map { Array($0.utf8)[...] }
  )

  private func mayBegin(_ text: String) -> Bool {
    // So much text behind that both scalars are looked at.
    let bytes = Array((text + "，全市").utf8)
    return openings.mayBegin(in: bytes.span, at: 0)
  }

  @Test(arguments: ["达", "达到", "增长", "增长5%", "同比", "同比增长率", "GDP增长", "é", "𠮷田"])
  func neverTurnsAWordAway(text: String) {
    #expect(mayBegin(text))
  }

  @Test(arguments: ["增", "增加", "同", "长增", "比增", "到达", "市"])
  func turnsAwayWhatOpensNoWord(text: String) {
    #expect(!mayBegin(text))
  }
}

import Testing

@testable import Shuliang

@Suite struct WordOpeningsTests {
  private let openings = WordOpenings(
    ["达", "增长", "同比增长率", "GDP", "é", "𠮷田", "维A"].map { Array($0.utf8)[...] }
  )

  /// The next place of a text that has so much behind it that both scalars are looked at.
  private func next(_ text: String) -> Int {
    let bytes = Array((text + "，全市").utf8)
    return openings.next(in: bytes.span, from: 0, to: bytes.count)
  }

  @Test(arguments: [
    "达", "达到", "增长", "增长5%", "同比", "同比增长率", "GDP增长", "é", "𠮷田", "维A酸", "%", "，", "",
  ])
  func staysWhereAWordMayBegin(text: String) {
    #expect(next(text) == 0)
  }

  @Test(arguments: ["增", "增加", "同", "长增", "比增", "市", "维B", "维5", "5", "GP", "T恤"])
  func passesOverWhatOpensNoWord(text: String) {
    #expect(next(text) > 0)
  }

  @Test func passesOverNoWord() {
    #expect(next("全市到达") == 9)
    #expect(next("全市增长") == 6)
  }

  @Test func passesOverNoLetterWhereOneIsAWord() {
    let narrow = WordOpenings(["X"].map { Array($0.utf8)[...] })
    for text in ["X射线透视", "市X射线透视"] {
      let bytes = Array(text.utf8)
      let place = bytes.firstIndex(of: UInt8(ascii: "X"))
      #expect(narrow.next(in: bytes.span, from: 0, to: bytes.count) == place)
    }
  }

  @Test func staysWithinTheEnd() {
    let bytes = Array("全市全市全市全市".utf8)
    for end in stride(from: 0, through: bytes.count, by: 3) {
      #expect(openings.next(in: bytes.span, from: 0, to: end) <= end)
    }
    #expect(openings.next(in: bytes.span, from: 12, to: 6) == 12)
  }
}

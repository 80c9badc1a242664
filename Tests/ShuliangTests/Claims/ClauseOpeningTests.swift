import Testing

@testable import Shuliang

/// What a clause opens with is neither actor nor noun.
@Suite struct ClauseOpeningTests {
  private func rest(of text: String) -> (String, ClauseOpening) {
    let bytes = Array(text.utf8)
    let words = ClauseWordReader.words(of: bytes)
    var opening = ClauseOpening(rest: 0..<words.count)
    opening.stepOver(words, bytes)
    let start = opening.rest.first.map { Int(words[$0].start) } ?? bytes.count
    return (String(decoding: bytes[start...], as: UTF8.self), opening)
  }

  @Test(arguments: [
    ("同时累计建成", "建成"), ("在农业领域投资", "投资"), ("以合资形式建成", "建成"), ("来自全省", ""), ("建成", "建成"), ("", ""),
    ("滚动实施", "实施"), ("重点今年建成", "建成"), ("首批", ""), ("重点项目", "重点项目"), ("首批旅客", "首批旅客"),
  ])
  func isSteppedOver(text: String, rest: String) {
    #expect(self.rest(of: text).0 == rest)
  }

  /// For whom something is done; but 为|历史|最高.
  @Test(arguments: [("为国家挽回损失", true), ("为消费者挽回损失", true), ("为历史最高", false)])
  func forWhom(text: String, isOblique: Bool) {
    #expect(rest(of: text).1.isOblique == isOblique)
  }

  @Test func aPrepositionGovernsWhatFollows() {
    let (kept, opening) = rest(of: "对东盟出口")
    #expect(kept == "对东盟出口")
    #expect(opening.isOblique)
    #expect(!opening.isPlaced)
    let (place, placed) = rest(of: "在上海建成")
    #expect(place == "上海建成")
    #expect(placed.isPlaced)
    #expect(!placed.isOblique)
  }
}

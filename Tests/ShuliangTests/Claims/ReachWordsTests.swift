import Testing

@testable import Shuliang

/// A change and the 到 or 至 behind it are one word before the level that is reached.
@Suite struct ReachWordsTests {
  @Test(arguments: [
    ("云启公司将季票价格由800元调高至950元。", "800元", "950元"),
    ("阿央行把基准利率由40%下调到35%。", "40%", "35%"),
  ])
  func bothLevelsAreTold(text: String, origin: String, level: String) {
    let claims = ReadClaims(text)
    #expect(claims[origin]?.change == nil)
    #expect(claims[level]?.baseline != nil)
  }

  @Test func isOneWordBeforeAFigure() {
    var words = [
      ClauseWord(.decrease, 0..<6), ClauseWord(.to, 6..<9), ClauseWord(.figure, 9..<12),
    ]
    ReachWords.join(&words)
    #expect(words == [ClauseWord(.reach, 0..<9), ClauseWord(.figure, 9..<12)])
  }

  /// Parted, before another word, at the end.
  @Test func othersStayAsTheyAre() {
    for rest in [[ClauseWord(.to, 7..<10)], [ClauseWord(.to, 6..<9), ClauseWord(.time, 9..<12)]] {
      let before = [ClauseWord(.decrease, 0..<6)] + rest
      var words = before
      ReachWords.join(&words)
      #expect(words == before)
    }
  }
}

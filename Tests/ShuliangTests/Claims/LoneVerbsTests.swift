import Testing

@testable import Shuliang

/// 达 stands before a figure, or is part of another word.
@Suite struct LoneVerbsTests {
  @Test func isPartOfANameBetweenText() {
    let bytes = Array("布达拉宫达，巨幅哈达。".utf8)
    var words = [
      ClauseWord(.text, 0..<3), ClauseWord(.level, 3..<6), ClauseWord(.text, 6..<12),
      ClauseWord(.level, 12..<15), ClauseWord(.comma, 15..<18), ClauseWord(.text, 18..<27),
      ClauseWord(.level, 27..<30), ClauseWord(.stop, 30..<33),
    ]
    LoneVerbs.join(&words, in: bytes)
    #expect(
      words == [
        ClauseWord(.text, 0..<15), ClauseWord(.comma, 15..<18), ClauseWord(.text, 18..<30),
        ClauseWord(.stop, 30..<33),
      ]
    )
  }

  /// Before a figure, a name or a number that is no figure it is the verb.
  @Test func isAVerbElsewhere() {
    let bytes = Array("运量达2012吨达云岭".utf8)
    var words = [
      ClauseWord(.property, 0..<6), ClauseWord(.level, 6..<9), ClauseWord(.text, 9..<16),
      ClauseWord(.level, 16..<19), ClauseWord(.place, 19..<25),
    ]
    let before = words
    LoneVerbs.join(&words, in: bytes)
    #expect(words == before)
  }
}

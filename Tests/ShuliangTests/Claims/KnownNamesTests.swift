import Testing

@testable import Shuliang

/// Whom a text has named by what they are is known where the name stands alone.
@Suite struct KnownNamesTests {
  @Test(arguments: [
    ("小将柳思澜首次参赛。全场柳思澜苦战七局。", "七局", "柳思澜"),
    ("俱乐部签下中场卢卡斯·费雷达斯。上赛季，费雷达斯出战43场。", "43场", "费雷达斯"),
  ])
  func areKnownLater(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// What no sentence has named begins nothing.
  @Test func othersAreNotCut() {
    let bytes = Array("柳思澜苦战".utf8)
    var words = [ClauseWord(.text, 0..<bytes.count)]
    KnownNames().mark(&words, in: bytes)
    #expect(words == [ClauseWord(.text, 0..<bytes.count)])
  }

  @Test func theLongestNameIsCutOff() {
    let bytes = Array("选手柳思选手柳思澜柳思澜苦战".utf8)
    let named = [
      ClauseWord(.people, 0..<6), ClauseWord(.person, 6..<12), ClauseWord(.people, 12..<18),
      ClauseWord(.person, 18..<27),
    ]
    var names = KnownNames()
    names.note(named, in: bytes)
    var words = [ClauseWord(.text, 27..<bytes.count)]
    names.mark(&words, in: bytes)
    #expect(words == [ClauseWord(.person, 27..<36), ClauseWord(.text, 36..<42)])
  }

  /// A name without what somebody is may be anything.
  @Test func aNameAloneIsNotKept() {
    let bytes = Array("柳思澜柳思澜苦战".utf8)
    var names = KnownNames()
    names.note([ClauseWord(.person, 0..<9)], in: bytes)
    var words = [ClauseWord(.text, 9..<bytes.count)]
    names.mark(&words, in: bytes)
    #expect(words == [ClauseWord(.text, 9..<bytes.count)])
  }
}

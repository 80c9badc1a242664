import Testing

@testable import Shuliang

@Suite struct UnitClassTests {
  static let cases: [(String, UnitClass)] = [
    ("，", .mark), ("。", [.mark, .sentenceEnd, .closing]), ("》", .closing),
    ("7", [.numeric, .fact]), ("万", [.numeric, .fact]), ("成", .numeric), ("涨", .fact),
    ("的", .function), ("W", .fact), ("w", .fact), ("林", []),
  ]

  @Test(arguments: cases)
  func tellsWhatACharacterIs(character: String, expected: UnitClass) {
    #expect(UnitClass.of(Array(character.utf16)[0]) == expected)
  }

  @Test func aDigitAfterALineBreakIsADigit() {
    #expect(UnitClass.of(UnitFolding.digitAfterBreak + 3) == [.numeric, .fact])
  }

  @Test func hanIsNoMark() {
    #expect(!Array("林".utf16)[0].isMark)
    #expect(Array("；".utf16)[0].isMark)
    #expect(!Array("；".utf16)[0].isSentenceEnd)
  }
}

import Testing

@testable import Shuliang

@Suite struct SegmentationUnitsTests {
  private func units(_ text: String, _ tokens: [(String, Token.Kind)]) -> SegmentationUnits {
    var units = SegmentationUnits()
    var parted: [Token] = []
    var start = 0
    for (word, kind) in tokens {
      parted.append(Token(start..<start + word.utf8.count, kind))
      start += word.utf8.count
    }
    units.replace(with: parted, of: Array(text.utf8).span)
    return units
  }

  @Test func aUnitIsACharacterOrAPiece() {
    let units = units(
      "国内AB12。x",
      [("国内", .word), ("AB12", .latin), ("。", .punctuation), ("x", .latin)]
    )
    let found = units.units[..<units.count]
    #expect(found.map(\.code) == [0x56FD, 0x5185, 0x61, 0x3002, 0x61])
    #expect(found.map(\.offset) == [0, 3, 6, 10, 13])
    #expect(found.map(\.length) == [2, 2, 1, 1, 1])
    #expect(found.map(\.end) == [0, 1, 1, 1, 1])
    // Behind the last nothing is decided.
    #expect(found.map(\.isOpen) == [true, true, true, true, false])
    #expect(units.units[units.count].offset == 14)
  }

  @Test func whiteSpaceClosesThePlacesBesideIt() {
    let units = units("中 国", [("中", .word), (" ", .space), ("国", .word)])
    #expect(units.units[..<3].map(\.isOpen) == [false, false, false])
    #expect(units.units[..<3].map(\.kind) == [.word, .space, .word])
  }

  /// Each character and each piece between them is a unit, however many there are in one token.
  @Test func charactersAndPiecesMayAlternate() {
    let text = String(repeating: "カ_", count: 200)
    let units = units(text, [(text, .word)])
    #expect(units.count == 400)
    #expect(units.units[..<400].map(\.length).allSatisfy { $0 == 5 })
    #expect(units.units[..<400].map(\.end).reduce(0, +) == 1)
  }
}

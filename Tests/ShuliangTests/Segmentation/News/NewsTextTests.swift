import Testing

@testable import Shuliang

@Suite struct NewsTextTests {
  /// A literal is the bytes of its character, of one, two or three.
  @Test func aCharacterEqualsItsLiteral() {
    let text = NewsText(Array(".·年，年度".utf8))
    #expect(text.character(of: 0..<1) == ".")
    #expect(text.character(of: 1..<3) == "·")
    #expect(text.character(of: 3..<6) == "年")
    #expect(text.character(of: 6..<9) == "，")
    #expect(text.character(of: 9..<15) == HanCharacter.none)
    #expect(text.character(at: 9) == "年")
    #expect(text.character(at: 12) == "度")
    for offset in [-1, 13, 14, 15, 99] {
      #expect(text.character(at: offset) == HanCharacter.none)
      #expect(text.roles(at: offset).isEmpty)
    }
  }

  /// What `WordParting.concerns` lets pass no rule parts or joins.
  @Test func noRuleConcernsOtherWords() {
    let characters =
      CharacterRoles.table.indices.filter { CharacterRoles.table[$0] > 0x100 }
      .compactMap { Unicode.Scalar(UInt32($0)) } + ["县", "国", "义", "義"]
    let ordinal = NewsText(Array("第".utf8))
    #expect(ordinal.isOrdinalMark(0..<3))
    var random = SplitMix64(seed: 11)
    for _ in 0..<20_000 {
      let first = characters[Int.random(in: characters.indices, using: &random)]
      let second = characters[Int.random(in: characters.indices, using: &random)]
      let text = NewsText(Array("第\(first)\(second)".utf8))
      guard text.bytes.count == 9,
        !WordParting.concerns(text.roles(at: 3), text.roles(at: 6))
      else { continue }
      let cut = WordParting.cut(3..<9, in: text, after: Token(0..<3, .word))
      if cut != nil || WordParting.isSuffixWord(3..<9, in: text) {
        Issue.record("\(first)\(second)")
      }
    }
  }
}

import Testing

@testable import Shuliang

@Suite struct ModelCharactersTests {
  @Test func knowsItsCharactersByTheDictionarysCodes() throws {
    let traits = try WordDictionary.installed.get().traits
    let characters = ModelCharacters([0x7684, 0x4E8C], traits: traits)
    func entry(_ character: Unicode.Scalar) -> ModelCharacters.Entry {
      characters.entries[Int(traits.bits[Int(character.value)])]
    }
    #expect(entry("的").row == UInt16(ModelCharacters.Row.count))
    #expect(entry("二").row == UInt16(ModelCharacters.Row.count) + 1)
    #expect(entry("国").row == UInt16(ModelCharacters.Row.unknown))
    // What kind a character is the model need not have seen.
    #expect(entry("的").characterClass == UInt16(CharacterClass.function))
    #expect(entry("二").characterClass == UInt16(CharacterClass.numeral))
    #expect(entry("院").characterClass == UInt16(CharacterClass.suffix))
    #expect(entry("月").characterClass == UInt16(CharacterClass.date))
    #expect(entry("棵").characterClass == UInt16(CharacterClass.function))
    #expect(entry("国").characterClass == UInt16(CharacterClass.free))
  }

  @Test(arguments: [
    ("3国", ModelCharacters.Row.number), ("３国", ModelCharacters.Row.number),
    ("a国", ModelCharacters.Row.latin), ("Ｚ国", ModelCharacters.Row.latin),
    ("ｚ国", ModelCharacters.Row.latin), ("，国", ModelCharacters.Row.edge),
    ("、国", ModelCharacters.Row.edge), ("-国", ModelCharacters.Row.edge),
    ("国", ModelCharacters.Row.edge), ("\u{E9}国", ModelCharacters.Row.edge),
  ])
  func seesWhatStandsBesideARun(_ text: String, _ row: Int) {
    let bytes = Array(text.utf8)
    #expect(ModelCharacters.neighbour(before: bytes.count - 3, in: bytes.span).row == UInt16(row))
    let turned = Array(String(text.reversed()).utf8)
    #expect(ModelCharacters.neighbour(behind: 3, in: turned.span).row == UInt16(row))
  }
}

import Testing

@testable import Shuliang

@Suite struct RunPlacesTests {
  private let dictionary: WordDictionary
  /// A row for each character of the dictionary.
  private let characters: ModelCharacters

  init() throws {
    dictionary = try WordDictionary.installed.get()
    characters = ModelCharacters(withRowsOf: dictionary.traits)
  }

  private func read(_ text: String, from start: Int, _ places: inout RunPlaces) {
    let bytes = Array(text.utf8)
    var lattice = WordLattice()
    _ = lattice.readRun(in: bytes.span, from: start, traits: dictionary.traits.bits.span)
    lattice.readPairs(dictionary.trie)
    places.read(lattice, characters, dictionary.trie, in: bytes.span, from: start)
  }

  private func row(_ character: Unicode.Scalar) -> UInt16 {
    characters.entries[Int(dictionary.traits.bits[Int(character.value)])].row
  }

  @Test func aPlaceHasTheCharactersAroundIt() {
    var places = RunPlaces()
    read("3经济发展A", from: 1, &places)
    #expect(places.count == 4)
    let first = places.place(behind: 0)
    #expect(first.before == UInt16(ModelCharacters.Row.number))
    #expect([first.left, first.right, first.after] == [row("经"), row("济"), row("发")])
    let last = places.place(behind: 2)
    #expect([last.before, last.left, last.right] == [row("济"), row("发"), row("展")])
    #expect(last.after == UInt16(ModelCharacters.Row.latin))
  }

  @Test func aPlaceKnowsTheEndsBesideIt() {
    var places = RunPlaces()
    read("经济发展", from: 0, &places)
    // The cheapest way has an end behind 济, and the run's ends count as such.
    #expect((0..<3).map { places.place(behind: $0).isEnd } == [0, 1, 0])
    #expect((0..<3).map { places.place(behind: $0).shape >> 11 } == [0b11, 0b00, 0b11])
  }

  @Test func aPlaceKnowsTheKindsOfItsCharacters() {
    var places = RunPlaces()
    read("二省", from: 0, &places)
    let shape = places.place(behind: 0).shape
    #expect(shape & 7 == UInt16(CharacterClass.suffix))
    #expect(shape >> 3 & 7 == UInt16(CharacterClass.numeral))
  }

  /// Buffers that a longer run filled say nothing of a shorter one.
  @Test func runsAreReadOneAfterTheOther() {
    var (used, fresh) = (RunPlaces(), RunPlaces())
    read(String(repeating: "中华人民共和国成立以来", count: 40), from: 0, &used)
    read("研究生命起源", from: 0, &used)
    read("研究生命起源", from: 0, &fresh)
    #expect(used.count == fresh.count)
    for index in 0..<fresh.count - 1 {
      #expect(used.place(behind: index) == fresh.place(behind: index))
    }
  }
}

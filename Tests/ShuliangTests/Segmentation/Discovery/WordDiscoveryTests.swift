import Testing

@testable import Shuliang

@Suite struct WordDiscoveryTests {
  private static let neighbours = Array("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳")

  /// A word between ever other neighbours.
  private func text(of word: String) -> String {
    let neighbours = WordDiscoveryTests.neighbours
    return neighbours.indices.map { "\(neighbours[$0])\(word)\(neighbours[($0 * 7 + 3) % 16])。" }
      .joined()
  }

  private func words(in text: String, count: Int = 8) throws -> [WordDiscovery.Word] {
    var discovery = WordDiscovery(thresholds: .init(count: count, cohesion: 1))
    discovery.add(Array(text.utf8))
    return discovery.words(unknownTo: try Segmenter(rules: .icu))
  }

  @Test func findsAWordAndNotItsParts() throws {
    let found = try words(in: text(of: "鲲鹏翼"))
    #expect(found.map(\.text) == ["鲲鹏翼"])
    #expect(found.first?.count == 16)
    // Sixteen different characters on each side: four bits.
    #expect(abs((found.first?.branching ?? 0) - 4) < 0.001)
  }

  @Test func leavesOutWhatIsKnownOrRare() throws {
    #expect(try words(in: text(of: "人民")).isEmpty)
    #expect(try words(in: text(of: "鲲鹏翼"), count: 17).isEmpty)
    #expect(try words(in: "").isEmpty)
    #expect(try words(in: "no Han at all").isEmpty)
  }

  /// One neighbour only: a part of something longer.
  @Test func leavesOutWhatNeverStandsAlone() throws {
    let found = try words(in: String(repeating: "金鲲鹏翼木，", count: 20))
    #expect(!found.map(\.text).contains("鲲鹏翼"))
  }

  @Test func aLineIsReadAsALexicon() throws {
    let word = try #require(try words(in: text(of: "鲲鹏翼")).first)
    let lexicon = try Lexicon(word.lexiconLine, name: "found")
    #expect(lexicon.entries.map(\.word) == ["鲲鹏翼"])
    #expect(lexicon.entries.map(\.tag) == ["new"])
    #expect(abs((lexicon.entries[0].weight ?? 0) - word.weight) <= 0.5)
    #expect(Lexicon([word]).entries[0].weight == word.weight)
  }

  @Test(arguments: [(1.0, 0.0), (2, 1), (1024, 10), (0.25, -2), (3, 1.584962500721156)])
  func logarithms(value: Double, expected: Double) {
    #expect(abs(Logarithm.base2(value) - expected) < 1e-6)
  }
}

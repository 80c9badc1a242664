import Testing

@testable import Shuliang

@Suite struct WordUnionTests {
  private func entries(_ words: [(word: [UInt16], cost: Int, tag: Int)]) -> WordEntries {
    var entries = WordEntries()
    entries.merge(words)
    return entries
  }

  private func words(_ known: WordEntries, _ added: WordEntries) throws -> [String] {
    var words: [String] = []
    var union = WordUnion(known, added)
    try union.forEachWord { word, cost, tag in
      words.append("\(String(decoding: word, as: UTF16.self)) \(cost) \(tag)")
    }
    return words
  }

  @Test func hasTheWordsOfBothInRisingOrder() throws {
    let known = entries([(Array("丁丂".utf16), 6, 0), (Array("一".utf16), 5, 0)])
    let added = entries([
      (Array("丁".utf16), 7, 0), (Array("丁丂一".utf16), 8, 0), (Array("七".utf16), 9, 0),
    ])
    #expect(try words(known, added) == ["一 5 0", "丁 7 0", "丁丂 6 0", "丁丂一 8 0", "七 9 0"])
    #expect(try words(added, known) == (try words(known, added)))
  }

  /// What was learned is weighed with what is known; a word that was given counts as given.
  @Test func aWordOfBothCostsTheAverageOrWhatItWasGivenWith() throws {
    let known = entries([(Array("一".utf16), 10, 0), (Array("丁".utf16), 10, 0)])
    let added = entries([(Array("一".utf16), 21, 0), (Array("丁".utf16), 21, 1)])
    #expect(try words(known, added) == ["一 15 0", "丁 21 1"])
  }

  @Test func oneMayBeEmpty() throws {
    let some = entries([(Array("一丁".utf16), 5, 2)])
    #expect(try words(some, WordEntries()) == ["一丁 5 2"])
    #expect(try words(WordEntries(), some) == ["一丁 5 2"])
    #expect(try words(WordEntries(), WordEntries()) == [])
  }
}

import Testing

@testable import Shuliang

@Suite struct WordTrieTests {
  /// The cost of a word by walking the trie from its root, as the search does.
  private func cost(of word: [UInt16], in trie: WordTrie, _ codes: [UInt16]) -> Int? {
    guard let first = word.first else { return nil }
    var cell = trie.cells[Int(codes[Int(first)])]
    for scalar in word.dropFirst() {
      guard cell.base != 0 else { return nil }
      let code = codes[Int(scalar)]
      cell = trie.cells[cell.base + Int(code)]
      guard cell.code == code else { return nil }
    }
    return cell.costAndOne == 0 ? nil : Int(cell.costAndOne) - 1
  }

  @Test func findsItsWordsAndNoOthers() {
    var random = SplitMix64(seed: 1)
    var costs: [[UInt16]: Int] = [:]
    for _ in 0..<5000 {
      let length = Int.random(in: 1...4, using: &random)
      let word = (0..<length).map { _ in UInt16.random(in: 0x4E00...0x4E3F, using: &random) }
      costs[word] = Int.random(in: 0...WordTrie.highestCost, using: &random)
    }
    var entries = WordEntries()
    entries.merge(costs.map { (word: $0, cost: $1, tag: 0) })
    let dictionary = WordDictionary(entries, marks: JoiningMarks())
    var codes = [UInt16](repeating: 0, count: 0x10000)
    for scalar in 0x4E00..<0x4E40 {
      let traits = CharacterTraits(bits: dictionary.traits.bits[scalar])
      #expect(traits.isSearched)
      codes[scalar] = traits.bits
    }
    for (word, cost) in costs {
      #expect(self.cost(of: word, in: dictionary.trie, codes) == cost)
    }
    for _ in 0..<5000 {
      let length = Int.random(in: 1...4, using: &random)
      let word = (0..<length).map { _ in UInt16.random(in: 0x4E00...0x4E44, using: &random) }
      #expect(self.cost(of: word, in: dictionary.trie, codes) == costs[word])
    }
  }

  @Test func theLaterOfTwoEqualWordsWins() {
    var entries = WordEntries()
    entries.merge([([0x4E00], 5, 1), ([0x4E00, 0x4E01], 6, 0)])
    entries.merge([([0x4E00], 7, 2)])
    #expect(entries.entries.map(\.cost) == [7, 6])
    #expect(entries.entries.map(\.tag) == [2, 0])
  }
}

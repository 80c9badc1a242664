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

  @Test func findsItsWordsAndNoOthers() throws {
    var random = SplitMix64(seed: 1)
    var costs: [[UInt16]: Int] = [:]
    for _ in 0..<5000 {
      let length = Int.random(in: 1...4, using: &random)
      let word = (0..<length).map { _ in UInt16.random(in: 0x4E00...0x4E3F, using: &random) }
      costs[word] = Int.random(in: 0...WordTrie.highestCost, using: &random)
    }
    var entries = WordEntries()
    entries.merge(costs.map { (word: $0, cost: $1, tag: 0) })
    let dictionary = try WordDictionary(
      entries,
      scalars: entries.scalars,
      marks: JoiningMarks()
    )
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

  @Test func wordsThatGoOnFromWordsHaveCostsOfTheirOwn() throws {
    var entries = WordEntries()
    entries.merge([([0x4E00], 5, 0), ([0x4E00, 0x4E01, 0x4E02], 6, 0), ([0x4E01], 7, 3)])
    var words: [String] = []
    try entries.forEachWord { word, cost, tag in
      words.append("\(String(decoding: word, as: UTF16.self)) \(cost) \(tag)")
    }
    #expect(words == ["一 5 0", "一丁丂 6 0", "丁 7 3"])
    let codes: [UInt16] = (0..<0x10000).map { 0x4E00...0x4E01 ~= $0 ? UInt16($0 - 0x4DFF) : 0 }
    let trie = try WordTrie(entries, codes: codes, size: 4)
    #expect(cost(of: [0x4E00], in: trie, codes) == 5)
    #expect(cost(of: [0x4E01], in: trie, codes) == 7)
    #expect(cost(of: [0x4E00, 0x4E01], in: trie, codes) == nil)
    // A scalar without a code is in no word.
    #expect(cost(of: [0x4E00, 0x4E01, 0x4E02], in: trie, codes) == nil)
  }

  @Test(arguments: [(WordTrie.highestCost + 1, 0), (0, WordTrie.highestTag + 1)])
  func refusesWhatACellCannotHold(cost: Int, tag: Int) {
    var entries = WordEntries()
    entries.merge([([0x4E00], cost, tag)])
    let codes = [UInt16](repeating: 1, count: 0x10000)
    #expect(throws: WordTrieBuilder<WordEntries>.Unfit.self) {
      try WordTrie(entries, codes: codes, size: 1)
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

import Testing

@testable import Shuliang

@Suite struct WordEvidenceTests {
  private let dictionary: WordDictionary

  init() throws {
    dictionary = try WordDictionary.installed.get()
  }

  /// What the evidence must say of a run, from all ways to part it.
  private struct Costs {
    var before: [Int]
    var behind: [Int]
    var over: [Int]

    init(_ lattice: WordLattice, _ trie: WordTrie) {
      let count = lattice.count
      before = [0] + Array(repeating: .max, count: count)
      behind = Array(repeating: .max, count: count) + [0]
      over = Array(repeating: .max, count: count + 1)
      var words: [(start: Int, end: Int, cost: Int)] = []
      for start in 0..<count {
        var cell = trie.cells[Int(lattice.codes[start])]
        words.append((start, start + 1, cell.costAndOne == 0 ? 255 : Int(cell.costAndOne) - 1))
        for end in start + 1..<count where cell.base != 0 {
          let code = lattice.codes[end]
          cell = trie.cells[cell.base + Int(code)]
          guard cell.code == code else { break }
          if cell.costAndOne > 0 { words.append((start, end + 1, Int(cell.costAndOne) - 1)) }
        }
      }
      for word in words { before[word.end] = min(before[word.end], before[word.start] + word.cost) }
      for word in words.reversed() {
        behind[word.start] = min(behind[word.start], behind[word.end] + word.cost)
      }
      for word in words {
        let cost = before[word.start] + word.cost + behind[word.end]
        for place in word.start + 1..<word.end { over[place] = min(over[place], cost) }
      }
    }
  }

  @Test(arguments: [
    "中华人民共和国成立以来国民经济和社会发展取得举世瞩目的成就",
    "國務院總理昨日下午會見了來訪的美國客人", "研究生命的起源", "龘靐齉爩", "的", "中国人民银行行长",
  ])
  func saysWhatTheCostsSay(_ text: String) {
    let bytes = Array(text.utf8)
    var lattice = WordLattice()
    _ = lattice.readRun(in: bytes.span, from: 0, traits: dictionary.traits.bits.span)
    #expect(lattice.count == text.count)
    lattice.readPairs(dictionary.trie)
    let costs = Costs(lattice, dictionary.trie)
    var evidence = WordEvidence()
    // The buffers of one run say nothing of the next.
    for _ in 0..<2 {
      evidence.weigh(lattice, dictionary.trie, in: bytes.span, from: 0)
      for place in 1..<max(lattice.count, 1) {
        let said = evidence.places[place]
        let parted = costs.before[place] + costs.behind[place]
        #expect((said >> 11 & 1 == 1) == (costs.over[place] >= parted))
        if costs.over[place] == .max {
          #expect(said >> 4 & 3 == 3)
          #expect(said >> 6 & 31 == 31)
        } else {
          #expect(said >> 4 & 3 < 3)
          let steps = ((costs.over[place] - parted) >> 3) + 16
          #expect(Int(said >> 6 & 31) == max(0, min(31, steps)))
        }
      }
    }
  }

  private func evidence(of text: String) -> WordEvidence {
    let bytes = Array(text.utf8)
    var lattice = WordLattice()
    _ = lattice.readRun(in: bytes.span, from: 0, traits: dictionary.traits.bits.span)
    lattice.readPairs(dictionary.trie)
    var evidence = WordEvidence()
    evidence.weigh(lattice, dictionary.trie, in: bytes.span, from: 0)
    return evidence
  }

  /// 3 for one character or none, 2 for two, 1 for three, 0 for more.
  @Test func saysHowLongTheWordsAre() {
    let evidence = evidence(of: "经济发展")
    let middle = evidence.places[2]
    // 经济 ends there and 发展 begins, and nothing goes over it.
    #expect(middle & 3 == 2)
    #expect(middle >> 2 & 3 == 2)
    #expect(middle >> 4 & 3 == 3)
    #expect(middle >> 12 & 3 == 2)
    #expect(middle >> 14 == 2)
    let first = evidence.places[1]
    #expect(first >> 4 & 3 == 2)
    #expect(first >> 11 & 1 == 0)
  }

  /// No word of the dictionary is needed for a run of katakana to be one.
  @Test func katakanaAreOneWord() {
    let evidence = evidence(of: "ヌヌヌヌ")
    #expect(evidence.places[4] & 3 == 0)
  }
}

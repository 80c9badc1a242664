import Testing

@testable import Shuliang

@Suite struct UCharsTrieTests {
  private func words(_ units: [UInt16]) throws -> [String] {
    var words: [String] = []
    var trie = UCharsTrie(units: units)
    try trie.forEachWord { word, value, _ in
      words.append("\(String(decoding: word, as: UTF16.self))=\(value)")
    }
    return words
  }

  /// By the form of the trie: a run of units, a value before a node, a branch of two ways.
  @Test func readsEachKindOfNode() throws {
    #expect(try words([0x31, 0x61, 0x62, 0x8005]) == ["ab=5"])
    // "a" with the value 3 in front of a run "b", whose word has the value 7.
    #expect(
      try words([0x30, 0x61, 0x40 + (3 + 1 - 1) << 6 + 0x30, 0x62, 0x8007]) == ["a=3", "ab=7"]
    )
    #expect(try words([0x01, 0x61, 0x8001, 0x62, 0x8002]) == ["a=1", "b=2"])
    // A value of two units.
    #expect(try words([0x30, 0x61, 0xC001, 0x0002]) == ["a=65538"])
  }

  @Test(arguments: [[], [0x31, 0x61], [0x01, 0x61], [0x05, 0x61, 0xFFFF], [0x30, 0x61, 0xC001]])
  func refusesWhatBreaksOff(_ units: [UInt16]) {
    #expect(throws: UCharsTrie.Malformed.self) { try words(units) }
  }

  @Test func readsTheInstalledList() throws {
    var count = 0
    var last: [UInt16] = []
    var costs: [String: Int] = [:]
    var trie = try WordListData.trie(named: "cjdict")
    try trie.forEachWord { word, cost, _ in
      #expect(last.lexicographicallyPrecedes(word))
      last = word
      count += 1
      if word.count == 2 { costs[String(decoding: word, as: UTF16.self)] = cost }
    }
    #expect(count > 300_000)
    #expect(costs["中国"] != nil)
    #expect(costs["粮产"] == nil)
  }

  @Test func aListThatIsNotThereIsAnError() {
    #expect(throws: ICUError.self) { try WordListData.trie(named: "nodict") }
  }
}

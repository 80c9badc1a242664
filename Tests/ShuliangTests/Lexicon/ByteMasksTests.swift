import Testing

@testable import Shuliang

@Suite struct ByteMasksTests {
  @Test func mayHoldWhatWasPutIn() {
    var masks = ByteMasks(lists: 2)
    masks.insert(0xA1, 0x8F, in: 0)
    #expect(masks.mayContain(0xA1, 0x8F, in: 0))
    #expect(!masks.mayContain(0xA1, 0x8F, in: 1))
    #expect(!masks.mayContain(0xA2, 0x8F, in: 0))
    #expect(!masks.mayContain(0xA1, 0x90, in: 0))
  }

  /// A word of one byte may stand before anything.
  @Test func aShortWordMayBeAnything() {
    var masks = ByteMasks(lists: 2)
    masks.insert(nil, nil, in: 1)
    for first in UInt8.min...UInt8.max {
      #expect(masks.mayContain(first, first &* 7, in: 1))
      #expect(!masks.mayContain(first, first &* 7, in: 0))
    }
  }

  /// What the masks let by is what a search of all words finds: for words of one to four bytes to the character.
  @Test func losesNoWordOfAList() throws {
    enum Kind: Int, CaseIterable, Sendable { case one, two }
    let words = ["a", "é", "桃", "樱桃", "𠮷野", "GDP", "x桃", "米/秒"]
    let table = "kind\twords\none\t" + words.joined(separator: "|") + "\ntwo\t莓\n"
    let lists = try WordLists<Kind>("kinds.tsv", table, by: "kind")
    let text = Array("a樱桃é𠮷野x桃GDP米/秒莓b".utf8)
    for start in text.indices {
      for end in start...text.count {
        let stretch = text[start..<end]
        let isWord = words.contains { Array($0.utf8) == Array(stretch) }
        #expect(lists.contains(.one, start..<end, in: text) == isWord)
        let begins = words.contains { stretch.starts(with: $0.utf8) }
        #expect(lists.begins(.one, start..<end, in: text) == begins)
        let ends = words.contains { stretch.reversed().starts(with: Array($0.utf8).reversed()) }
        #expect(lists.ends(.one, start..<end, in: text) == ends)
      }
    }
  }
}

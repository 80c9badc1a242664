import Testing

@testable import Shuliang

@Suite struct ScalarPairsTests {
  private static let keys = [
    "达", "达到", "增长", "增长率", "同比增长", "GDP", "A股", "维A", "𠮷田", "é", "中", "中国", "中国人", "中方",
  ]
  private let trie = ScalarTrie(keys.enumerated().map { (key: Array($1.utf8), value: $0) })

  @Test(arguments: [
    "达", "达到", "达成", "增", "增长", "增长率", "增长率高", "增加", "同比增长", "同比下降", "GDP", "A股", "维A", "维他命",
    "𠮷田", "é", "中", "中国", "中国人民", "中国队", "中方", "中华", "市", "，", "5", "",
  ])
  func findsWhatTheTrieFinds(text: String) {
    let pairs = ScalarPairs(trie)
    // With and without text behind, and cut off behind every scalar.
    for bytes in [Array(text.utf8), Array((text + "中国人，").utf8)] {
      for end in 0...bytes.count where end == bytes.count || bytes[end] & 0xC0 != 0x80 {
        #expect(
          trie.longestMatch(in: bytes, at: 0, before: end, by: pairs)
            == trie.longestMatch(in: bytes, at: 0, before: end)
        )
      }
    }
  }

  @Test func knowsOneScalarAndTwo() throws {
    let pairs = ScalarPairs(trie)
    let bits = { (text: String) in
      Array(text.utf8).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    let one = try #require(pairs.place(bits("达"), 0))
    #expect(one.value == 0 && one.length == 3)
    #expect(try #require(pairs.place(bits("增"), 0)).length == 0)
    let two = try #require(pairs.place(bits("达"), bits("到")))
    #expect(two.value == 1 && two.length == 6 && two.node == -1)
    // A key that ends before, and one that goes on.
    let opening = try #require(pairs.place(bits("同"), bits("比")))
    #expect(opening.length == 0 && opening.node >= 0)
    #expect(pairs.place(bits("达"), bits("成")) == nil)
    #expect(pairs.place(bits("到"), 0) == nil)
  }

  @Test func knowsNothingOfAnEmptyTrie() {
    let empty = ScalarTrie([(key: [UInt8], value: Int)]())
    #expect(ScalarPairs(empty).place(1, 0) == nil)
  }
}

import Testing

@testable import Shuliang

@Suite struct ScalarPairsTests {
  private static let keys = [
    "达", "达到", "增长", "增长率", "同比增长", "GDP", "A股", "维A", "𠮷田", "é", "中", "中国", "中国人", "中方",
  ]
  private let trie = made(of: keys).trie
  private let pairs = made(of: keys).pairs

  /// The trie of some keys, whose values are their places, and its pairs.
  private static func made(of keys: [String]) -> (trie: ScalarTrie, pairs: ScalarPairs) {
    let trie = ScalarTrie(keys.enumerated().map { (key: Array($1.utf8), value: $0) })
    let openings = WordOpenings(keys.map { Array($0.utf8)[...] })
    return (trie, ScalarPairs(trie, singles: openings.singles))
  }

  @Test(arguments: [
    "达", "达到", "达成", "增", "增长", "增长率", "增长率高", "增加", "同比增长", "同比下降", "GDP", "A股", "维A", "维他命",
    "𠮷田", "é", "中", "中国", "中国人民", "中国队", "中方", "中华", "市", "，", "5", "",
  ])
  func findsWhatTheTrieFinds(text: String) {
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

  /// Where the first two scalars of a text lead, each of three bytes.
  private func place(_ text: String, in pairs: ScalarPairs) -> ScalarPairs.Place? {
    let bytes = Array(text.utf8)
    let bits = bytes.indices.map { UInt32(bytes[$0]) << UInt32($0 % 3 * 8) }
    return pairs.place(
      bits[..<3].reduce(0, |),
      bits[3..<6].reduce(0, |),
      in: bytes.span,
      at: 0
    )
  }

  @Test func knowsOneScalarAndTwo() throws {
    let two = try #require(place("达到", in: pairs))
    #expect(two.match == ScalarTrie.Match(length: 6, value: 1) && two.node.count == 0)
    // One that is a key, with a second that does not go on from it.
    let one = try #require(place("达成", in: pairs))
    #expect(one.match == ScalarTrie.Match(length: 3, value: 0) && one.node.count == 0)
    // A key that goes on.
    let opening = try #require(place("同比", in: pairs))
    #expect(opening.match == nil && opening.node.count > 0)
    let bytes = Array("增".utf8)
    let next = ScalarBytes(in: bytes.span, at: 0, before: 3)
    #expect(next.map { opening.mayGoOn(with: $0) } == true)
    #expect(place("增加", in: pairs) == nil)
    #expect(place("到达", in: pairs) == nil)
  }

  @Test func scalarsOfAnyLengthGoOnBehindAPair() {
    let (trie, pairs) = Self.made(of: ["中国A股", "中国é", "中国𠮷", "中国1"])
    for text in ["中国A股市场", "中国é", "中国é高高", "中国𠮷野家", "中国1号", "中国队"] {
      let bytes = Array(text.utf8)
      #expect(
        trie.longestMatch(in: bytes, at: 0, before: bytes.count, by: pairs)
          == trie.longestMatch(in: bytes, at: 0, before: bytes.count)
      )
    }
  }

  @Test func knowsNothingOfAnEmptyTrie() {
    #expect(place("中国", in: Self.made(of: []).pairs) == nil)
  }
}

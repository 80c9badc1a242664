import Testing

@testable import Shuliang

@Suite struct ScalarTrieTests {
  private func trie(_ words: [String]) -> ScalarTrie {
    ScalarTrie(words.enumerated().map { (key: Array($1.utf8), value: $0) })
  }

  @Test func findsTheLongestKey() {
    let trie = trie(["元", "元人民币", "美元", "m", "m2", "m3/d"])
    let text = Array("12元人民币和美元m3".utf8)
    #expect(trie.longestMatch(in: text, at: 2) == .init(length: 12, value: 1))
    #expect(trie.longestMatch(in: text, at: 17) == .init(length: 6, value: 2))
    #expect(trie.longestMatch(in: text, at: 23) == .init(length: 1, value: 3))
    #expect(trie.longestMatch(in: text, at: 0) == nil)
    #expect(trie.longestMatch(in: text, at: text.count) == nil)
  }

  @Test func readsBackwards() {
    let trie = ScalarTrie.reversed([
      (key: Array("近".utf8), value: 1), (key: Array("附近".utf8), value: 2),
    ])
    let text = Array("附近3".utf8)
    #expect(trie.longestMatch(in: text, endingAt: 6) == .init(length: 6, value: 2))
    #expect(trie.longestMatch(in: text, endingAt: 3) == nil)
    #expect(trie.longestMatch(in: text, endingAt: 0) == nil)
  }

  @Test func ofTwoEqualKeysTheLaterWins() {
    let trie = ScalarTrie([(key: [1], value: 7), (key: [1], value: 3), (key: [2], value: 9)])
    #expect(trie.longestMatch(in: [1], at: 0) == .init(length: 1, value: 3))
  }

  @Test func holdsScalarsOfEveryLengthAndNothing() {
    let scalars = ["\0", "a", "\u{7F}", "é", "元", "\u{FFFD}", "𠮷", "\u{10FFFF}"]
    let keys = scalars.map { Array(($0 + $0).utf8) }
    let forward = ScalarTrie(keys.enumerated().map { (key: $1, value: $0) })
    let backward = ScalarTrie.reversed(keys.enumerated().map { (key: $1, value: $0) })
    for (value, key) in keys.enumerated() {
      #expect(forward.longestMatch(in: key, at: 0)?.value == value)
      #expect(backward.longestMatch(in: key, endingAt: key.count)?.value == value)
      let half = Array(key[..<(key.count / 2)])
      #expect(forward.longestMatch(in: half, at: 0) == nil)
      #expect(backward.longestMatch(in: half, endingAt: half.count) == nil)
    }
    let empty = ScalarTrie([(key: [UInt8], value: Int)]())
    #expect(empty.longestMatch(in: [0, 1, 2], at: 0) == nil)
    #expect(ScalarTrie([(key: [UInt8](), value: 4)]).longestMatch(in: [0], at: 0) == nil)
  }

  @Test func noKeyReachesOverTheEndThatIsGiven() {
    let trie = trie(["公", "公里"])
    let text = Array("公里".utf8)
    #expect(trie.longestMatch(in: text, at: 0, before: 6)?.length == 6)
    #expect(trie.longestMatch(in: text, at: 0, before: 5)?.length == 3)
    #expect(trie.longestMatch(in: text, at: 0, before: 2) == nil)
  }

  @Test func twentyThousandKeysAreBuiltAtOnce() {
    // All of them share their first scalars, and many their last.
    let keys = (0..<20_000).map { Array("单位\($0)名".utf8) }
    let trie = ScalarTrie(keys.enumerated().map { (key: $1, value: $0) })
    for (value, key) in keys.enumerated() where value % 97 == 0 {
      #expect(trie.longestMatch(in: key, at: 0) == .init(length: key.count, value: value))
    }
  }
}

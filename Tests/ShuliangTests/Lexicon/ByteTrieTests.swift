import Testing

@testable import Shuliang

@Suite struct ByteTrieTests {
  private func trie(_ words: [String]) -> ByteTrie {
    ByteTrie(words.enumerated().map { (key: Array($1.utf8), value: $0) })
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
    let trie = ByteTrie.reversed([
      (key: Array("近".utf8), value: 1), (key: Array("附近".utf8), value: 2),
    ])
    let text = Array("附近3".utf8)
    #expect(trie.longestMatch(in: text, endingAt: 6) == .init(length: 6, value: 2))
    #expect(trie.longestMatch(in: text, endingAt: 3) == nil)
    #expect(trie.longestMatch(in: text, endingAt: 0) == nil)
  }

  @Test func ofTwoEqualKeysTheLaterWins() {
    let trie = ByteTrie([(key: [1], value: 7), (key: [1], value: 3), (key: [2], value: 9)])
    #expect(trie.longestMatch(in: [1], at: 0) == .init(length: 1, value: 3))
  }

  @Test func holdsEveryByteAndNothing() {
    let trie = ByteTrie((0...255).map { (key: [UInt8($0), UInt8($0)], value: $0) })
    for byte in UInt8(0)...255 {
      #expect(trie.longestMatch(in: [byte, byte], at: 0)?.value == Int(byte))
      #expect(trie.longestMatch(in: [byte], at: 0) == nil)
    }
    let empty = ByteTrie([])
    #expect(empty.longestMatch(in: [0, 1, 2], at: 0) == nil)
    #expect(ByteTrie([(key: [], value: 4)]).longestMatch(in: [0], at: 0) == nil)
  }

  @Test func twentyThousandKeysAreBuiltAtOnce() {
    // Each search for a place began at the start of the table: minutes for the library's own.
    let keys = (0..<20_000).map { Array("单位\($0)名".utf8) }
    let trie = ByteTrie(keys.enumerated().map { (key: $1, value: $0) })
    for (value, key) in keys.enumerated() where value % 97 == 0 {
      #expect(trie.longestMatch(in: key, at: 0) == .init(length: key.count, value: value))
    }
  }
}

import Testing

@testable import Shuliang

@Suite struct LearnedWordsTests {
  private func scalars(_ word: String) -> [UInt16] { Array(word.utf16) }

  private var words: LearnedWords {
    LearnedWords([scalars("预期"): 1, scalars("今年"): 8, scalars("全市"): 3], of: 1000)
  }

  @Test func standInRisingOrder() {
    #expect(words.words.map(\.scalars) == [scalars("今年"), scalars("全市"), scalars("预期")])
  }

  /// Six for each power of e: the cost of a lexicon's words.
  @Test func theCommonerTheCheaper() {
    let costs = words.words.map { Int($0.cost) }
    #expect(costs == [8, 3, 1].map { LexiconWords.cost(of: $0 * 60_000) })
    #expect(costs == costs.sorted())
  }

  @Test func areReadBackFromTheirBytes() {
    #expect(LearnedWords(words.bytes[...]) == words)
    #expect(LearnedWords([])?.words.isEmpty == true)
  }

  /// Cut short, of no length, of no cost, longer than a search looks, no Han, and out of order.
  @Test func otherBytesAreNone() {
    let bytes = words.bytes
    for end in 1..<bytes.count where end != 6 && end != 12 {
      #expect(LearnedWords(bytes[..<end]) == nil, "\(end)")
    }
    #expect(LearnedWords([0, 5]) == nil)
    #expect(LearnedWords([1, 0, 0x00, 0x4E]) == nil)
    #expect(LearnedWords([21, 5] + Array(repeating: 0x4E, count: 42)) == nil)
    #expect(LearnedWords([1, 5, 0x41, 0x00]) == nil)
    #expect(LearnedWords([1, 5, 0x01, 0x4E, 1, 5, 0x00, 0x4E]) == nil)
    #expect(LearnedWords([1, 5, 0x00, 0x4E, 1, 5, 0x00, 0x4E]) == nil)
  }

  /// Whatever the bytes are, they are read as they would be written, or refused.
  @Test func anyBytesAreWordsOrNone() {
    var random = SplitMix64(seed: 7)
    var read = 0
    for _ in 0..<3000 {
      var bytes = words.bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255,
          using: &random
        )
      }
      bytes.removeLast(Int.random(in: 0...4, using: &random))
      guard let found = LearnedWords(bytes[...]) else { continue }
      read += 1
      #expect(found.bytes == bytes)
    }
    #expect(0 < read && read < 3000)
  }

  /// A model stays small however long the text is: what is rare is left out.
  @Test func theCommonestAreKept() {
    var counts: [[UInt16]: Int] = [:]
    for first in 0..<300 as Range<UInt16> {
      for second in 0..<300 as Range<UInt16> {
        counts[[0x4E00 + first, 0x4E00 + second]] = first < 100 ? 2 : 1
      }
    }
    let words = LearnedWords(counts, of: 120_000)
    #expect(words.words.count == 60_000)
    #expect(words.bytes.count == 360_000)
    #expect(words.words.count { $0.scalars[0] < 0x4E00 + 100 } == 30_000)
  }
}

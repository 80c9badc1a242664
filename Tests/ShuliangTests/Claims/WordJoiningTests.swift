import Testing

@testable import Shuliang

@Suite struct WordJoiningTests {
  private static let words = (0..<6).map { ClauseWord(.text, $0 * 3..<$0 * 3 + 3) }

  /// Joins as many words as `length` says at each of some indices.
  private func joined(at indices: Set<Int>, length: Int) -> [Range<Int>] {
    var words = WordJoiningTests.words
    words.join { index, words in
      guard indices.contains(index), index + length <= words.count else { return nil }
      let last = index + length - 1
      return (ClauseWord(.noun, Int(words[index].start)..<Int(words[last].end)), last)
    }
    return words.map(\.range)
  }

  @Test func partsBecomeOneWord() {
    #expect(joined(at: [1], length: 3) == [0..<3, 3..<12, 12..<15, 15..<18])
    #expect(joined(at: [0, 3], length: 3) == [0..<9, 9..<18])
  }

  /// A part of a joined word begins no other.
  @Test func noWordIsJoinedTwice() {
    #expect(joined(at: [0, 1, 2], length: 2) == [0..<6, 6..<12, 12..<15, 15..<18])
  }

  @Test func nothingToJoinIsLeftAlone() {
    #expect(joined(at: [], length: 2) == WordJoiningTests.words.map(\.range))
    #expect(joined(at: [5], length: 2) == WordJoiningTests.words.map(\.range))
    var none: [ClauseWord] = []
    none.join { _, _ in nil }
    #expect(none.isEmpty)
  }
}

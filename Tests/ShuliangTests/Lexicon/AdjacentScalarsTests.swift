import Testing

@testable import Shuliang

@Suite struct AdjacentScalarsTests {
  private let words = ["新三板", "数十年如一日", "a一", "𠮷三", "é半"].map { Array($0.utf8) }

  private func mayHold(_ pairs: AdjacentScalars, _ text: [UInt8], at offset: Int) -> Bool {
    pairs.mayHold(in: text.span, at: offset)
  }

  /// The offsets between two scalars of a text.
  private func inside(_ text: [UInt8]) -> [Int] {
    text.indices.dropFirst().filter { !UTF8Scan.isContinuation(text[$0]) }
  }

  @Test func neverTurnsAWordAway() {
    let pairs = AdjacentScalars(words)
    for word in words {
      let text = Array("在".utf8) + word + Array("上".utf8)
      for offset in inside(word) { #expect(mayHold(pairs, text, at: 3 + offset)) }
    }
  }

  @Test func turnsMostOtherPairsAway() {
    let pairs = AdjacentScalars(words)
    let text = Array("全市新能源装机规模达二百九十七万千瓦同比增长百分之五".utf8)
    #expect(inside(text).count { mayHold(pairs, text, at: $0) } <= 1)
  }

  @Test func turnsSevenOfEightAwayWhereThousandsAreKnown() {
    // Two of some characters each; those that differ by an odd number are known.
    let known = (0..<160).flatMap { left in (0..<100).map { (left, left + 2 * $0 + 1) } }
    let bits = { (number: Int) in UInt32(0xB8E4 + (number << 16) + number % 7) }
    var pairs = AdjacentScalars(expecting: known.count)
    for (left, right) in known { pairs.insert(bits(left), bits(right)) }
    #expect(known.allSatisfy { pairs.mayHold(bits($0), bits($1)) })
    let others = known.map { ($0, $1 + 1) }
    #expect(others.count { pairs.mayHold(bits($0), bits($1)) } <= others.count / 8)
  }

  @Test func asksInOrder() {
    let pairs = AdjacentScalars([Array("三板".utf8)])
    #expect(mayHold(pairs, Array("三板".utf8), at: 3))
    #expect(!mayHold(pairs, Array("板三".utf8), at: 3))
  }

  @Test func nothingStandsBesideTheEnds() {
    let pairs = AdjacentScalars(words)
    let word = words[0]
    #expect(!mayHold(pairs, word, at: 0))
    #expect(!mayHold(pairs, word, at: word.count))
    #expect(!mayHold(pairs, [], at: 0))
  }
}

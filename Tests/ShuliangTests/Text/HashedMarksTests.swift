import Testing

@testable import Shuliang

@Suite struct HashedMarksTests {
  @Test func remembersOneMarkOrThatTheyDiffer() {
    var marks = HashedMarks(capacity: 3)
    #expect(marks[7] == .none)
    marks.note(1, for: 7)
    marks.note(1, for: 7)
    #expect(marks[7] == .one(1))
    marks.note(2, for: 7)
    marks.note(1, for: 7)
    #expect(marks[7] == .several)
    #expect(marks[0] == .none)
    marks.note(0, for: 0)
    #expect(marks[0] == .one(0))
  }

  @Test(arguments: [66, 67] as [UInt64])
  func remembersWhatADictionaryDoes(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let count = generator.below(60)
      var marks = HashedMarks(capacity: count)
      var expected: [UInt64: Set<UInt64>] = [:]
      for _ in 0..<count {
        // Few low bits, so that many hashes want the same slot.
        let hash = UInt64(generator.below(8)) << 60 | UInt64(generator.below(4))
        let mark = UInt64(generator.below(3))
        marks.note(mark, for: hash)
        expected[hash, default: []].insert(mark)
      }
      for (hash, noted) in expected {
        #expect(marks[hash] == (noted.count > 1 ? .several : .one(noted.first ?? 0)))
      }
      #expect(marks[99] == .none)
    }
  }
}

import Testing

@testable import Shuliang

@Suite struct BoundaryPlaceTests {
  /// The bits of what the dictionary says: lengths before, behind and over the place, steps, end, words
  /// beside it.
  private func place(
    _ left: UInt16,
    _ right: UInt16,
    _ over: UInt16,
    steps: UInt16,
    end: UInt16,
    _ words: (left: UInt16, right: UInt16)
  ) -> BoundaryPlace {
    let weighed = left | right << 2 | over << 4 | steps << 6 | end << 11
    return BoundaryPlace(
      before: 0,
      left: 0,
      right: 0,
      after: 0,
      evidence: weighed | words.left << 12 | words.right << 14,
      shape: 0
    )
  }

  @Test func readsItsBits() {
    let end = place(2, 1, 3, steps: 31, end: 1, (2, 1))
    #expect(end.isEnd == 1)
    #expect(end.leftWord == 1 | 2 << 1)
    #expect(end.rightWord == 1 | 1 << 1)
    #expect(end.weighed == 2 | 1 << 2 | 3 << 4 | 31 << 6 | 1 << 11)
    let inner = place(3, 3, 0, steps: 4, end: 0, (0, 3))
    #expect(inner.isEnd == 0)
    #expect(inner.leftWord == 0)
    #expect(inner.rightWord == 3 << 1)
  }

  /// Longer words over a place count alike; none is told from one of two characters.
  @Test(arguments: [(3, 2), (2, 1), (1, 0), (0, 0)] as [(UInt16, Int)])
  func saysWhatIsOverIt(_ over: UInt16, _ expected: Int) {
    for end in 0...1 {
      let place = place(0, 0, over, steps: 0, end: UInt16(end), (0, 0))
      #expect(place.crossing == expected << 1 | end)
    }
  }

  @Test(
    arguments: [
      ("零", CharacterClass.numeral), ("年", CharacterClass.date), ("省", CharacterClass.suffix),
      ("的", CharacterClass.function), ("盏", CharacterClass.classifier), ("鑫", CharacterClass.free),
      ("ア", CharacterClass.free),
    ] as [(Unicode.Scalar, UInt8)]
  )
  func charactersHaveClasses(_ character: Unicode.Scalar, _ expected: UInt8) {
    #expect(CharacterClass.of(UInt16(character.value)) == expected)
  }
}

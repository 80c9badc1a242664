import Testing

@testable import Shuliang

@Suite struct FirstScalarsTests {
  private let words = ["公里", "kg", "é", "𠮷", "·", "吨", "5G"]

  /// Where the keys may begin.
  private func begins(of keys: [[UInt8]]) -> FirstScalars {
    var firsts = FirstScalars()
    for key in keys {
      if let first = ScalarBytes(in: key.span, at: 0, before: key.count) { firsts.insert(first) }
    }
    return firsts
  }

  /// Where the keys may end.
  private func ends(of keys: [[UInt8]]) -> FirstScalars {
    var lasts = FirstScalars()
    for key in keys {
      if let last = ScalarBytes(in: key.span, endingAt: key.count, after: 0) { lasts.insert(last) }
    }
    return lasts
  }

  private func begins(_ firsts: FirstScalars, _ text: [UInt8], at offset: Int) -> Bool {
    firsts.mayBegin(in: text.span, at: offset)
  }

  private func ends(_ firsts: FirstScalars, _ text: [UInt8], at offset: Int) -> Bool {
    firsts.mayEnd(in: text.span, at: offset)
  }

  @Test func neverTurnsAKeyAway() {
    let keys = words.map { Array($0.utf8) }
    let forward = begins(of: keys)
    let backward = ends(of: keys)
    for key in keys {
      let text = Array("约".utf8) + key + Array("多".utf8)
      #expect(begins(forward, text, at: 3))
      #expect(ends(backward, text, at: 3 + key.count))
      #expect(begins(forward, key, at: 0))
      #expect(ends(backward, key, at: key.count))
    }
  }

  @Test func turnsMostOtherCharactersAway() {
    let keys = words.map { Array($0.utf8) }
    let forward = begins(of: keys)
    let backward = ends(of: keys)
    var beginCount = 0
    var endCount = 0
    for value in UInt32(0x4E00)..<0x9FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = Array(String(scalar).utf8)
      if begins(forward, text, at: 0) { beginCount += 1 }
      if ends(backward, text, at: 3) { endCount += 1 }
    }
    // Each of seven keys shares its low twelve bits with some five characters.
    #expect(beginCount <= 7 * 6)
    #expect(endCount <= 7 * 6)
  }

  @Test func outsideTheTextThereIsNoKey() {
    let firsts = begins(of: [Array("吨".utf8)])
    #expect(!begins(firsts, Array("吨".utf8), at: 3))
    #expect(!ends(firsts, Array("吨".utf8), at: 0))
  }
}

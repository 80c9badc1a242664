import Testing

@testable import Shuliang

@Suite struct OwnFingerprintsTests {
  private func fingerprints(_ hashes: [UInt64]) -> [Fingerprint] {
    hashes.enumerated().map { Fingerprint(position: $0.offset * 10, hash: $0.element) }
  }

  @Test func whatIsThereTwiceMayRepeat() {
    var generator = SplitMix64(seed: 8)
    var own = OwnFingerprints()
    for count in [0, 1, 2, 50, 3, 2000] {
      let known = (0..<max(count / 2, 1)).map { _ in generator.next() }
      let hashes = (0..<count).map { _ in generator.pick(known) }
      own.begin(fingerprints(hashes))
      #expect(own.mayRepeat.count == count)
      for (index, hash) in hashes.enumerated() where hashes.count(where: { $0 == hash }) > 1 {
        #expect(own.mayRepeat[index])
      }
    }
  }

  @Test func nearlyAllOthersAreSentAway() {
    var generator = SplitMix64(seed: 9)
    var own = OwnFingerprints()
    own.begin(fingerprints((0..<1000).map { _ in generator.next() }))
    #expect(own.mayRepeat.count { $0 } < 80)
  }

  @Test func givesThePlacesOfAHashInTheirOrder() {
    var own = OwnFingerprints()
    let all = fingerprints([7, 8, 7, 7])
    own.begin(all)
    var places: [Int] = []
    for fingerprint in all {
      places = [5]
      own.enter(fingerprint, startingAt: 100, knownTo: &places)
    }
    #expect(places == [5, 100, 120])
    own.begin(fingerprints([7]))
    places = []
    own.enter(fingerprints([7])[0], startingAt: 0, knownTo: &places)
    #expect(places.isEmpty)
  }

  @Test func ofAHashSomeAreKept() {
    var own = OwnFingerprints()
    let all = fingerprints([UInt64](repeating: 7, count: 20))
    own.begin(all)
    var places: [Int] = []
    for fingerprint in all {
      places = []
      own.enter(fingerprint, startingAt: 0, knownTo: &places)
    }
    #expect(places == (0..<FingerprintTable.placesPerHash).map { $0 * 10 })
  }
}

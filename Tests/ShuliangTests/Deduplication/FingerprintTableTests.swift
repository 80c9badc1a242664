import Testing

@testable import Shuliang

@Suite struct FingerprintTableTests {
  @Test func findsWhatWasEnteredInItsOrder() {
    var generator = SplitMix64(seed: 4)
    var table = FingerprintTable(segmentBits: 1)
    var expected: [UInt64: [Int]] = [:]
    let hashes = (0..<700).map { _ in generator.next() }
    for position in 0..<4000 {
      let hash = generator.pick(hashes)
      table.insert(Fingerprint(position: 0, hash: hash), at: position)
      if expected[hash, default: []].count < FingerprintTable.placesPerHash {
        expected[hash, default: []].append(position)
      }
    }
    for hash in hashes {
      var found: [Int] = []
      table.find(Fingerprint(position: 0, hash: hash)) { place, _ in found.append(place) }
      #expect(found == expected[hash, default: []])
    }
    let (count, crowded) = (table.count, table.crowded)
    #expect(count == expected.values.reduce(0) { $0 + $1.count })
    #expect(crowded == 4000 - count)
    var answers: [Bool] = []
    table.mayContain(hashes.map { Fingerprint(position: 0, hash: $0) }, &answers)
    #expect(zip(hashes, answers).allSatisfy { $1 || expected[$0] == nil })
  }

  @Test func aHashThatWasNotEnteredIsNotFound() {
    var table = FingerprintTable(segmentBits: 1)
    table.insert(Fingerprint(position: 0, hash: 1 << 40), at: 0)
    table.find(Fingerprint(position: 0, hash: 1 << 41)) { _, _ in Issue.record("found") }
  }

  @Test func whatLiesInARepeatIsNotEntered() {
    var generator = SplitMix64(seed: 14)
    let all = stride(from: 0, to: 2000, by: 10).map {
      Fingerprint(position: $0, hash: generator.next())
    }
    let repeated = [100..<400, 400..<420, 1000..<1016, 1500..<1999]
    var table = FingerprintTable(segmentBits: 1)
    table.insert(all, outside: repeated, startingAt: 5000)
    for fingerprint in all {
      let units = fingerprint.position..<fingerprint.position + Winnowing.length
      let isLeftOut = repeated.contains {
        $0.lowerBound <= units.lowerBound && units.upperBound <= $0.upperBound
      }
      var found: [Int] = []
      table.find(fingerprint) { place, _ in found.append(place) }
      #expect(found == (isLeftOut ? [] : [5000 + fingerprint.position]))
    }
  }

  @Test func withRoomForAllItHoldsTheSameAndDoesNotGrow() {
    var generator = SplitMix64(seed: 15)
    let all = (0..<20_000).map { Fingerprint(position: $0, hash: generator.next()) }
    var grown = FingerprintTable()
    var reserved = FingerprintTable()
    for fingerprint in all.prefix(100) { reserved.insert(fingerprint, at: fingerprint.position) }
    reserved.reserveCapacity(all.count)
    let size = reserved.byteCount
    for fingerprint in all.dropFirst(100) { reserved.insert(fingerprint, at: fingerprint.position) }
    grown.insert(all, outside: [], startingAt: 0)
    let (reservedSize, count) = (reserved.byteCount, reserved.count)
    #expect(reservedSize == size)
    #expect(count == all.count)
    for fingerprint in all {
      var found: [[Int]] = [[], []]
      grown.find(fingerprint) { place, _ in found[0].append(place) }
      reserved.find(fingerprint) { place, _ in found[1].append(place) }
      #expect(found[0] == [fingerprint.position] && found[1] == found[0])
    }
    reserved.reserveCapacity(10)
    let unchanged = reserved.byteCount
    #expect(unchanged == size)
  }
}

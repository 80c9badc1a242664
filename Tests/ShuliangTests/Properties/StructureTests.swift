import Testing

@testable import Shuliang

/// The library's own structures against the simplest thing that does the same.
@Suite struct StructureTests {
  @Test(arguments: [41, 42, 43] as [UInt64])
  func aTrieFindsWhatASearchFinds(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let alphabet = 1 + generator.below(generator.below(2) == 0 ? 3 : 256)
      let random = { (length: Int, generator: inout SplitMix64) in
        (0..<length).flatMap { _ in Array(scalar(generator.below(alphabet)).utf8) }
      }
      var entries: [(key: [UInt8], value: Int)] = []
      for value in 0..<generator.below(200) {
        let length = 1 + generator.below(5)
        entries.append((random(length, &generator), value))
      }
      let text = random(80, &generator)
      let forward = ScalarTrie(entries)
      let backward = ScalarTrie.reversed(entries)
      let places = (0...text.count).filter {
        $0 == text.count || !UTF8Scan.isContinuation(text[$0])
      }
      for offset in places {
        let next = entries.filter { text[offset...].starts(with: $0.key) }
        #expect(forward.longestMatch(in: text, at: offset) == longest(next), "seed \(seed)")
        let last = entries.filter { text[..<offset].reversed().starts(with: $0.key.reversed()) }
        #expect(backward.longestMatch(in: text, endingAt: offset) == longest(last), "seed \(seed)")
      }
    }
  }

  /// Scalars of one to four bytes.
  private func scalar(_ number: Int) -> String {
    let first: [UInt32] = [0x30, 0xE0, 0x4E00, 0x20000]
    let value = first[number % 4] + UInt32(number / 4)
    return String(Unicode.Scalar(value) ?? " ")
  }

  private func longest(_ entries: [(key: [UInt8], value: Int)]) -> ScalarTrie.Match? {
    guard let length = entries.map(\.key.count).max() else { return nil }
    let value = entries.last { $0.key.count == length }?.value ?? -1
    return .init(length: length, value: value)
  }

  @Test(arguments: [44, 45] as [UInt64])
  func aSourceMapGivesWhatAnArrayGives(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      var map = SourceMap()
      var origins: [Int] = []
      var source = 0
      for _ in 0..<(1 + generator.below(12)) {
        if generator.below(3) > 0 { source += generator.below(5) }
        map.beginRun(repaired: origins.count, source: source)
        for _ in 0..<generator.below(8) {
          origins.append(source)
          source += 1
        }
      }
      for _ in 0..<20 where !origins.isEmpty {
        let start = generator.below(origins.count)
        let end = start + 1 + generator.below(origins.count - start)
        let expected = Array(origins[start..<end])
        #expect(map.sourceOffset(of: start) == origins[start], "seed \(seed)")
        #expect(map.sourcePieces(of: start..<end).flatMap { Array($0) } == expected)
        #expect(
          map.sourceRange(of: start..<end) == expected[0]..<(expected[expected.count - 1] + 1)
        )
      }
    }
  }

  @Test(arguments: [46, 47] as [UInt64])
  func decimalsCountLikeIntegers(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<2000 {
      let (left, right) = (decimal(&generator), decimal(&generator))
      // Both at the exponent -6, where they are whole.
      let first = try #require(left.aligned(to: -6))
      let second = try #require(right.aligned(to: -6))
      #expect(left.adding(right) == ExactDecimal(significand: first + second, exponent: -6))
      #expect(
        left.multiplied(by: right) == ExactDecimal(significand: first * second, exponent: -12)
      )
      #expect((left < right) == (first < second), "seed \(seed): \(left), \(right)")
      #expect((left == right) == (first == second), "seed \(seed): \(left), \(right)")
      #expect(ExactDecimal(left.description) == left, "seed \(seed): \(left)")
      if left == right { #expect(left.hashValue == right.hashValue) }
    }
  }

  private func decimal(_ generator: inout SplitMix64) -> ExactDecimal {
    let bound = generator.pick([10, 1000, 1_000_000_000])
    let significand = generator.below(2 * bound) - bound
    return ExactDecimal(significand: Int128(significand), exponent: generator.below(10) - 6)
  }

  @Test(arguments: [48, 49] as [UInt64])
  func fractionsCountCrosswise(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<2000 {
      let parts = (0..<4).map { _ in Int128(generator.below(20_000) - 10_000) }
      guard parts[1] != 0, parts[3] != 0 else { continue }
      let left = try #require(Rational(parts[0], over: parts[1]))
      let right = try #require(Rational(parts[2], over: parts[3]))
      let product = try #require(left.multiplied(by: right))
      #expect(left.denominator > 0 && product.denominator > 0)
      #expect(left.numerator * parts[1] == parts[0] * left.denominator)
      #expect(
        product.numerator * parts[1] * parts[3] == parts[0] * parts[2] * product.denominator,
        "seed \(seed): \(left) × \(right)"
      )
      if let decimal = product.decimal { #expect(Rational(decimal) == product) }
      if let reciprocal = left.reciprocal {
        #expect(left.multiplied(by: reciprocal)?.description == "1")
      }
    }
  }
}

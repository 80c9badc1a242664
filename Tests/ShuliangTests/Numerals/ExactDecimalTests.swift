import Testing

@testable import Shuliang

@Suite struct ExactDecimalTests {
  @Test(
    arguments: [
      (2974, 3, "2974000"), (-50, -2, "-0.50"), (40, -1, "4.0"), (0, 0, "0"), (0, 5, "0"),
      (0, -2, "0.00"), (5, -3, "0.005"), (12345, -2, "123.45"), (-7, 2, "-700"),
    ] as [(Int, Int, String)]
  )
  func writesPlainNotation(significand: Int, exponent: Int, text: String) {
    let number = ExactDecimal(significand: Int128(significand), exponent: exponent)
    #expect(number.description == text)
  }

  @Test(arguments: [
    "0", "12", "-0.50", "4.0", "0.005", "99999999999999999999999999999999999999",
    "170141183460469231731687303715884105727",
  ])
  func readsWhatItWrites(text: String) {
    #expect(ExactDecimal(text)?.description == text)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "1.", "1.2.3", "1e5", "+1", "１", "1,000", " 1", "--1",
    "170141183460469231731687303715884105728",
  ])
  func readsNothingElse(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func equalityLooksAtTheNumberAlone() throws {
    let short = try #require(ExactDecimal("4"))
    let long = try #require(ExactDecimal("4.000"))
    #expect(short == long)
    #expect(short.hashValue == long.hashValue)
    #expect(ExactDecimal(significand: 0, exponent: 7) == ExactDecimal(significand: 0, exponent: -7))
    #expect(short != ExactDecimal(significand: -4))
    #expect(short != ExactDecimal(40))
  }

  /// Each is less than the next.
  static let ascending = [
    "-100000000000000000000", "-2", "-1.99", "0", "0.001", "0.01", "1.99", "2",
  ]

  @Test func ordersByTheNumber() throws {
    var numbers = try Self.ascending.map { try #require(ExactDecimal($0)) }
    // Too far apart to stand at one exponent.
    numbers.append(ExactDecimal(significand: 1, exponent: 60))
    numbers.insert(ExactDecimal(significand: -1, exponent: 60), at: 0)
    for (left, first) in numbers.enumerated() {
      for (right, second) in numbers.enumerated() {
        #expect((first < second) == (left < right), "\(first) < \(second)")
      }
    }
  }

  @Test func addsAndMultipliesExactly() throws {
    let left = try #require(ExactDecimal("0.1"))
    let right = try #require(ExactDecimal("0.25"))
    #expect(left.adding(right)?.description == "0.35")
    #expect(left.multiplied(by: right)?.description == "0.025")
    #expect(left.negated.adding(left) == ExactDecimal(0))
    #expect(right.scaled(byPowerOfTen: 4).description == "2500")
  }

  @Test func refusesToRound() {
    let greatest = ExactDecimal(significand: .max)
    #expect(greatest.adding(ExactDecimal(1)) == nil)
    #expect(greatest.multiplied(by: ExactDecimal(2)) == nil)
    let far = ExactDecimal(significand: 1, exponent: 39)
    #expect(far.adding(ExactDecimal(1)) == nil)
    #expect(far.adding(far)?.significand == 2)
    // Nothing has a place that nothing else could hold.
    #expect(ExactDecimal(significand: 0, exponent: 90).adding(ExactDecimal(1)) == ExactDecimal(1))
  }
}

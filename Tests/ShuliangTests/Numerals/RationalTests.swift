import Testing

@testable import Shuliang

@Suite struct RationalTests {
  @Test(
    arguments: [
      (2, 4, "1/2"), (-1, -2, "1/2"), (1, -2, "-1/2"), (0, -7, "0"), (6, 3, "2"), (-9, 6, "-3/2"),
    ] as [(Int, Int, String)]
  )
  func standsInLowestTerms(numerator: Int, denominator: Int, text: String) {
    let fraction = Rational(Int128(numerator), over: Int128(denominator))
    #expect(fraction?.description == text)
  }

  @Test func hasNoZeroDenominator() {
    #expect(Rational(1, over: 0) == nil)
    #expect(Rational(0, over: 5)?.reciprocal == nil)
    #expect(Rational(.min, over: 3) == nil)
  }

  @Test(arguments: [
    ("0.25", "1/4"), ("2.50", "5/2"), ("-0.125", "-1/8"), ("300", "300"), ("0.0", "0"),
  ])
  func comesFromADecimalAndGoesBack(decimal: String, fraction: String) throws {
    let number = try #require(ExactDecimal(decimal))
    let rational = try #require(Rational(number))
    #expect(rational.description == fraction)
    #expect(rational.decimal == number)
  }

  @Test func aThirdHasNoDecimal() {
    #expect(Rational(1, over: 3)?.decimal == nil)
    #expect(Rational(7, over: 30)?.decimal == nil)
    #expect(Rational(3, over: 80)?.decimal?.description == "0.0375")
  }

  @Test func multipliesExactlyOrNot() throws {
    let left = try #require(Rational(2, over: 3))
    let right = try #require(Rational(9, over: 4))
    #expect(left.multiplied(by: right)?.description == "3/2")
    // Reduced crosswise, so that the product in between does not overflow.
    let great = try #require(Rational(.max, over: 7))
    #expect(great.multiplied(by: try #require(Rational(7, over: .max)))?.description == "1")
    #expect(great.multiplied(by: great) == nil)
  }

  @Test func aDecimalPast128BitsIsNone() {
    #expect(Rational(ExactDecimal(significand: 1, exponent: 39)) == nil)
    #expect(Rational(ExactDecimal(significand: 9, exponent: 38)) == nil)
    #expect(Rational(ExactDecimal(significand: 1, exponent: 38)) != nil)
  }
}

import Testing

@testable import Shuliang

@Suite struct NumeralSpellingTests {
  /// A number, plain, formal and mixed.
  static let spellings: [(String, String, String, String)] = [
    ("0", "零", "零", "0"),
    ("2", "二", "贰", "2"),
    ("10", "十", "壹拾", "10"),
    ("15", "十五", "壹拾伍", "15"),
    ("20", "二十", "贰拾", "20"),
    ("100", "一百", "壹佰", "100"),
    ("105", "一百零五", "壹佰零伍", "105"),
    ("110", "一百一十", "壹佰壹拾", "110"),
    ("500", "五百", "伍佰", "500"),
    ("1001", "一千零一", "壹仟零壹", "1001"),
    ("1010", "一千零一十", "壹仟零壹拾", "1010"),
    ("1100", "一千一百", "壹仟壹佰", "1100"),
    ("1409", "一千四百零九", "壹仟肆佰零玖", "1409"),
    ("10000", "一万", "壹万", "1万"),
    ("10005", "一万零五", "壹万零伍", "10005"),
    ("12000", "一万二千", "壹万贰仟", "1.2万"),
    ("31800", "三万一千八百", "叁万壹仟捌佰", "3.18万"),
    ("100000", "十万", "壹拾万", "10万"),
    ("120305", "十二万零三百零五", "壹拾贰万零叁佰零伍", "120305"),
    ("1000010", "一百万零一十", "壹佰万零壹拾", "1000010"),
    ("2974000", "二百九十七万四千", "贰佰玖拾柒万肆仟", "297.4万"),
    ("100000000", "一亿", "壹亿", "1亿"),
    ("100000001", "一亿零一", "壹亿零壹", "100000001"),
    ("100050000", "一亿零五万", "壹亿零伍万", "1亿5万"),
    ("126000000", "一亿二千六百万", "壹亿贰仟陆佰万", "1.26亿"),
    ("1900000000", "十九亿", "壹拾玖亿", "19亿"),
    ("12630000000000", "十二万六千三百亿", "壹拾贰万陆仟叁佰亿", "12.63万亿"),
    ("1000023450000", "一万亿二千三百四十五万", "壹万亿贰仟叁佰肆拾伍万", "1万亿2345万"),
    ("10000000000000000", "一亿亿", "壹亿亿", "1亿亿"),
    ("100000000000000000000", "一万亿亿", "壹万亿亿", "1万亿亿"),
    ("0.5", "零点五", "零点伍", "0.5"),
    ("3.5", "三点五", "叁点伍", "3.5"),
    ("3.14", "三点一四", "叁点壹肆", "3.14"),
    ("10.05", "十点零五", "壹拾点零伍", "10.05"),
    ("-12", "负十二", "负壹拾贰", "-12"),
    ("-31800", "负三万一千八百", "负叁万壹仟捌佰", "-3.18万"),
  ]

  @Test(arguments: spellings)
  func spells(number: String, plain: String, formal: String, mixed: String) throws {
    let decimal = try #require(ExactDecimal(number))
    #expect(decimal.spelled(.plain) == plain)
    #expect(decimal.spelled(.formal) == formal)
    #expect(decimal.spelled(.mixed) == mixed)
    expectReturn(decimal)
  }

  @Test func equalNumbersHaveOneSpelling() {
    #expect(ExactDecimal("4.0")?.spelled(.plain) == "四")
    #expect(ExactDecimal("3.10")?.spelled(.formal) == "叁点壹")
    #expect(ExactDecimal(significand: 0, exponent: 50).spelled(.plain) == "零")
  }

  @Test(arguments: NumeralStyle.allCases)
  func knowsItsLimits(style: NumeralStyle) throws {
    let limit = ExactDecimal(significand: 1, exponent: 24)
    #expect(limit.spelled(style) == nil)
    #expect(limit.negated.spelled(style) == nil)
    #expect(ExactDecimal(significand: 1, exponent: 1_000_000).spelled(style) == nil)
    #expect(ExactDecimal(significand: 1, exponent: -38).spelled(style) == nil)
    #expect(ExactDecimal(significand: .min).spelled(style) == nil)
    expectReturn(try #require(limit.adding(ExactDecimal(-1))))
    expectReturn(ExactDecimal(significand: 1, exponent: -37))
  }

  @Test func allUpToTwelveThousandReturn() {
    for number in 0...12_000 where !expectReturn(ExactDecimal(number)) { return }
  }

  @Test func powersOfTenAndTheirNeighboursReturn() throws {
    for power in 0..<24 {
      let number = ExactDecimal(significand: 1, exponent: power)
      for step in [-1, 0, 1] {
        let near = try #require(number.adding(ExactDecimal(step)))
        expectReturn(near)
        expectReturn(near.negated)
      }
    }
  }

  @Test(arguments: [41, 42] as [UInt64])
  func randomNumbersReturn(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<4000 {
      var significand: Int128 = 0
      // Many zeros, because zeros are what spelling can get wrong.
      for _ in 0..<generator.below(24) {
        significand = significand * 10 + Int128(max(0, generator.below(16) - 6))
      }
      if generator.below(2) == 0 { significand = -significand }
      let exponent = generator.below(2) == 0 ? 0 : -generator.below(12)
      let number = ExactDecimal(significand: significand, exponent: exponent)
      if !expectReturn(number) { return }
    }
  }

  /// Each spelling must read as the number; says whether all do.
  @discardableResult
  private func expectReturn(_ number: ExactDecimal) -> Bool {
    for style in NumeralStyle.allCases {
      guard let spelling = number.spelled(style), Numeral(spelling)?.number == number else {
        Issue.record("\(number) is spelled \(number.spelled(style) ?? "nothing") (\(style))")
        return false
      }
    }
    return true
  }
}

import Testing

@testable import Shuliang

@Suite struct NumeralTests {
  /// A value and the numerals that say it.
  static let numerals: [(String, [String])] = [
    ("0", ["0", "０", "零", "〇"]),
    ("2", ["2", "二", "两", "兩", "俩", "贰", "貳", "+2", "＋２"]),
    ("105", ["105", "１０５", "一百零五", "一百〇五", "壹佰零伍"]),
    ("20", ["二十", "廿", "贰拾", "２０"]),
    ("32", ["卅二", "三十二"]),
    ("100", ["百", "一百", "上百"]),
    ("10000", ["一万", "1万", "萬", "上万"]),
    ("12000", ["一万二", "1万2", "一万二千", "1.2万"]),
    ("10002", ["一万零二", "1万零2"]),
    ("35000", ["3万5千", "三万五千", "三點五萬", "3.5 万", "３．５万"]),
    ("1209909", ["1,209,909", "1，209，909", "1 209 909", "  1209909\u{3000}\n"]),
    ("120", ["一百二十", "一二○", "一二〇"]),
    ("500000", ["五十万", "五○萬", "五〇万", "50万"]),
    ("327450000", ["三億二七四五萬", "3亿2745万", "三亿二千七百四十五万"]),
    ("305000000000", ["三○五○億", "3050亿"]),
    ("2001", ["二○○一", "二〇〇一", "2001"]),
    ("126000000", ["1亿2600万", "1.26亿", "一億二千六百萬", "壹亿贰仟陆佰万"]),
    ("12630000000000", ["12.63万亿", "126300亿", "12.63 万亿"]),
    ("100000000000000000000", ["一万亿亿", "1万亿亿", "10000亿亿"]),
    ("3.14", ["3.14", "三点一四", "三點一四", "叁点壹肆", "3·14"]),
    ("0.5", ["0.5", "零点五", "〇點五"]),
    ("-12", ["-12", "－１２", "−12", "负12", "負十二", "零下12", "零下十二"]),
    ("2/3", ["三分之二", "2/3", "２／３", "叁分之贰", "六分之四"]),
    ("1/3", ["1/3", "三分之一", "3分之1"]),
    ("1/2", ["百分之五十", "半", "一半", "二分之一", "1/2", "五成", "百分之50", "十分之五"]),
    ("-1/2", ["负一半", "-1/2", "负百分之五十"]),
    ("1", ["一", "壹", "百分之百", "十成"]),
    ("3/1000", ["千分之三", "百分之零点三"]),
    ("1/2000", ["万分之五"]),
    ("3/2", ["一个半", "1個半", "3/2", "一又二分之一", "1又1/2"]),
    ("5/2", ["两个半", "兩個半"]),
    ("3/5", ["六成", "6成"]),
    ("13/20", ["六成半", "六成五", "6成5", "6.5成"]),
    ("291/500", ["5成82"]),
    ("1/20", ["半成"]),
    ("2..3", ["两三"]),
    ("-3..-2", ["负两三"]),
    ("30..40", ["三四十"]),
    ("700..800", ["七八百"]),
    ("11..19", ["十几", "十幾"]),
    ("20..99", ["数十", "几十"]),
    ("2000000..9990000", ["几百万", "數百萬"]),
    ("200000..990000", ["几十万"]),
    ("0.3..0.4", ["三四成", "百分之三四十"]),
  ]

  @Test(arguments: numerals)
  func readsNumerals(value: String, spellings: [String]) {
    for spelling in spellings {
      #expect(Numeral(spelling)?.value.description == value, "\(spelling)")
    }
  }

  /// Nothing may be left over, and nothing may be missing.
  @Test(arguments: [
    "", " ", "abc", "1.2.3", "三四五六年", "万里", "点", "几", "数", "-", "负", "--3", "- 3", "3-", "+-3",
    "三分之", "分之三", "零分之一", "1/0", "1/2/3", "1,5/2", "三/四", "12,34", "1,2345", "五十%", "3元", "第三",
    "十几分之一",
    "十一成", "零成半半", "5成823", "三成三四", "1半", "二半", "百半", "个半", "十几个半", "上", "上三", "上5", "成千上万", "3兆",
    "一万一百万亿亿亿亿", "一又二", "一又三分之四", "20多", "近百", "三 百", "1e5", "½", "三到五", "3~5", "3..5", ".5", "5.",
  ])
  func failsOnAnythingElse(text: String) {
    #expect(Numeral(text) == nil)
  }

  @Test func sharesAreFractions() throws {
    let half = try #require(Rational(1, over: 2))
    #expect(Numeral("百分之五十")?.value == .fraction(half))
    #expect(Numeral("五成")?.value == .fraction(half))
    #expect(Numeral("0.5")?.value == .decimal(ExactDecimal(significand: 5, exponent: -1)))
  }

  @Test func knowsItsPlaceAndItsTraits() throws {
    let numeral = try #require(Numeral(" ３．５万\u{3000}"))
    #expect(numeral.range == 1..<13)
    #expect(numeral.scalarCount == 4)
    #expect(numeral.traits == [.arabic, .decimal, .magnitude])
    #expect(numeral.trailingPower == 4)
    #expect(Numeral("百分之50")?.traits == [.arabic, .chinese])
    #expect(Numeral("负一半")?.range == 0..<9)
  }

  @Test func holdsThirtyEightDigits() {
    for digit in ["9", "九"] {
      let longest = String(repeating: digit, count: 38)
      #expect(Numeral(longest)?.value.description == String(repeating: "9", count: 38))
      #expect(Numeral(longest + digit) == nil)
    }
    #expect(Numeral(String(repeating: "一", count: 39)) == nil)
    #expect(Numeral("1" + String(repeating: "0", count: 34) + "万") == nil)
    #expect(Numeral("零点" + String(repeating: "零", count: 36) + "一")?.number?.exponent == -37)
    #expect(Numeral("零点" + String(repeating: "零", count: 37) + "一") == nil)
  }

  @Test func whatFollowsTheHighestMagnitudeIsAdded() {
    #expect(Numeral("一亿亿零三亿")?.value.description == "10000000300000000")
    #expect(Numeral("一亿亿二千万亿")?.value.description == "12000000000000000")
    #expect(Numeral("一亿亿零五")?.value.description == "10000000000000005")
  }
}

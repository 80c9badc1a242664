import Testing

@testable import Shuliang

@Suite struct NumeralParserTests {
  private func parse(_ text: String) -> Numeral? { NumeralParser.parse(Array(text.utf8), at: 0) }

  /// A numeral and its value; nothing follows it.
  static let whole: [(String, String)] = [
    ("零", "0"), ("十", "10"), ("十五", "15"), ("二十", "20"), ("一百零五", "105"), ("一百二十三", "123"),
    ("三千五", "3500"), ("三千零五", "3005"), ("三千零五十", "3050"), ("一万二", "12000"), ("一万零二", "10002"),
    ("两万五千", "25000"), ("十二万三千四百五十六", "123456"), ("两亿三千万", "230000000"),
    ("一亿零五万", "100050000"), ("一万亿", "1000000000000"), ("一万二千亿", "1200000000000"),
    ("三千万亿", "3000000000000000"), ("廿五", "25"), ("卅", "30"), ("卌二", "42"), ("壹佰贰拾", "120"),
    ("陆佰伍拾万", "6500000"), ("三点一四", "3.14"), ("十二点零五", "12.05"), ("三点五万", "35000"),
    ("一九九八", "1998"), ("二〇二五", "2025"), ("百", "100"), ("千亿", "100000000000"), ("百万", "1000000"),
    ("萬", "10000"), ("兩億", "200000000"), ("3万5千", "35000"), ("3万5", "35000"),
    ("1亿2000万", "120000000"),
    ("1亿零5万", "100050000"), ("1,209,909", "1209909"), ("5000 万", "50000000"), ("297.4万", "2974000"),
    ("3.10万", "31000"), ("0.5", "0.5"), ("2千3百", "2300"), ("8千6百", "8600"), ("11萬1700", "111700"),
    ("1.5亿", "150000000"), ("100万亿", "100000000000000"),
    ("9.3亿亿", "93000000000000000"),
  ]

  @Test(arguments: whole)
  func readsNumbers(text: String, value: String) throws {
    let numeral = try #require(parse(text))
    #expect(numeral.value.description == value)
    #expect(numeral.range == 0..<text.utf8.count)
    #expect(numeral.scalarCount == text.unicodeScalars.count)
  }

  static let intervals: [(String, String)] = [
    ("两三", "2..3"), ("三五", "3..5"), ("三四十", "30..40"), ("七八百", "700..800"), ("十七八", "17..18"),
    ("二三十万", "200000..300000"), ("五六千", "5000..6000"), ("数十", "20..99"), ("数百", "200..999"),
    ("几百", "200..999"), ("幾百", "200..999"), ("数千", "2000..9999"), ("数万", "20000..99999"),
    ("十几", "11..19"), ("二十几", "21..29"), ("几十万", "200000..990000"),
    ("數十億", "2000000000..9900000000"),
  ]

  @Test(arguments: intervals)
  func readsIntervals(text: String, value: String) throws {
    let numeral = try #require(parse(text))
    #expect(numeral.value.description == value)
    #expect(numeral.range == 0..<text.utf8.count)
    #expect(numeral.number == nil)
  }

  /// Where a numeral ends although a numeral sign follows.
  static let ends: [(String, String)] = [
    ("400千米", "400"), ("955百帕", "955"), ("5千克", "5"), ("四十万十五岁", "四十万"), ("3兆瓦", "3"),
    ("九点五分", "九"), ("三点钟", "三"), ("12 万", "12 万"), ("12   万", "12"), ("12\n万", "12"), ("3个", "3"),
    ("二十 万", "二十"), ("十一百", "十一"), ("五万万", "五万"), ("3.5三", "3.5"),
    ("亿亿亿", "亿亿"),
  ]

  @Test(arguments: ends)
  func knowsWhereItEnds(text: String, number: String) throws {
    #expect(try #require(parse(text)).range == 0..<number.utf8.count)
  }

  @Test func trillionsOfMoney() throws {
    #expect(try #require(parse("3兆元")).value.description == "3000000000000")
    #expect(try #require(parse("1兆2千億元")).value.description == "1200000000000")
  }

  @Test(arguments: ["", "点", "数", "数据", "几", "个", "abc", " 5", "米"])
  func needsANumber(text: String) {
    #expect(parse(text) == nil)
  }

  @Test func tellsHowItWasWritten() throws {
    let mixed = try #require(parse("1,500万"))
    #expect(mixed.traits == [.arabic, .grouped, .magnitude])
    #expect(mixed.integerDigits == 4)
    #expect(mixed.trailingPower == 4)
    #expect(try #require(parse("二〇二五")).traits.contains(.digitString))
    #expect(try #require(parse("百万")).traits.contains(.bareMagnitude))
    #expect(try #require(parse("三四十")).traits.contains(.adjacentDigits))
    #expect(try #require(parse("数百")).traits.contains(.vague))
    #expect(try #require(parse("3.1.4")).traits.contains(.dotted))
    #expect(try #require(parse("1亿2000")).trailingPower == 0)
  }

  @Test func aLongRunOfChineseDigitsStaysInRange() throws {
    let numeral = try #require(parse(String(repeating: "九", count: 200)))
    #expect(numeral.number?.description.count ?? 0 <= 39)
  }

  /// 二○○一年 was a year of one, behind text; a circle before a list item is none.
  @Test(arguments: [("○一年", nil), ("二○○一年", 12), ("三五万", 9), ("三○五人", 9)])
  func aCircleIsAZeroAmongDigits(text: String, length: Int?) {
    #expect(NumeralParser.parse(Array(text.utf8), at: 0)?.range.count == length)
  }
}

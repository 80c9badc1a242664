import Testing

@testable import Shuliang

@Suite struct NumeralSignTests {
  private func sign(_ text: String) -> NumeralSign? {
    text.unicodeScalars.first.flatMap { NumeralSign($0.value) }
  }

  @Test func everyFormOfADigitIsThatDigit() {
    let forms = ["零〇", "一壹", "二两兩贰貳俩倆", "三叁參叄", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"]
    for (digit, forms) in forms.enumerated() {
      for form in forms { #expect(sign(String(form)) == .digit(digit)) }
    }
  }

  @Test(arguments: [
    ("十", NumeralSign.small(1)), ("拾", .small(1)), ("佰", .small(2)), ("千", .small(3)),
    ("萬", .large(4)),
    ("億", .large(8)), ("兆", .large(12)), ("廿", .tens(20)), ("卅", .tens(30)), ("卌", .tens(40)),
    ("○", .circle), ("几", .several),
    ("數", .several), ("點", .point),
  ])
  func powersAndTens(text: String, expected: NumeralSign) {
    #expect(sign(text) == expected)
  }

  @Test(arguments: ["1", "a", "个", "元", "。", "１", "半", "第"])
  func nothingElseIsOne(text: String) {
    #expect(sign(text) == nil)
  }

  @Test func aCircleIsTheDigitZero() {
    #expect(sign("○")?.digit == 0)
    #expect(sign("九")?.digit == 9)
    #expect(sign("十")?.digit == nil)
  }
}

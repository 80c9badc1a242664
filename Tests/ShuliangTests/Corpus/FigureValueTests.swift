import Shuliang
import ShuliangCorpus
import Testing

@Suite struct FigureValueTests {
  private func decimal(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(text))
  }

  @Test func equalNumbersAreEqualHoweverWritten() throws {
    #expect(FigureValue("4.0") == FigureValue("4"))
    #expect(FigureValue("2/4") == FigureValue("0.5"))
    #expect(FigureValue("2/6") == FigureValue("1/3"))
    #expect(FigureValue("5..5") == FigureValue("5"))
    #expect(FigureValue("-1.50") == FigureValue(.decimal(try decimal("-1.5"))))
    #expect(FigureValue("1/3") == FigureValue(.fraction(try #require(Rational(1, over: 3)))))
    #expect(FigureValue("3:1") == FigureValue(.score(ExactDecimal(3), ExactDecimal(1))))
    #expect(
      FigureValue(lower: "20", upper: "99")
        == FigureValue(.interval(lower: ExactDecimal(20), upper: ExactDecimal(99)))
    )
  }

  @Test func noDigitIsRounded() {
    #expect(FigureValue("0.1") != FigureValue("0.10000000000000000000001"))
    #expect(FigureValue("9007199254740993") != FigureValue("9007199254740992"))
    #expect(FigureValue("1/3") != FigureValue("0.3333333333333333"))
  }

  @Test func scoreIsNoIntervalAndHasAnOrder() {
    #expect(FigureValue("3:1") != FigureValue("1:3"))
    #expect(FigureValue("1:1") != FigureValue("1"))
    #expect(FigureValue("1:3") != FigureValue("1..3"))
  }

  @Test(arguments: ["", "三", "1:", "1..", "1/0", "1/x", "1e3", "12,000"])
  func whatIsNoNumberIsRefused(text: String) {
    #expect(FigureValue(text) == nil)
  }

  @Test(arguments: ["4.0", "-19", "1/3", "30..40", "79:64"])
  func writesWhatItReads(text: String) {
    #expect(FigureValue(text)?.description == text)
  }
}

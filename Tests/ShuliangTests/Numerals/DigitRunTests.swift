import Testing

@testable import Shuliang

@Suite struct DigitRunTests {
  private func digits(_ text: String) -> DigitRun? { DigitRun(Array(text.utf8), at: 0) }

  /// `text`, how much of it is the number, its value.
  static let cases: [(String, String, String)] = [
    ("18所", "18", "18"),
    ("3.5万", "3.5", "3.5"),
    ("4.0%", "4.0", "4.0"),
    ("1,209,909 只", "1,209,909", "1209909"),
    ("1，209，909只", "1，209，909", "1209909"),
    ("1 209 909", "1 209 909", "1209909"),
    ("1,209.5", "1,209.5", "1209.5"),
    ("16·51", "16·51", "16.51"),
    ("16‧51", "16‧51", "16.51"),
    ("007", "007", "7"),
    // One group after a blank is another number, two digits after a comma are no group.
    ("1 209人", "1", "1"),
    ("1,20", "1", "1"),
    ("1,2095", "1", "1"),
    ("1234,567", "1234", "1234"),
    ("0,123", "0", "0"),
    ("12.", "12", "12"),
    ("12.万", "12", "12"),
    ("2，300", "2，300", "2300"),
    ("1.5，000人", "1.5", "1.5"),
    ("3.14、2.71", "3.14", "3.14"),
    // 18 digits and a point, and one more.
    ("123456789012345.678元", "123456789012345.678", "123456789012345.678"),
    ("123456789012345678元", "123456789012345678", "123456789012345678"),
    ("1234567890123456789元", "1234567890123456789", "1234567890123456789"),
    ("1234567890123456.789", "1234567890123456.789", "1234567890123456.789"),
  ]

  @Test(arguments: cases)
  func reads(text: String, number: String, value: String) throws {
    let run = try #require(digits(text))
    #expect(run.range == 0..<number.utf8.count)
    #expect(run.number?.description == value)
  }

  @Test(arguments: ["", "所", ".5", ",000", "一"])
  func needsADigit(text: String) {
    #expect(digits(text) == nil)
  }

  @Test func tellsHowItWasWritten() throws {
    let grouped = try #require(digits("1,209,909.50"))
    #expect(grouped.isGrouped && grouped.hasDecimals && !grouped.isDotted)
    #expect(grouped.integerDigits == 7)
    let version = try #require(digits("3.1.4"))
    #expect(version.isDotted)
    #expect(try #require(digits("3.1·4")).isDotted)
    #expect(try #require(digits("2025")).isGrouped == false)
    let decimal = try #require(digits("12.50亿"))
    #expect(decimal.hasDecimals && !decimal.isGrouped && !decimal.isDotted)
    #expect(decimal.integerDigits == 2)
    #expect(decimal.scalarCount == 5)
  }

  @Test func holds38Digits() throws {
    let nines = String(repeating: "9", count: 38)
    #expect(try #require(digits(nines)).number?.description == nines)
    let long = try #require(digits(nines + "9个"))
    #expect(long.number == nil)
    #expect(long.range == 0..<39)
  }
}

import Testing

@testable import Shuliang

@Suite struct TimeNumberTests {
  private func numbers(_ text: String) -> ClosedRange<Int>? {
    let bytes = Array(text.utf8)
    var scanner = TimeScanner(bytes, 0..<bytes.count)
    guard let numbers = scanner.takeNumbers(), scanner.isAtEnd else { return nil }
    return numbers.first...numbers.last
  }

  @Test(arguments: [
    ("2025", 2025...2025), ("8", 8...8), ("08", 8...8), ("一九九六", 1996...1996),
    ("二〇二五", 2025...2025), ("二○○八", 2008...2008), ("二零零八", 2008...2008), ("九七", 97...97),
    ("十二", 12...12), ("二十三", 23...23), ("廿八", 28...28), ("两", 2...2), ("1—10", 1...10),
    ("1-9", 1...9), ("1至10", 1...10), ("1~10", 1...10), ("1～10", 1...10), ("1 — 10", 1...10),
    ("2023——2024", 2023...2024), ("2023-24", 2023...2024), ("2023/24", 2023...2024),
    ("7、8、9", 7...9), ("二、三", 2...3), ("二三", 2...3), ("七八", 7...8), ("一至三", 1...3),
  ])
  func readsNumbers(text: String, expected: ClosedRange<Int>) {
    #expect(numbers(text) == expected)
  }

  @Test(arguments: [
    "", "年", "12345", "3—1", "7、9", "3.5", "1,209", "千", "百", "3万", "几", "数十", "8/9", "二百三十万",
  ])
  func leavesOthersAlone(text: String) {
    #expect(numbers(text) == nil)
  }

  @Test func knowsHowItIsWritten() throws {
    func number(_ text: String) throws -> TimeNumber {
      var scanner = TimeScanner(Array(text.utf8), 0..<text.utf8.count)
      let number = scanner.takeNumber()
      return try #require(number)
    }
    #expect(try number("08").hasLeadingZero && number("08").form == .arabic)
    #expect(try number("零八").hasLeadingZero && number("零八").form == .digits)
    #expect(try number("十二").form == .spelled && number("十二").length == 2)
    #expect(try number("两").isLiang && !number("二").isLiang)
  }
}

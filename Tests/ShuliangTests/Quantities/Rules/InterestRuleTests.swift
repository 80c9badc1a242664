import Testing

@testable import Shuliang

@Suite struct InterestRuleTests {
  @Test(arguments: [
    ("央行升息半碼", "半碼 = 0.5 碼 point"), ("利率調降2碼", "2碼 = 2 碼 point"),
    ("聯準會降息一碼", "一碼 = 1 碼 point"), ("升息1.5碼", "1.5碼 = 1.5 碼 point"),
  ])
  func readsQuarterPoints(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test func aYardIsALength() {
    #expect(Figures.read("四分衛推進30碼") == ["30碼 = 30 碼 measure"])
    #expect(Figures.read("號碼二碼").isEmpty)
  }
}

import Testing

@testable import Shuliang

@Suite struct PrefixedMoneyRuleTests {
  @Test(arguments: [
    ("每股$2.25", "$2.25 = 2.25 USD currency"), ("收入US$3.5亿", "US$3.5亿 = 350000000 USD currency"),
    ("售价￥100", "￥100 = 100 CNY currency"), ("股價升至HK$320.5", "HK$320.5 = 320.5 HKD currency"),
    ("约€12", "约€12 = 12 EUR currency approximate"),
    ("RMB500以上", "RMB500以上 = 500 CNY currency atLeast"),
    ("每股派$5.6至$6.8", "$5.6至$6.8 = 5.6..6.8 USD currency range"),
    ("報$18，恒指與立法會", "$18 = 18 HKD currency"), ("行政院說，這個計畫$18", "$18 = 18 TWD currency"),
  ])
  func takesTheSignBeforeTheNumber(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test func whatFollowsIsNoUnitOfIt() {
    #expect(
      Figures.read("报$2.25升12.5%") == ["$2.25 = 2.25 USD currency", "12.5% = 12.5 % percent"]
    )
  }

  @Test func theEndOfAWordIsNoCode() {
    #expect(!Figures.records("XUSD5型").contains { $0.kind == .currency })
  }
}

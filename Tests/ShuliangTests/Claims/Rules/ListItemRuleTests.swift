import Shuliang
import Testing

@Suite struct ListItemRuleTests {
  @Test(arguments: [("3.5%", "二氧化硫排放量"), ("2.9%", "化学需氧量排放量")])
  func itemsShareTheHeadOfTheLast(figure: String, indicator: String) {
    let claims = ReadClaims("二氧化硫、化学需氧量排放量分别下降3.5%、2.9%。")
    #expect(claims.indicator(figure) == indicator)
    #expect(claims[figure]?.change == .decrease)
  }

  @Test(arguments: [("106.2%", "韩国"), ("95.8%", "德国"), ("40.1%", "英国"), ("36.8%", "日本")])
  func namesAreSubjects(figure: String, subject: String) {
    let claims = ReadClaims("韩国、德国、英国、日本实际对华投资分别增长106.2%、95.8%、40.1%和36.8%。")
    #expect(claims.subject(figure) == subject)
    #expect(claims[figure]?.change == .increase)
  }

  /// As many items as figures, else the list is one indicator.
  @Test func oneFigureForAListIsOne() {
    #expect(ReadClaims("办结率、满意率分别达100%。").indicator("100%") == "办结率、满意率")
  }

  /// The list of the clause before.
  @Test func isToldInTheClauseBefore() {
    let claims = ReadClaims("涨幅居前的是衣着、教育和住房，分别达5.3%、3.9%和3.1%。")
    #expect(claims.subject("5.3%") == "衣着")
    #expect(claims.subject("3.9%") == "教育")
    #expect(claims.subject("3.1%") == "住房")
  }
}

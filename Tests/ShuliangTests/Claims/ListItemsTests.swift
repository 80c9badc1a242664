import Shuliang
import Testing

/// The items in the places of several figures.
@Suite struct ListItemsTests {
  /// Who does what stands behind 分别, and what the next clause says of the same.
  @Test(arguments: [
    ("2亿元", "恒澜能源", "营业收入"), ("3亿元", "云启科技", "营业收入"), ("5%", "恒澜能源", "营业收入"),
    ("8%", "云启科技", "营业收入"),
  ])
  func areWhoDoesIt(figure: String, subject: String, indicator: String) {
    let claims = ReadClaims("恒澜能源、云启科技分别实现营业收入2亿元和3亿元，同比分别增长5%和8%。")
    #expect(claims.subject(figure) == subject)
    #expect(claims.indicator(figure) == indicator)
  }

  /// Two names and three figures are not one by one.
  @Test func areAsManyAsTheFigures() {
    let claims = ReadClaims("甲县、乙县分别建成学校12所、9所和3所。")
    #expect(claims.subject("12所") == "甲县、乙县")
  }

  /// Who has the property that stands before the figures is told in the clause before.
  @Test(arguments: [("23亿", "黔泉酒业"), ("19亿", "汀岭矿业"), ("14亿元", "峡江水电")])
  func areWhoHasTheProperty(figure: String, subject: String) {
    let claims = ReadClaims("沪股通前三为黔泉酒业、汀岭矿业、峡江水电，成交额分别为23亿、19亿、14亿元。")
    #expect(claims.subject(figure) == subject)
    #expect(claims.indicator(figure) == "成交额")
  }

  /// 及 may join the parts of one item.
  @Test(arguments: [("77.8%", "机械及仪表制造业"), ("43.4%", "专业服务业出口")])
  func mayHoldAConjunction(figure: String, indicator: String) {
    let claims = ReadClaims("机械及仪表制造业、专业服务业出口分别增长77.8%、43.4%。")
    #expect(claims.indicator(figure) == indicator)
  }
}

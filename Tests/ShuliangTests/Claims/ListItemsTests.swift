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
}

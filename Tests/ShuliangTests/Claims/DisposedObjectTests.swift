import Testing

@testable import Shuliang

/// 将 and 把 put what something is done with before the verb.
@Suite struct DisposedObjectTests {
  @Test(arguments: [
    ("云岭电力将年产能从5万吨扩大到10万吨。", "10万吨", "年产能", "云岭电力"),
    ("柳源县决定把收费项目从300种减至40种。", "40种", "收费项目", "柳源县"),
    ("瑞士央行将存款利率下调25个基点。", "25个基点", "存款利率", "瑞士央行"),
  ])
  func isWhatIsCounted(text: String, figure: String, indicator: String, subject: String) {
    let claims = ReadClaims(text)
    #expect(claims.indicator(figure) == indicator)
    #expect(claims.subject(figure) == subject)
  }

  /// 将 of what is to come, and at the end of a noun.
  @Test(arguments: [
    ("云岭市将新建5座大桥。", "5座", "大桥"), ("柳源队洋將打出3支全壘打。", "3支", "全壘打"),
  ])
  func isNone(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }
}

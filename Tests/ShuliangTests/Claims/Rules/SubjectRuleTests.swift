import Shuliang
import Testing

@Suite struct SubjectRuleTests {
  @Test(arguments: [
    ("芦湾市建成区绿地面积2776公顷。", "2776公顷", "芦湾市"), ("酒远公司投资近153亿元实施改造。", "近153亿元", "酒远公司"),
    ("我国累计派遣医疗队员2.5万人次。", "2.5万人次", "我国"), ("云启第二季度营收16亿元。", "16亿元", "云启"),
    ("恒生指数收涨2.01%。", "2.01%", "恒生指数"), ("超80%监测对象稳定消除风险。", "超80%", "监测对象"),
  ])
  func standsInTheClause(text: String, figure: String, subject: String) {
    let claims = ReadClaims(text)
    #expect(claims.subject(figure) == subject)
    #expect(claims[figure]?.subject?.isInherited == false)
  }

  @Test(arguments: [
    ("芦湾市坚持以绿兴城，绿化覆盖率达到41%。", "41%", "芦湾市"),
    ("芦湾市出口5亿元。进口增长3%。", "3%", "芦湾市"), ("在浙江，机器人产量增长3%。", "3%", "浙江"),
  ])
  func isCarriedFromBefore(text: String, figure: String, subject: String) {
    let claims = ReadClaims(text)
    #expect(claims.subject(figure) == subject)
    #expect(claims[figure]?.subject?.isInherited == true)
  }

  /// Who is ranked against, and who is spoken to, is no actor.
  @Test(arguments: [("芦湾市水质居全国第六。", "第六", "芦湾市"), ("我国对东盟出口4万亿元。", "4万亿元", "我国")])
  func isNotTheScopeNorTheObject(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }
}

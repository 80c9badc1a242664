import Shuliang
import Testing

/// Figures whose clause names nobody are about whom the text spoke of before.
@Suite struct CarriedSubjectRuleTests {
  @Test(arguments: [
    // The same list.
    ("柳源县出口5亿元、进口3亿元。", "3亿元", "柳源县"),
    // The last name.
    ("柳源县表彰先进。新增岗位300个。", "300个", "柳源县"),
    // The same indicator of somebody else that a clause between has named.
    ("云岭投票率为49.9%，其中柳源县最高，达61.4%。", "61.4%", "柳源县"),
    ("云岭投票率为49.9%，其中河谷片最高，达61.4%。", "61.4%", "河谷片"),
    ("云岭投票率为49.9%，有所上升，达61.4%。", "61.4%", "云岭"),
  ])
  func areOfThoseNamedBefore(text: String, figure: String, subject: String) {
    let claims = ReadClaims(text)
    #expect(claims.subject(figure) == subject)
    #expect(claims[figure]?.subject?.isInherited == true)
  }

  /// Another property of what the clause before has one of.
  @Test func areAnotherPropertyOfTheSame() {
    let text = "新能源汽车保有量达739万辆，市场份额升至16.8%。"
    #expect(ReadClaims(text).subject("16.8%") == "新能源汽车")
  }

  /// Behind a semicolon goes on what the statement before it was about, where nothing but a property stands there.
  @Test(arguments: [
    ("元件厂华楷11月营收18亿元；累计营收197亿元。", "197亿元", "元件厂华楷" as String?),
    ("元件厂华楷11月营收18亿元；环比增长3%。", "3%", "元件厂华楷"), ("汽车整车进口40万辆；进口金额230亿美元。", "230亿美元", "汽车整车"),
    ("汽车整车进口40万辆。进口金额230亿美元。", "230亿美元", nil),
    ("纯电动车份额升至6.8%；混动车份额降至4.2%。", "4.2%", "混动车"),
  ])
  func goOnBehindASemicolon(text: String, figure: String, subject: String?) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }
}

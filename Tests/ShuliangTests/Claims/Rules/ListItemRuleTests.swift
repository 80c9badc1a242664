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

  /// The names that the clause before begins with, and what they have in common.
  @Test(arguments: [("28.3%", "川源生物"), ("13.1%", "特林生物"), ("12.6%", "新和成")])
  func namesOfTheClauseBefore(figure: String, subject: String) {
    let claims = ReadClaims("川源生物、特林生物、新和成的股价累计上涨幅度居前，分别上涨28.3%、13.1%和12.6%。")
    #expect(claims.subject(figure) == subject)
    #expect(claims.indicator(figure) == "股价累计上涨幅度")
  }

  /// Things that share a property, where nobody else is named.
  @Test(arguments: [
    ("先进制造业、装备制造业增加值分别增长5.2%、3.4%。", "5.2%", "先进制造业"),
    ("先进制造业、装备制造业增加值分别增长5.2%、3.4%。", "3.4%", "装备制造业"),
    ("高麗菜、小白菜也分別漲到38元及52元。", "52元", "小白菜"),
    ("全省先进制造业、装备制造业增加值分别增长5.2%、3.4%。", "3.4%", "全省"),
  ])
  func thingsOwnTheirFigures(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// 云岭省|铜和铅锌的产量: two properties of one.
  @Test func aNameBeforeTheListOwnsAll() {
    let claims = ReadClaims("云岭省铜和铅锌的产量分别是35万吨和41万吨。")
    #expect(claims.subject("41万吨") == "云岭省")
    #expect(claims.indicator("35万吨") == "云岭省铜产量")
  }

  /// 分别为 tells one by one as 分别 does.
  @Test func respectivelyMayBePartOfTheVerb() {
    let claims = ReadClaims("法国和意大利分别为1.1%和1.8%。")
    #expect(claims.subject("1.1%") == "法国")
    #expect(claims.subject("1.8%") == "意大利")
  }

  /// The property of the last item is shared whole.
  @Test func aPropertyIsSharedWhole() {
    let claims = ReadClaims("集成电路、机器人、无人机制造销售收入分别增长32.5%、41.7%和38.4%。")
    #expect(claims.indicator("32.5%") == "集成电路销售收入")
  }

  /// With whom one trades is nobody's figure; what is told of each is.
  @Test func tradePartnersAreNoSubjects() {
    let claims = ReadClaims("云岭省出口3亿元。对非洲、欧洲出口分别增长11%、28%。")
    #expect(claims.subject("11%") == "云岭省")
    #expect(claims.subject("28%") == "云岭省")
  }
}

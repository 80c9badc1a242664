import Shuliang
import Testing

@Suite struct NearbySubjectRuleTests {
  @Test(arguments: [
    ("柳源县发生火灾，火场涉及5个相连船厂。", "5个", "火场"), ("柳源县当局说，现场当时有81名工人。", "81名", "现场"),
    ("柳源县通报，最差是日本（负16分）。", "负16分", "日本"),
    ("柳源县民调显示，结果是高桥55%、林原41%。", "55%", "高桥"), ("柳源县民调显示，结果是高桥55%、林原41%。", "41%", "林原"),
    ("柳源县通报，晚期患者占60%。", "60%", "晚期患者"), ("柳源县通报，60岁以上老人每月享受1800多元的补贴。", "1800多元", "60岁以上老人"),
    ("柳源县通知，男子选手年龄为8至65岁，女子选手则为8至60岁。", "8至60岁", "女子选手"),
    ("柳源县交易所通报，25只可转债涨幅超2%。", "超2%", "可转债"),
  ])
  func standsBesideTheFigure(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// A verb of no table, and the noun of the figure before, are no subjects.
  @Test(arguments: [("柳源县聚焦痛点，明确10类事项。", "10类"), ("柳源县将参加7个大项15个分项。", "15个")])
  func isNotWhatHappensToStandThere(text: String, figure: String) {
    #expect(ReadClaims(text).subject(figure) == "柳源县")
  }

  /// 比赛|分为: what has the things behind a verb of having.
  @Test(arguments: [("展览分为4个部分。", "4个", "展览"), ("白石遗址历经16次科学发掘。", "16次", "白石遗址")])
  func whatHasThemByAVerb(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Names that no table knows, each before its bracket.
  @Test func standsBeforeItsBracket() {
    let claims = ReadClaims("市值居前两位的是澜科通信（51.52亿元）、桥星数控（37.19亿元）。")
    #expect(claims.subject("51.52亿元") == "澜科通信")
    #expect(claims.subject("37.19亿元") == "桥星数控")
  }

  /// 其中扣球14分: parts are no names; an area where something happens has it.
  @Test func partsAndAreas() {
    #expect(ReadClaims("柳源队得到19分，其中扣球14分、拦网3分。").subject("3分") == "柳源队")
    #expect(ReadClaims("前线地区发生40次战斗。").subject("40次") == "前线地区")
    #expect(ReadClaims("柳源县北部最低气温11度，中南部12度。").subject("12度") == "中南部")
  }

  /// People with a share of their own; a number of things with a property.
  @Test func peopleAndThingsWithShares() {
    #expect(ReadClaims("瑞士民调显示，绿党选民有68%表示满意。").subject("68%") == "绿党选民")
    #expect(
      ReadClaims("云岭部公布数据，120个地级及以上城市优良天数比例为81%。").subject("81%") == "地级及以上城市"
    )
  }

  /// 九个县|共有|76支球队: the things counted before have them; not where they are only reckoned by.
  @Test func thingsCountedBeforeHaveThem() {
    #expect(ReadClaims("九个县共有76支球队参赛。").subject("76支") == "九个县")
    #expect(ReadClaims("云岭省12个县中有76支球队。").subject("76支") != "12个县中")
  }

  /// 问卷调查里: where they are is not who has them.
  @Test func whereSomethingIsHasNothing() {
    #expect(ReadClaims("柳源县介绍，问卷调查里有87份表示赞成。").subject("87份") == "柳源县")
  }
}

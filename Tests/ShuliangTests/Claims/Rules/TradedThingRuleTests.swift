import Testing

@testable import Shuliang

/// What is traded is what its quotation is about.
@Suite struct TradedThingRuleTests {
  @Test(arguments: [
    ("恒生指数涨2.01%。", "2.01%", "恒生指数"), ("富时马来西亚综指跌0.3%。", "0.3%", "富时马来西亚综指"),
    ("在岸人民币对美元16:30收盘报7.12。", "7.12", "在岸人民币对美元"), ("A 股涨2%。", "2%", "A 股"),
  ])
  func isSubjectAndIndicator(text: String, figure: String, thing: String) {
    let claims = ReadClaims(text)
    #expect(claims.subject(figure) == thing)
    #expect(claims.indicator(figure) == thing)
  }

  /// What no table knows, by the price that it ended at; but a price that somebody takes.
  @Test func areKnownByTheirPrice() {
    let text = "云岭昨天开会，效应已经结束。晶越昨收96.3元，下跌2.7元。"
    #expect(ReadClaims(text).subject("96.3元") == "晶越")
    #expect(ReadClaims(text).subject("2.7元") == "晶越")
    #expect(ReadClaims("柳源县表示，门票昨天收60元。").subject("60元") != "晶越")
  }

  /// How long it has been rising or falling, and what goes on of it.
  @Test func areToldOfByTheirDays() {
    let claims = ReadClaims("亚太股市走低，韩国KOSPI指数连跌4日，累计跌幅达3.9%。")
    #expect(claims.subject("4日") == "韩国KOSPI指数")
    #expect(claims.subject("3.9%") == "韩国KOSPI指数")
  }

  /// What somebody issues, and what only has a price.
  @Test(arguments: [
    ("财政部发行3年期国债500亿元。", "500亿元", "财政部"), ("云岭公司股价涨2%。", "2%", "云岭公司"),
  ])
  func isNotWhoDeals(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Metals and currencies are what their quotations are about, whoever was named before.
  @Test(arguments: [
    ("全球持仓878吨。现货黄金周内最低见1973美元。", "1973美元", "现货黄金"), ("日圆升0.51%，人民币中间价报7.1942。", "7.1942", "人民币"),
    ("韩元昨天跌0.38%，比索升0.2%。", "0.2%", "比索"),
  ])
  func areWhatIsQuoted(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// An index that no table knows is called by its whole name.
  @Test func anIndexIsCalledInFull() {
    let claims = ReadClaims("布雷图指数由31.5降至4.8。")
    #expect(claims.indicator("31.5") == "布雷图指数")
  }

  /// A firm by its share, whatever was quoted before it.
  @Test func aFirmIsQuotedByItsName() {
    let claims = ReadClaims("标普500指数升2%，亚马逊跌3.65%，微软营收涨2%。")
    #expect(claims.indicator("3.65%") == "亚马逊")
  }

  /// An index that is a share of those asked has no price.
  @Test func aShareOfThoseAskedIsNoPrice() {
    let claims = ReadClaims("云岭省9月新订单指数为47%，转债指数收0.26%。")
    #expect(claims.subject("47%") == "云岭省")
    #expect(claims.subject("0.26%") == "转债指数")
  }
}

import Testing

@testable import Shuliang

/// What a clause is about may stand behind its verb.
@Suite struct ToldTopicRuleTests {
  /// An event with an effect.
  @Test(arguments: [
    ("柳源高速今晨发生一起追尾事故，造成3人受伤。", "3人", "追尾事故"), ("云岭县昨天发生地震，已致12人死亡。", "12人", "地震"),
  ])
  func isWhatHappened(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Without an effect it is not what the sentence goes on about.
  @Test func aPlaceStaysTheTopic() {
    #expect(ReadClaims("云岭县昨天发生地震，全县倒塌房屋3间。").subject("3间") == "全县")
  }

  @Test func aClauseMayEndWithItsTopic() {
    #expect(ReadClaims("云岭省赛事最多的是柳源县，一个月办了12场。").subject("12场") == "柳源县")
  }

  /// What has met with something, where a place stands before it.
  @Test(arguments: [
    ("云岭县境内一座煤矿发生透水事故，当时井下有作业人员43人。", "43人", "一座煤矿"),
    ("沙田一個貨倉昨午起火，11人受傷。", "11人", "一個貨倉"),
  ])
  func isWhatHasMetWithSomething(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// The thing behind its description, where it met with something at some place; of two, the first.
  @Test(arguments: [
    ("一艘驶往外海的木质客轮3日夜间在柳源海峡倾覆，船上至少有72人。", "72人", "木质客轮"),
    ("一辆长途客车与一辆卡车相撞，27人受伤。", "27人", "一辆长途客车"),
  ])
  func aSceneMayBeDescribed(text: String, figure: String, subject: String) {
    let claims = ReadClaims(text)
    let found = claims.claims.first { claims.cut($0.quantity.range).hasSuffix(figure) }
    #expect(claims.cut(found?.subject) == subject)
  }

  /// Who comes next is who the figure is about.
  @Test func whoComesNext() {
    let claims = ReadClaims("华北地区装机最大，占30%；其次为西北地区，占到26%。")
    #expect(claims.subject("26%") == "西北地区")
  }
}

import Shuliang
import Testing

/// Whom the figures behind one are about too.
@Suite struct KeptSubjectRuleTests {
  /// All of a place goes on before its parts, which are told in passing.
  @Test(arguments: [
    ("全县上半年出口5亿元。北湾镇出口2亿元。进口3亿元。", "3亿元", "全县"), ("云岭省出口5亿元。北湾市出口2亿元。进口3亿元。", "3亿元", "北湾市"),
    ("全县上半年出口5亿元。\n北湾镇出口2亿元。进口3亿元。", "3亿元", "北湾镇"),
  ])
  func theWholeGoesOn(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// A part told behind 其中, some of a kind, and who only publishes are not what the text goes on about.
  @Test(arguments: [
    ("柳源县出口5亿元，其中北湾镇出口2亿元。进口3亿元。", "3亿元", "柳源县"),
    ("柳源县改造小区8个。个别村拖欠工程款5万元。全年接待游客90万人次。", "90万人次", "柳源县"),
    ("柳源县有保护区145处。省环保厅通报了12处保护区的检查情况。检查发现，42处存在问题。", "42处", "柳源县"),
  ])
  func whoIsNamedInPassingDoesNot(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Whose measures are told one after the other, and who comes to where something has happened.
  @Test(arguments: [
    ("云岭省研制火箭。火箭全长50米，起飞重量371吨。", "371吨", "火箭"), ("一座仓库起火。消防支队出动车辆38辆。焚毁货物60吨。", "60吨", "一座仓库"),
  ])
  func whoIsSpokenOfGoesOn(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// People with a property are meant to the end of the sentence.
  @Test func peopleAreMeantForTheirSentence() {
    let claims = ReadClaims("患儿胎龄27周，血氧饱和度降到60%。进口增长3%。")
    #expect(claims.subject("60%") == "患儿")
    #expect(claims.subject("3%") != "患儿")
  }

  /// Who is told of behind a relative clause goes on.
  @Test func aPersonBehindARelativeClauseGoesOn() {
    let text = "柳源队赢下6场。首次打进正赛的19岁小将林语彤苦战78分钟，在决胜局以16比20落后的情况下获胜。"
    #expect(ReadClaims(text).subject("16比20") == "小将林语彤")
  }
}

import Shuliang
import Testing

/// What a sentence opens with and goes on to tell of is what its figures are about.
@Suite struct OpenedTopicRuleTests {
  @Test(arguments: [
    // Before a time.
    ("新股方面，康恩生物今日起招股，发售4280万股。", "4280万股", "康恩生物"),
    // Before 由 and 已.
    ("“澜影一号”星座由澜影空间科技公司研制，全部建成后将由48颗卫星组成。", "48颗", "“澜影一号”星座"),
    ("云岭种质库已主体封顶，可保存种子30万份。", "30万份", "云岭种质库"),
    ("塔卡鲁火山当天喷发，火山灰柱最高达5公里。", "5公里", "塔卡鲁火山"),
    // In what somebody says.
    ("应急部门称，东港码头当晚遭袭，损毁仓库3座。", "3座", "东港码头"),
  ])
  func namesTheSubject(text: String, figure: String, subject: String) {
    let claims = ReadClaims(text)
    #expect(claims.subject(figure) == subject)
    #expect(claims[figure]?.subject?.isInherited == true)
  }

  /// A meeting tells of others, and what stands later in a sentence is told in passing.
  @Test(arguments: [
    "市长办公会昨日通过预算，进口增长3%。", "全力保障供应，种质库已主体封顶，进口增长3%。",
  ])
  func othersAreNoTopics(clause: String) {
    #expect(ReadClaims("柳源县出口5亿元。" + clause).subject("3%") == "柳源县")
  }
}

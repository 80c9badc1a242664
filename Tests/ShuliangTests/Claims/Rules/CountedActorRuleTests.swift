import Shuliang
import Testing

/// Those who were counted have what is told of them behind.
@Suite struct CountedActorRuleTests {
  @Test(arguments: [
    ("云岭警方称，其中一名退休教师于两个月内转账36次。", "36次", "退休教师"),
    ("云岭警方称，五名裁判平均给出16.5分。", "16.5分", "裁判"),
    ("云岭省公布，31个庇护中心先后接收412名市民。", "412名", "庇护中心"),
    // By their age, and with a name.
    ("国内选手中，26岁的罗家旺跑出2小时09分15秒，名列男子第五。", "第五", "罗家旺"),
    ("云岭队输球。11岁的广西男孩贺子谦排在第四。", "第四", "广西男孩贺子谦"),
  ])
  func areTheSubject(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// To whom something is done, whose figure it is, and what is no actor.
  @Test(arguments: [
    ("柳源县帮助30名教师办理36次转账。", "36次", "柳源县"), ("柳源县表示，30名教师的36次转账有误。", "36次", "柳源县"),
    ("柳源县表示，30名教师，先后办理36次转账。", "36次", "柳源县"),
  ])
  func elseWhoWasSpokenOf(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }
}

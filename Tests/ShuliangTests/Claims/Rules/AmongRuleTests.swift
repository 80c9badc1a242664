import Shuliang
import Testing

/// Some of those counted before them.
@Suite struct AmongRuleTests {
  @Test(arguments: [
    ("18家证券公司类核心交易商中，有9家创设工具。", "9家", "证券公司类核心交易商"),
    ("目前接受抢救的90个重伤员中还有10多人生命垂危。", "10多人", "重伤员"),
    ("铁路延长到1893公里，14个设区市中有13个通了动车。", "13个", "设区市"),
  ])
  func areOfTheWhole(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Where it is said whose the whole is, in what goes on for a time, and where nothing was counted.
  @Test(arguments: [
    ("云岭省14个设区市中有13个通了动车。", "13个", "云岭省"), ("柳源队在3场比赛中有2人受伤。", "2人", "柳源队"),
    ("柳源县职工中有300人参保。", "300人", "柳源县职工"),
  ])
  func othersAreNot(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }
}

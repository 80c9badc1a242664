import Shuliang
import Testing

/// Whoever stands before what only an actor does is the subject.
@Suite struct DeedActorTests {
  @Test(arguments: [
    ("柳源县代表团获得21枚金牌。", "21枚", "柳源县代表团"), ("长桥资金净买入22亿港元。", "22亿港元", "长桥资金"),
    ("林月华在参加的两场比赛中夺得5枚奖牌。", "5枚", "林月华"), ("消防单位在下午派遣三架次直升机。", "三架次", "消防单位"),
    ("北境军队在石湾损失约220名士兵。", "约220名", "北境军队"), ("昨天的地震已经造成3人死亡。", "3人", "地震"),
    ("席卷南方的林火、高温已造成超过31亿元的损失。", "超过31亿元", "林火、高温"),
    ("北境军新一轮炮击造成至少5人死亡。", "至少5人", "北境军新一轮炮击"), ("洋投白锐主投6局。", "6局", "洋投白锐"),
    ("云雀二号卫星在轨运行5年。", "5年", "云雀二号卫星"), ("新队员包办3枚金牌。", "3枚", "新队员"),
  ])
  func acts(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// 中标数量 is a property, and 一辆 no actor.
  @Test(arguments: [("芦湾市发布公告，单相电表中标数量610只。", "610只"), ("芦湾市昨夜发生车祸，一辆载有10人的小货车坠河。", "10人")])
  func isNotReadIntoAProperty(text: String, figure: String) {
    #expect(ReadClaims(text).subject(figure) == "芦湾市")
  }
}

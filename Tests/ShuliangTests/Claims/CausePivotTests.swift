import Testing

@testable import Shuliang

/// What an effect befell has the figure, where it is named.
@Suite struct CausePivotTests {
  @Test(arguments: [
    ("山火导致柳源县损失3亿元。", "3亿元", "柳源县"), ("菜价上涨导致全国CPI上涨0.1个百分点。", "0.1个百分点", "全国"),
  ])
  func isTheSubject(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Where nothing of theirs follows, the cause has killed or hurt them.
  @Test(arguments: [("山火造成全市12人死亡。", "12人", "山火"), ("山火造成直接损失5万元。", "5万元", "山火")])
  func isNoneAlone(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// 国务院|确定|江苏|接收移民: who is to do it.
  @Test(arguments: [("国务院确定江苏接收移民7000人。", "7000人", "江苏"), ("国务院确定重点项目70个。", "70个", "国务院")])
  func whoIsAppointedActs(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }
}

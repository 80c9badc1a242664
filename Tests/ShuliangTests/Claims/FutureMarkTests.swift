import Shuliang
import Testing

/// 将 before a verb says of what will be, whatever stands between.
@Suite struct FutureMarkTests {
  @Test(arguments: [
    ("云启公司将裁员300人。", "300人", Claim.Modality.target), ("该国将通过此次出售筹集25亿欧元。", "25亿欧元", .target),
    ("恒澜股份将在此期间回购4万亿韩元。", "4万亿韩元", .target), ("全市装机将突破3000万千瓦。", "突破3000万千瓦", .projected),
    ("我国将用15年时间，逐步将退休年龄延迟到63周岁。", "63周岁", .target),
    ("云启公司将以此为契机，培训员工300人。", "300人", .target),
    ("关税将导致该国损失500亿元。", "500亿元", .projected),
  ])
  func isNotYetSo(text: String, figure: String, modality: Claim.Modality) {
    #expect(ReadClaims(text)[figure]?.modality == modality)
  }

  /// 将 is 把 before what something is done with.
  @Test(arguments: [("云岭银行将税率由16%降至13%。", "13%"), ("坚持将八成以上支出投向民生。", "八成以上")])
  func isSo(text: String, figure: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims[figure]?.modality == nil)
  }
}

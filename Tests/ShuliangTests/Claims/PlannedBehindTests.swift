import Shuliang
import Testing

/// What is said behind a figure of what it counts.
@Suite struct PlannedBehindTests {
  @Test(arguments: [
    ("首批18万吨将于2月中旬装船。", "18万吨", Claim.Modality.target), ("另有约70万剂定于下周到货。", "约70万剂", .target),
    ("首批34.5万剂疫苗预计周末运抵。", "34.5万剂", .projected), ("最后两名球员将参加比赛。", "两名", .target),
    ("到2028年底，80%中型矿山要达到标准。", "80%", .target),
  ])
  func isYetToCome(text: String, figure: String, modality: Claim.Modality) {
    #expect(ReadClaims(text)[figure]?.modality == modality)
  }

  /// 将 as 把, a plan as a noun, a rank, and where another figure is planned.
  @Test(arguments: [
    ("近百家银行将小国与世界联系在一起。", "近百家"), ("47人入选人才计划。", "47人"), ("排名第9的球员将参加比赛。", "第9"),
    ("全县有3个村计划新建5个车间。", "3个"), ("11个地区已完成改造计划。", "11个"),
  ])
  func isSo(text: String, figure: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims[figure]?.modality == nil)
  }
}

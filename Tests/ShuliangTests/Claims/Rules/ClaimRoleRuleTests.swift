import Shuliang
import Testing

@Suite struct ClaimRoleRuleTests {
  @Test(arguments: [
    "360度旋转舞台", "5GW组件工厂", "24小时开放", "全国339个城市中", "11个城市之一", "205.89公里管网上的7519个井",
    "15公里的讨赖河风情线宛如翠带。",
  ])
  func sizesOfThingsClassify(text: String) {
    #expect(ReadClaims(text).claims.first?.quantity.role == .attributive)
  }

  @Test(arguments: [
    "公司拥有66万吨预焙阳极。", "年底600万吨氧化铝投产。", "新增城市道路401公里，", "完成46.1万亩高标准农田建设。", "降雨量达485毫米。",
    "连续三年获奖。", "形成年产15万吨风电塔筒的产能。", "救出5人。",
  ])
  func whatIsAssertedIsAClaim(text: String) {
    #expect(ReadClaims(text).claims.first?.quantity.role == .claim)
  }

  /// For how long a bond runs is part of what it is.
  @Test func aTermClassifies() {
    #expect(ReadClaims("英国10年期国债收益率涨5个基点。")["10年"]?.quantity.role == .attributive)
    #expect(ReadClaims("建设工期10年。")["10年"]?.quantity.role == .claim)
  }

  /// 新添的29英寸彩电: what was done with it asserts no size.
  @Test func aVerbBeforeDeAssertsNothing() {
    #expect(ReadClaims("柳源县新添的29英寸彩电很好。")["29英寸"]?.quantity.role == .attributive)
  }
}

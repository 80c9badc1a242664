import Testing

@testable import Shuliang

@Suite struct BareNumberRuleTests {
  @Test(arguments: [
    ("客户数量只有4万", "4万 = 40000 count"), ("人口20万以上的县", "20万以上 = 200000 count atLeast"),
    ("粉丝超过800万", "超过800万 = 8000000 count moreThan"), ("总数为1,209,909", "1,209,909 = 1209909 count"),
    ("登记选民约50.7万", "约50.7万 = 507000 count approximate"),
    ("粉丝几千万", "几千万 = 20000000..99990000 count vague"),
  ])
  func aLargeNumberCounts(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: ["四维指标", "两大产业链", "编成3组", "第3", "为5。", "共有12"])
  func aSmallOneWithoutAClassifierIsNone(text: String) {
    #expect(!Figures.records(text).contains { $0.unit.isEmpty })
  }
}

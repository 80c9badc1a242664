import Testing

@testable import Shuliang

@Suite struct RoleRuleTests {
  @Test(arguments: [
    ("60岁以上老人", Quantity.Role.attributive), ("9岁以下的儿童", .attributive), ("百万千瓦级基地", .attributive),
    ("千亿级产业集群", .attributive), ("平均年龄约25岁，", .claim), ("今年67岁。", .claim), ("绿地面积2776公顷", .claim),
    ("18个城市湖泊", .claim), ("居全省第六", .claim),
  ])
  func tellsWhatIsAsserted(text: String, role: Quantity.Role) {
    #expect(Figures.records(text).map(\.role) == [role])
  }
}

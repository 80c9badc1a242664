import Shuliang
import Testing

/// A share of a group speaks of the group behind it.
@Suite struct ShareSubjectRuleTests {
  @Test(arguments: [
    ("超80%监测对象稳定消除风险。", "超80%", "监测对象"), ("超过85%的脱贫户参加合作社。", "超过85%", "脱贫户"),
  ])
  func isOfTheGroup(text: String, figure: String, group: String) {
    #expect(ReadClaims(text).subject(figure) == group)
  }

  /// The actor before it is meant.
  @Test func notWhereSomebodyActs() {
    #expect(ReadClaims("柳源县走访超过85%的脱贫户。").subject("超过85%") == "柳源县")
  }
}

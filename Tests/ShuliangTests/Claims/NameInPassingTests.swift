import Shuliang
import Testing

/// Names that stand before a figure which is not about them.
@Suite struct NameInPassingTests {
  @Test(arguments: [
    ("云岭省出口3亿元，与东盟进出口额增长5%。", "5%"), ("雲嶺省出口3億元，與東盟進出口額增長5%。", "5%"), ("云岭省出口3亿元，亚洲排名第8位。", "第8位"),
  ])
  func othersAreMeant(text: String, figure: String) {
    #expect(ReadClaims(text).subject(figure)?.first == text.first)
  }

  /// Behind a name the partner is part of what is told.
  @Test func theOwnerIsMeant() {
    #expect(ReadClaims("云岭省与东盟进出口额增长5%。").subject("5%")?.hasPrefix("云岭省") == true)
  }

  /// What is counted is not told of some of it; of firms that act it is.
  @Test(arguments: [
    ("云岭省加快建设，独山高速、南海铁路等179个项目开工。", "云岭省"), ("云岭省加快建设，东湖、南湖等18个湖泊开放。", "云岭省"),
  ])
  func examplesAreNot(text: String, subject: String) {
    let claims = ReadClaims(text)
    #expect((claims.subject("179个") ?? claims.subject("18个")) == subject)
  }
}

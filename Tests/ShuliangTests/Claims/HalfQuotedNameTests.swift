import Shuliang
import Testing

/// A name is given with all of its quotation.
@Suite struct HalfQuotedNameTests {
  @Test(arguments: [
    ("10年期“24云岭债11”下行1.25bp。", "1.25bp", "10年期“24云岭债11”"),
    ("《黑岭传》Steam在线玩家达到236万。", "236万", "《黑岭传》Steam在"),
    ("10年期「24雲嶺債11」下行1.25bp。", "1.25bp", "10年期「24雲嶺債11」"),
  ])
  func isCompleted(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Where the figure stands in the quotation, it is no name.
  @Test func quotedFiguresAreNoPartOfIt() {
    let subject = ReadClaims("交易所统计显示，“云岭板八条”发布。").subject("八条")
    #expect(subject?.contains("“") != true)
  }
}

import Shuliang
import Testing

/// A measure told before the name of what has it.
@Suite struct RelativeSubjectRuleTests {
  @Test(arguments: [
    ("占地30万平方米的冰雪大世界已经开园。", "30万平方米", "冰雪大世界"), ("总投资3亿元的水库工程昨天开工。", "3亿元", "水库工程"),
    ("柳源县发展旅游，占地5公顷的乐园开园。", "5公顷", "乐园"),
  ])
  func isOfWhatStandsBehind(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Where the clause names who has it, or no noun follows.
  @Test(arguments: [
    ("柳源县投资3亿元的水库开工。", "3亿元", "柳源县"), ("柳源县建成水库，投资3亿元。", "3亿元", "柳源县"),
  ])
  func othersHaveTheirOwn(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }
}

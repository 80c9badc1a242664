import Testing

@testable import Shuliang

@Suite struct LineJoinerTests {
  private func join(_ line: String, _ next: String, continues: Bool = false) -> LineJoiner.Join {
    let text = Array((line + next).utf8)
    let end = line.utf8.count
    return LineJoiner(text).join(0..<end, to: end, continues: continues)
  }

  static let long = "这一行没有任何标点却比一个标题长出许多因为报纸的栏很窄而句子总是不会在行末结束"

  @Test(arguments: [
    ("全市新增，", "18所"), ("投资，建面积820", "万平方米"), ("投资820", "万平方米"), ("增长，占12", "％"),
    (long, "的"), ("居民满，共三", "意度"), ("一，二", "“三”"),
  ])
  func joinsInsideASentence(line: String, next: String) {
    #expect(join(line, next) == .tight)
  }

  @Test(arguments: [
    ("全市增长。", "另"), ("真的，是吗？", "另"), ("他说，“好”", "另"), ("如下，包括：", "另"), ("全市，（见图）", "另"),
    ("芦湾：一座老城", "柳又青"), ("全市新增，", "▲图"), ("全市新增，", "①"), ("全市新增，", "（一）"),
    ("第18期", "新闻"), ("会议2025", "新闻"),
  ])
  func keepsTheEndOfASentenceHeadingOrCaption(line: String, next: String) {
    #expect(join(line, next) == .none)
  }

  @Test func putsASpaceBetweenLatinWords() {
    #expect(join("新品，名为Space", "Ship") == .withSpace)
    #expect(join("新品，名为Space", "Ｓhip") == .withSpace)
    #expect(join("Daily News", "Today") == .none)
    #expect(join("Daily News", "Today", continues: true) == .withSpace)
    // Digits are no letters: 12 and 34 are one number.
    #expect(join("新品，售出12", "34台") == .tight)
  }

  @Test func aShortRestOfABrokenLineIsNoHeading() {
    #expect(join("柳又青", "报道") == .none)
    #expect(join("柳又青", "报道", continues: true) == .tight)
  }
}

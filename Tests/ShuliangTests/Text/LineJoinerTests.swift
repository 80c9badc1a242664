import Testing

@testable import Shuliang

@Suite struct LineJoinerTests {
  /// How the first two lines of a text belong together.
  private func join(_ text: String, continues: Bool = false) -> LineJoiner.Join {
    let bytes = Array(text.utf8)
    let lines = SourceLineScanner(bytes).lines()
    let joiner = LineJoiner(lines: lines, shape: LineShape(of: bytes))
    return joiner.join(0, to: 1, continues: continues)
  }

  static let long = "这一行没有任何标点却比一个标题长出许多因为报纸的栏很窄而句子总是不会在行末结束"

  @Test(arguments: [
    "全市新增，\n18所", "投资，建面积820\n万平方米", "投资820\n万平方米", "增长，占12\n％", "\(long)\n的",
    "居民满，共三\n意度", "一，二\n“三”",
    // No line begins with these, whatever stands before.
    "满意度达96.8\n%", "老城的变化\n，人人看得见", "他说：“好。\n”大家笑了", "全年增长\n。",
    // A dash, a bracket and a numeral inside a sentence.
    "形成，氧化铝\n—电解铝", "设备，共310台\n（套）、车45辆", "位居，全省第\n一、全国第六",
    "建成，二期\n1.5万套", "第一，二\n三、四所",
    // A quotation that ends with its line is not the end of the sentence.
    "增长。推行“首接首办”\n与专窗", "网友留言“民心汇聚”\n的做法", "全年好。设备（含备用）\n已到",
  ])
  func joinsInsideASentence(text: String) {
    #expect(join(text) == .tight)
  }

  @Test(arguments: [
    "全市增长。\n另", "真的，是吗？\n另", "他说，“好”\n另", "如下，包括：\n另", "全市，（见图）\n另",
    "芦湾：一座老城\n柳又青", "全市新增，\n▲图", "全市新增，\n①", "全市新增，\n（一）", "第18期\n新闻", "会议2025\n新闻",
    "全市新增，\n——写在", "全市新增绿地，\n●全市", "全市新增绿地，\n（图由市里提供）",
    "一、全年的工作回顾\n全年新增", "新增学校，共18所\n一、教育", "新增学校，共十八所\n2.医院",
    "更好。（记者柳又青）\n全市", "更好，“真好。”\n全市", "更好！\n》》",
  ])
  func keepsTheEndOfASentenceHeadingOrCaption(text: String) {
    #expect(join(text) == .none)
  }

  @Test func putsASpaceBetweenLatinWords() {
    #expect(join("新品，名为Space\nShip") == .withSpace)
    #expect(join("新品，名为Space\nＳhip") == .withSpace)
    #expect(join("Daily News\nToday") == .none)
    #expect(join("Daily News\nToday", continues: true) == .withSpace)
    // Digits are no letters: 12 and 34 are one number.
    #expect(join("新品，售出12\n34台") == .tight)
  }

  @Test func aShortRestOfABrokenLineIsNoHeading() {
    #expect(join("柳又青\n报道") == .none)
    #expect(join("柳又青\n报道", continues: true) == .tight)
    #expect(join("推行“首接首办”\n制度", continues: true) == .tight)
  }

  @Test func aLineAsWideAsItsColumnIsNoHeading() {
    #expect(join("全市新增学校一所\n占地面积二十亩，\n可容纳学生千人。\n完") == .tight)
    // Three lines of a heading have no punctuation; two are one heading of two halves.
    #expect(join("全市新增学校一所\n占地面积二十多亩\n可容纳学生一千人\n完") == .none)
    #expect(join("全市新增学校一所\n占地面积二十亩，\n可容。") == .none)
  }
}

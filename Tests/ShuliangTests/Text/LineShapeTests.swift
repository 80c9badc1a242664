import Testing

@testable import Shuliang

@Suite struct LineShapeTests {
  private func shape(_ line: String) -> (LineShape, Range<Int>) {
    let text = Array(line.utf8)
    return (LineShape(of: text), 0..<text.count)
  }

  @Test(arguments: [
    ("芦湾：一座老城", true), ("第18期", true), ("一、工作回顾", true), ("3.工作回顾", true), ("", true),
    ("十一、总体要求", true),
    ("增长，好", false), ("增长、好", false), ("增长。", false), ("Up, down", false), ("二、三期项目", false),
    ("一、工作回顾，", false), (String(repeating: "长", count: 29), true),
    (String(repeating: "长", count: 30), false), (String(repeating: "\u{20BB7}", count: 30), false),
  ])
  func knowsAHeading(line: String, isHeading: Bool) {
    let (shape, range) = shape(line)
    #expect(shape.isHeading(range) == isHeading)
  }

  @Test(arguments: [
    ("为民办事扩长板 宜居城市", true), ("生态向绿——绘就底色", true), ("逐浪\u{3000}前行", true),
    ("行“筛查—评估—干", false), ("新品Space Ship", false), ("芦湾 5", false), ("芦湾，一座 老城", false),
  ])
  func knowsATitle(line: String, isTitle: Bool) {
    let (shape, range) = shape(line)
    #expect(shape.isTitle(range) == isTitle)
  }

  @Test(arguments: [
    ("一、回顾", true), ("十二、回顾", true), ("（一）回顾", true), ("(12)回顾", true), ("３．回顾", true),
    ("3、回顾", true),
    ("一滴水", false), ("1.5万", false), ("2、3号", false), ("二、三期", false), ("2025.回顾", false),
    ("一", false),
    ("（含备用）", false), ("（03）521", false), ("（23）日", false), ("1.", false), ("（一）", false),
    ("3", false), ("", false),
  ])
  func knowsANumberedItem(line: String, isNumbered: Bool) {
    let (shape, range) = shape(line)
    #expect(shape.isNumbered(range) == isNumbered)
  }

  @Test func findsTheBracketThatEndsALine() {
    let (shape, range) = shape("更好。（柳又青）")
    #expect(shape.openingBracket(ofLine: range) == 9)
    #expect(!shape.isBracketed(range))
    #expect(shape.isBracketed(9..<range.upperBound))
    #expect(shape.openingBracket(ofLine: 0..<9) == nil)
  }

  @Test(arguments: [("增长", 4), ("12%", 3), ("é", 2), ("\u{20BB7}", 2), ("", 0)])
  func countsCells(line: String, width: Int) {
    let (shape, range) = shape(line)
    // Two bytes are taken for one cell and a half, rounded down: Latin with marks is narrow.
    #expect(shape.width(of: range) == (line == "é" ? 1 : width))
  }
}

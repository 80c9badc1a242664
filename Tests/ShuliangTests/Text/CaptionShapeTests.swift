import Testing

@testable import Shuliang

@Suite struct CaptionShapeTests {
  private func shape(_ line: String) -> (CaptionShape, Range<Int>) {
    let text = Array(line.utf8)
    return (CaptionShape(LineShape(of: text)), 0..<text.count)
  }

  @Test(arguments: [
    ("▲遗鸥来了。", true), ("▷遗鸥", true), ("图为湿地。", true), ("圖：濕地", true), ("下图：湿地", true),
    ("湿地。（陈石 摄）", true),
    ("濕地。（縣府提供）", true), ("湿地（资料图片）", true), ("本报记者 陈石摄", true),
    ("●要闻", false), ("图书馆建成，", false), ("上级提供", false), ("正在拍摄", false), ("湿地（见下图）", false),
    ("湿地。", false),
    ("▲" + String(repeating: "长", count: 120), false),
  ])
  func knowsAMarkedCaption(line: String, isMarked: Bool) {
    let (shape, range) = shape(line)
    #expect(shape.isMarked(range) == isMarked)
  }

  @Test(arguments: [
    ("建设中的大桥。", true), ("建设中的大桥", true), ("社区上门（左一）", true),
    ("实惠。", false), ("建设中，大桥", false), (String(repeating: "长，", count: 60) + "。", false),
  ])
  func knowsWhatIsCompleteInItself(line: String, isComplete: Bool) {
    let (shape, range) = shape(line)
    #expect(shape.isComplete(range) == isComplete)
  }

  @Test(arguments: [
    ("建设中的大桥。", true), ("建设中的大桥，很长。", true), ("建成。很长。", false), ("建设中的大桥", false),
    (String(repeating: "长", count: 60) + "。", false),
  ])
  func knowsOneSentence(line: String, isOne: Bool) {
    let (shape, range) = shape(line)
    #expect(shape.isOneSentence(range) == isOne)
  }
}

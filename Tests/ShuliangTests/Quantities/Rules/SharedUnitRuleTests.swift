import Testing

@testable import Shuliang

@Suite struct SharedUnitRuleTests {
  @Test(arguments: [
    ("占比分别提升1.1和0.6个百分点", ["1.1 = 1.1 %pt point", "0.6个百分点 = 0.6 %pt point"]),
    (
      "分别配备6.3、6.5和6.9英寸屏幕",
      ["6.3 = 6.3 英寸 measure", "6.5 = 6.5 英寸 measure", "6.9英寸 = 6.9 英寸 measure"]
    ),
    ("营收分别为1.2亿、3.4亿元", ["1.2亿 = 120000000 CNY currency", "3.4亿元 = 340000000 CNY currency"]),
  ])
  func takesTheUnitOfTheLast(text: String, figures: [String]) {
    #expect(Figures.read(text) == figures)
  }

  @Test(arguments: [
    // No 分别, a count, one magnitude for both or for one: not to be told.
    ("第3、5公里处", "3"), ("分别有3和5个", "3"), ("分别为2和3亿元", "2"), ("分别在7和9月", "7"),
  ])
  func otherListsShareNothing(text: String, number: String) {
    #expect(!Figures.records(text).contains { $0.text == number })
  }
}

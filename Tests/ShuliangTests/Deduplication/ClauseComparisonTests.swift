import Testing

@testable import Shuliang

@Suite struct ClauseComparisonTests {
  private func compare(_ new: String, _ old: String) -> ClauseComparison.Outcome {
    ClauseComparison.compare(
      FoldedText(new).units[...],
      with: FoldedText(old).units[...]
    )
  }

  @Test(arguments: [
    ("办好事的实事", "办好事实事"), ("办实事", "办好实事"), ("市民都高兴地说", "市民高兴地说"),
    ("项目增的长很快", "项目增长很快"), ("主办的村民", "主办方村民"), ("开通商也引资热线", "开通招商引资热线"),
  ])
  func emptyWordsDoNotMatter(new: String, old: String) {
    #expect(compare(new, old) == .same)
  }

  @Test(arguments: [
    ("产量达到35万吨", "产量达到38万吨"), ("产量达到3的5万吨", "产量达到35万吨"),
    ("产量达到35万吨", "产量达到35万亩"), ("产量下降35万吨", "产量增长35万吨"),
    ("项目完成验收", "项目未完成验收"), ("从业十七年来", "从业五十七年来"),
    ("项目增的很快", "项目增长很快"), ("产量达到由5万吨", "产量达到5万吨"), ("全长五公路", "全长五公里路"), ("5，3个", "53个"),
    ("城北区的村民", "城南区的村民"),
  ])
  func whatMayMatterIsAVariant(new: String, old: String) {
    #expect(compare(new, old) == .variant)
  }

  @Test func oneHasNothingToDoWithTheOther() {
    #expect(compare("市民出门就能见绿", "学生们在跑道上跑步") == .different)
  }
}

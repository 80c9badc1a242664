import Testing

@testable import Shuliang

@Suite struct PointRuleTests {
  @Test(arguments: [
    ("沪指涨12.5点", "12.5点 = 12.5 点 point"),
    ("报3012.8点", "3012.8点 = 3012.8 点 point"),
    ("提高1.2个百分点", "1.2个百分点 = 1.2 %pt point"),
    ("降低25个基点", "25个基点 = 25 bp point"),
    ("得了98.5分", "98.5分 = 98.5 分 point"),
    ("提出5点建议", "5点 = 5 点 count"),
    ("提出三點要求", "三點 = 3 點 count"),
  ])
  func readsPoints(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test func aListSharesTheUnitOfItsLast() {
    #expect(
      Figures.read("分别提高12.7个、12个百分点") == ["12.7个 = 12.7 %pt point", "12个百分点 = 12 %pt point"]
    )
    #expect(Figures.read("建成12个、改造5个") == ["12个 = 12 个 count", "5个 = 5 个 count"])
  }
}

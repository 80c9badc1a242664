import Testing

@testable import Shuliang

@Suite struct LevelRuleTests {
  @Test(arguments: [
    ("发生6.3级地震", "6.3级 = 6.3 级 measure"),
    ("风力10级", "10级 = 10 级 measure"),
    ("阵风九级以上", "九级以上 = 9 级 measure atLeast"),
    ("阵风8至9级", "8至9级 = 8..9 级 measure range"),
    ("石阶99级", "99级 = 99 级 count"),
  ])
  func measuresQuakesAndWind(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: ["三级医院挂牌", "一家二级医院", "启动三级响应", "2级电能表", "0.5S级电能表", "三年级学生", "四级联动"])
  func aClassIsNoFigure(text: String) {
    #expect(Figures.read(text).isEmpty)
  }
}

import Testing

@testable import Shuliang

@Suite struct FractionRuleTests {
  @Test(arguments: [
    ("三分之二的居民", "三分之二 = 2/3 fraction"), ("约四分之一", "约四分之一 = 1/4 fraction approximate"),
    ("近3分之1", "近3分之1 = 1/3 fraction approximate"), ("占１／３", "１／３ = 1/3 fraction"),
    ("占六分之四", "六分之四 = 2/3 fraction"), ("百分之二十", "百分之二十 = 20 % percent"),
    ("百分之三点五", "百分之三点五 = 3.5 % percent"), ("百分之百", "百分之百 = 100 % percent"),
    ("千分之三", "千分之三 = 3 ‰ percent"), ("超过百分之八十", "超过百分之八十 = 80 % percent moreThan"),
    ("百分之二十多", "百分之二十多 = 20 % percent moreThan"), ("三分之一以上", "三分之一以上 = 1/3 fraction atLeast"),
    ("百分之四十五至五十四", "百分之四十五至五十四 = 45..54 % percent range"),
    ("百分之十到百分之二十", "百分之十到百分之二十 = 10..20 % percent range"),
    ("6又1/3局", "6又1/3局 = 19/3 局 count"), ("三又二分之一年", "三又二分之一年 = 7/2 a duration"),
    ("1又3/4", "1又3/4 = 7/4 fraction"),
    ("三份之一", "三份之一 = 1/3 fraction"), ("负百分之二", "负百分之二 = -2 % percent"),
  ])
  func readsShares(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: ["5/8日", "2025/3/1", "and/1/2/3", "7/3版", "3又4/3", "1又2"])
  func whatIsNoShareIsNoFraction(text: String) {
    #expect(!Figures.records(text).contains { $0.kind == .fraction })
  }
}

import Testing

@testable import Shuliang

@Suite struct BareNumberRuleTests {
  @Test(arguments: [
    ("客户数量只有4万", "4万 = 40000 count"), ("人口20万以上的县", "20万以上 = 200000 count atLeast"),
    ("粉丝超过800万", "超过800万 = 8000000 count moreThan"), ("总数为1,209,909", "1,209,909 = 1209909 count"),
    ("登记选民约50.7万", "约50.7万 = 507000 count approximate"),
    ("惠及上亿群众", "上亿 = 100000000 count moreThan"), ("总量近千亿", "近千亿 = 100000000000 count approximate"),
    ("3亿多农村人口", "3亿多 = 300000000 count moreThan"), ("两万余兵力", "两万余 = 20000 count moreThan"),
    ("粉丝几千万", "几千万 = 20000000..99990000 count vague"),
  ])
  func aLargeNumberCounts(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: ["四维指标", "两大产业链", "编成3组", "第3", "为5。", "共有12"])
  func aSmallOneWithoutAClassifierIsNone(text: String) {
    #expect(!Figures.records(text).contains { $0.unit.isEmpty })
  }

  @Test(arguments: [
    ("信心指数41，预期40，前值-3。", ["41 = 41 点 point", "40 = 40 点 point", "-3 = -3 点 point"]),
    ("指数从8月的67.9升至69", ["67.9 = 67.9 点 point", "69 = 69 点 point"]),
    ("PMI初值45.6", ["45.6 = 45.6 点 point"]), ("中间价报7.1368", ["7.1368 = 7.1368 点 point"]),
    ("三分球14投6中", ["14投 = 14 投 count", "6中 = 6 中 count"]),
  ])
  func aWordOfLevelMakesOneAFigure(text: String, figures: [String]) {
    #expect(Figures.read(text) == figures)
  }

  @Test(arguments: ["举报12345", "预期3种", "其中6中", "指数41号文件", "从8月的3.5升", "千亿企业"])
  func aPlainNumberElsewhereIsNone(text: String) {
    #expect(!Figures.records(text).contains { $0.unit == "点" || $0.unit == "中" || $0.unit.isEmpty })
  }

  /// 求诊人次达6120: the property says what is counted; a year is none.
  @Test func aPropertySaysWhatIsCounted() {
    #expect(Figures.read("求诊人次达6120，较多") == ["6120 = 6120 count"])
    #expect(Figures.read("报名人数为815。") == ["815 = 815 count"])
    #expect(Figures.read("编号为6120，").isEmpty)
  }
}

import Testing

@testable import Shuliang

@Suite struct DurationRuleTests {
  @Test(arguments: [
    "5年来持续好转", "近几年变了模样", "十年间变成绿洲", "近两年增长", "今后三年重点", "过去24小时内降雨", "未来10年", "最近三个月行情",
    "今年前9个月", "这五年", "今明两年完成", "五年累计投入", "这是极不平凡的五年。", "创三年新高", "逾两周来高位", "跌至五个月低点",
  ])
  func atimeAdverbialIsNone(text: String) {
    #expect(Figures.read(text).isEmpty)
  }

  @Test(arguments: [
    ("连续三年增长", "三年 = 3 a duration"), ("历时两小时", "两小时 = 2 h duration"),
    ("24小时开放", "24小时 = 24 h duration"),
    ("分3年投入", "3年 = 3 a duration"), ("为期5天", "5天 = 5 d duration"),
    ("超过五年", "超过五年 = 5 a duration moreThan"),
    ("连续11个交易日", "11个交易日 = 11 交易日 duration"), ("判处有期徒刑3年", "3年 = 3 a duration"),
    ("违规停业一年", "一年 = 1 a duration"), ("连跌三日累计", "三日 = 3 d duration"),
    ("三年增加5个", "三年 = 3 a duration"),
  ])
  func aLengthOfTimeIs(text: String, figure: String) {
    #expect(Figures.read(text).first == figure)
  }

  /// 低于三年前的: compared is the level of that time; 一年级 is a school year.
  @Test(arguments: [
    ("投票率略低于三年前的近八成三", ["近八成三 = 83 % percent approximate"]),
    ("小学一年级新生8万人", ["8万人 = 80000 人 count"]),
  ])
  func aTimeComparedWithIsNot(text: String, figures: [String]) {
    #expect(Figures.read(text) == figures)
  }

  /// 多 belongs to 多出.
  @Test func moreIsOfTheVerb() {
    #expect(Figures.read("较上一周多出4.3%") == ["4.3% = 4.3 % percent"])
    #expect(Figures.lookalikes("较上一周多出4.3%").contains { $0.hasPrefix("一周 ") })
  }
}

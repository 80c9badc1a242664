import Shuliang
import Testing

@Suite struct BaselineRuleTests {
  @Test(arguments: [
    ("进出口同比增长10.3%。", "10.3%", "同比"), ("发电量较2023年增长80%。", "80%", "2023年"),
    ("产量比上年减少3万吨。", "3万吨", "上年"), ("增速高于全国5个百分点。", "5个百分点", "全国"),
    ("实验室由7家增至16家。", "16家", "7家"), ("盈利按年升9%，按季升6%。", "6%", "按季"),
  ])
  func namesWhatItIsComparedWith(text: String, figure: String, baseline: String) {
    #expect(ReadClaims(text).baseline(figure) == baseline)
  }

  @Test(arguments: [("绿地率达40%。", "40%"), ("2023年产量为5万吨。", "5万吨")])
  func isNoneWithoutAComparison(text: String, figure: String) {
    #expect(ReadClaims(text).baseline(figure) == nil)
  }
}

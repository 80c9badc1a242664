import Shuliang
import Testing

@Suite struct ScopeRuleTests {
  @Test(arguments: [
    ("出口占全国进出口总值的20%。", "20%", "全国进出口总值"), ("装机占全市电源总装机比重37.3%。", "37.3%", "全市电源总装机"),
    ("水质居全国第六、全省第一。", "第六", "全国"), ("水质居全国第六、全省第一。", "第一", "全省"),
  ])
  func namesTheWhole(text: String, figure: String, scope: String) {
    #expect(ReadClaims(text).scope(figure) == scope)
  }

  @Test func aRateHasNone() { #expect(ReadClaims("绿地率达40%。").scope("40%") == nil) }
}

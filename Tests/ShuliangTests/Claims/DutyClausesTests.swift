import Shuliang
import Testing

/// What is counted among clauses that say what is to be done.
@Suite struct DutyClausesTests {
  @Test(arguments: [
    ("推进产业升级，省内转化科技成果700项以上。", "700项以上"), ("健全体系。全县新建站点20个左右。", "20个左右"),
    ("支持民营企业，全年推介项目100个以上。", "100个以上"), ("规范双向转诊，覆盖率不低于80%。", "不低于80%"),
    ("加強監管，新建站點20個以上。", "20個以上"),
  ])
  func isToBeReached(text: String, figure: String) {
    #expect(ReadClaims(text)[figure]?.modality == .target)
  }

  /// An exact figure, what is told as done, a time that is over, a comparison, and a size.
  @Test(arguments: [
    ("推进产业升级，新建站点20个。", "20个"), ("推进产业升级，累计新建站点20个以上。", "20个以上"),
    ("推进产业升级，建成投运站点20个以上。", "20个以上"), ("推进产业升级，去年新建站点20个以上。", "20个以上"),
    ("推进产业升级，产值同比增长20%以上。", "20%以上"), ("推进养老服务，惠及老人。60岁以上老人有食堂。", "60岁以上"),
    ("产业升级加快。站点有20个以上。", "20个以上"),
  ])
  func isSo(text: String, figure: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims[figure]?.modality == nil)
  }

  /// A statement between ends the duties, and so does a sentence that was not read.
  @Test(arguments: [
    "推进产业升级。消费潜力释放。站点有20个以上。", "推进产业升级。消费潜力释放。园区很多。站点有20个以上。",
  ])
  func dutiesEnd(text: String) {
    #expect(ReadClaims(text)["20个以上"]?.modality == nil)
  }
}

import Shuliang
import Testing

/// Who speaks or has read what follows is nobody's subject.
@Suite struct SourceMarkTests {
  @Test(arguments: [
    ("柳源县加快建设。我代表县政府宣布，新建学校3所。", "3所"), ("柳源县加快建设。记者查阅资料发现，今年新建学校3所。", "3所"),
    ("柳源縣加快建設。記者查閱資料發現，今年新建學校3所。", "3所"),
  ])
  func othersStayMeant(text: String, figure: String) {
    #expect(ReadClaims(text).subject(figure)?.hasPrefix("柳源") == true)
  }

  /// An office from which a reporter has it is not meant.
  @Test(arguments: ["记者从商务部了解到，今年出口增长5%。", "記者從商務部獲悉，今年出口增長5%。"])
  func officesAreNotMeant(text: String) {
    #expect(ReadClaims(text).subject("5%") == nil)
  }

  /// From whom a reporter has it, the rest is about.
  @Test func whereItIsFromIsMeant() {
    #expect(ReadClaims("记者从云岭省获悉，今年新建学校3所。").subject("3所") == "云岭省")
  }
}

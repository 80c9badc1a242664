import Shuliang
import Testing

/// Where a report was written is not whom it speaks of.
@Suite struct DatelineTests {
  @Test(arguments: [
    ("（记者陈岚 台北报道）流感门诊达11万人次。", "11万人次", "台北"), ("（记者王明 北京报道）贷款余额3亿元。", "3亿元", "北京"),
  ])
  func isNoSubject(text: String, figure: String, place: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims.subject(figure) != place)
  }

  /// Other brackets are read: 云岭（集团）.
  @Test func onlyAReportIsOne() {
    #expect(ReadClaims("柳源县（含城区）贷款余额3亿元。").subject("3亿元")?.hasPrefix("柳源县") == true)
  }
}

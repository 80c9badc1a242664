import Shuliang
import Testing

/// Who announces something tells of itself.
@Suite struct AnnouncerRuleTests {
  /// A firm tells of itself, an office of others.
  @Test func aFirmThatAnnouncesIsMeant() {
    let firm = ReadClaims("柳源县出口5亿元。云启科技公告，净利润8亿元。好买集团（06188）公布业绩，股价上涨8%。")
    #expect(firm.subject("8亿元") == "云启科技")
    #expect(firm.subject("8%")?.hasPrefix("好买集团") == true)
    let office = ReadClaims("柳源县出口5亿元。省统计局公布，出口增长3%。")
    #expect(office.subject("3%") == "柳源县")
  }
}

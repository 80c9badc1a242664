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

  /// What no table knows is a firm where it tells of what only firms have, and is meant for its paragraph.
  @Test func aFirmIsKnownByWhatItHas() {
    let firm = ReadClaims("晶片廠穩越昨天舉行說明會，公布營收42億元。每股純益1.3元。總經理林亦舟指出，營收將季減5%。")
    for figure in ["42億元", "1.3元", "5%"] { #expect(firm.subject(figure) == "晶片廠穩越") }
    let others = ReadClaims("柳源县出口5亿元。省统计局数据显示，每股收益1.3元。")
    #expect(others.subject("1.3元") == "柳源县")
  }

  /// 5、: who announces in an item of a list is meant in it.
  @Test func inAnItemOfAListToo() {
    let claims = ReadClaims("柳源县出口5亿元。\n5、好买集团公布，9月合并营收2518亿元，环比增长0.4%。")
    #expect(claims.subject("2518亿元") == "好买集团")
    #expect(claims.subject("0.4%") == "好买集团")
    #expect(ReadClaims("1、国家统计局公布，8月CPI同比上涨0.6%。").subject("0.6%") == nil)
  }
}

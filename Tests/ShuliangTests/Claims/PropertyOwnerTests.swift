import Shuliang
import Testing

/// People, firms and whoever stands before 的 have the property behind them.
@Suite struct PropertyOwnerTests {
  @Test(arguments: [
    ("柳源县就业稳定，脱贫人口务工规模29万人。", "29万人", "脱贫人口"), ("柳源县发展职教，中等职业学校资助面超过90%。", "超过90%", "中等职业学校"),
    ("柳源县投票结束，高桥月子的支持率为11%。", "11%", "高桥月子"), ("柳源县发布公告，晶河国际股价报2元。", "2元", "晶河国际"),
    ("今年，外商投资企业进出口保持增长，全年进出口15亿美元。", "15亿美元", "外商投资企业"),
  ])
  func standsBeforeTheProperty(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// What was built is named by its last word; the bare word is the place's.
  @Test(arguments: [
    ("柳源县能源增长，云岭基地设计产能5万吨。", "5万吨", "云岭基地"), ("柳源县蓄水充足，白石水库蓄水量46万立方米。", "46万立方米", "白石水库"),
    ("柳源县交通便利，机场旅客吞吐量100万人次。", "100万人次", "柳源县"),
  ])
  func facilitiesHaveProperties(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Properties side by side own nothing of each other.
  @Test func propertiesSideBySideHaveNone() {
    let claims = ReadClaims("云岭省经济平稳，工业增加值、服务业营收分别增长6.5%和7%。")
    #expect(claims.subject("6.5%") == "云岭省")
    #expect(claims.subject("7%") == "云岭省")
  }

  /// Counted people own nothing; what has no owner is the place's.
  @Test(arguments: [
    ("柳源县患者总数450万人。", "450万人"), ("柳源县公路通车，农业资源保护补助资金3亿元。", "3亿元"),
    ("柳源县加快培育，科技型中小企业数量增长10%。", "10%"), ("柳源县种瓜，单果重量3公斤。", "3公斤"),
  ])
  func countsAndFundsHaveNone(text: String, figure: String) {
    #expect(ReadClaims(text).subject(figure) == "柳源县")
  }

  /// What stands in one place is told from the word behind it, however they are written together.
  @Test(arguments: [
    ("临澳县暴雨，澳溪水文站洪峰水位涨至7.83米。", "7.83米", "澳溪水文站"), ("临澳县发电，黑石电站机组装机容量300万千瓦。", "300万千瓦", "黑石电站"),
  ])
  func sitesEndInsideAWord(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// What has a weight or an age has no other name.
  @Test(arguments: [("装置重8.3公斤。", "8.3公斤", "装置"), ("云岭市发射卫星。卫星造价3亿元。", "3亿元", "卫星")])
  func ofDimensions(text: String, figure: String, owner: String) {
    #expect(ReadClaims(text).subject(figure) == owner)
  }

  /// 长 and 高 stand behind the thing that is so long.
  @Test(arguments: [("这种晶体长24厘米。", "24厘米", "这种晶体"), ("最大的一块高14厘米。", "14厘米", "最大的一块")])
  func ofExtents(text: String, figure: String, owner: String) {
    #expect(ReadClaims(text).subject(figure) == owner)
  }
}

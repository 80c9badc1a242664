import Shuliang
import Testing

/// What words say of the modality of figures behind them.
@Suite struct ModalitySenseTests {
  @Test(arguments: [
    // Short for 预料.
    ("综合赤字料收窄至168亿元。", "168亿元", Claim.Modality.projected),
    ("料全年生意额约3800亿元。", "约3800亿元", .projected),
    // A guess at what will be.
    ("他估计全年通胀率将在8%至9%之间。", "8%至9%", .projected), ("储备到明年3月底估计有6215亿元。", "6215亿元", .projected),
    ("服务业指数下滑至55.4，略超预期的55.3。", "55.3", .projected),
    // Proposed.
    ("报告建议把基金额度定为50亿元。", "50亿元", .target), ("提出未来5年兴建3万个单位。", "3万个", .target),
    ("教育局建议由下学年起把每班人数减至25人。", "25人", .target),
    // What somebody means to do, and what a change is that somebody decides.
    ("云启公司准备再投入860万元。", "860万元", .target), ("柳源縣有意將名額增至2萬個。", "2萬個", .target),
    ("柳源县明年将调高补贴至三成。", "三成", .target),
    // What has to be, and what somebody will do to whom.
    ("今年再就业率要达到50%。", "50%", .target), ("云启公司将把费率下调至10%。", "10%", .target),
    ("柳源县还将建设3000个车位。", "3000个", .target), ("柳源县原定吸引游客3900万人次。", "3900万人次", .target),
    // Whose guess it is.
    ("市场原先估计减少90万桶。", "90万桶", .projected), ("业界估计全年吞吐量难保1050万箱。", "1050万箱", .projected),
    ("银行界人士料，拆息续于3.8厘。", "3.8厘", .projected), ("新增职位多过预期的2000个。", "2000个", .projected),
    ("机构已将增长预期砍去一半，仅为0.4%。", "0.4%", .projected),
    // Foreseen, and no plan; and what goes on behind it.
    ("柳源县旅游局预计，节日期间每天将接待5万人次。", "5万人次", .projected),
    ("云启公司计划裁员3%，也就是120人。", "120人", .target),
    // A goal behind its comma.
    ("第二期的目标是，到2035年育成亩产800公斤的水稻。", "800公斤", .target),
    // From one level to the next.
    ("年产能力将由目前的两吨扩大到三吨。", "三吨", .projected),
  ])
  func isNotYetSo(text: String, figure: String, modality: Claim.Modality) {
    #expect(ReadClaims(text)[figure]?.modality == modality)
  }

  /// A plan as a noun, what came of one, what is compared with one, and a look at something.
  @Test(arguments: [
    ("本年度外展计划已到访全市218间学校。", "218间"), ("全国计划改造小区2.5万个，1—9月份改造数量已达2.43万个。", "2.43万个"),
    ("目标是抓举突破175公斤，实际只举起171公斤。", "171公斤"), ("公司拟采购原料300万元，上年采购金额为280万元。", "280万元"),
    ("因减持计划期限届满，该股东累计卖出412万股。", "412万股"), ("在用地计划上各奖励2000亩。", "2000亩"),
    ("铁路完成投资78亿元，超年度计划11个百分点。", "11个百分点"), ("从屏幕上看，教室分为三个部分。", "三个"),
    ("年内承诺不减持股份的上市公司已有136家。", "136家"), ("目标是取得两张门票，现时达标一半。", "一半"),
    ("患者总数估计在450万人左右。", "450万人左右"), ("《建议》明确把建设摆在首位，部署了4项任务。", "4项"),
    ("服务工作已准备就绪，口岸启动8项措施。", "8项"), ("贷款损失准备是不良贷款的两倍。", "两倍"),
    ("肥料价格为每吨30元。", "30元"), ("象征着和平和未来的鸽子飞起1000只。", "1000只"),
    // 前 is of the ten largest, so that no time is set.
    ("二季度末前十大流通股东中有4家基金，合计持仓市值达到5亿元。", "5亿元"),
    // What was to be expected is the whole of a share.
    ("已播面积4000万亩，占预计面积48.1%。", "48.1%"),
    // What others came to, how things stand, what was decided, and of whom it is said.
    ("市场原先估计减少90万桶，汽油库存增加480万桶。", "480万桶"), ("播种面积预计超过500万亩，今年，当地发布10个品种。", "10个"),
    ("月产能将从1万片增至2万片，利用率目前85%。", "85%"), ("议会通过明年度总预算案，支出3万亿元。", "3万亿元"),
    ("拟分红的上市公司超过330家。", "超过330家"), ("有投资计划和偿还能力的就能贷款，年息为9%。", "9%"),
    ("云启公司还将奖金提高了3%。", "3%"), ("新增职位多过预期的2000个，失业率跌至6.9%。", "6.9%"),
  ])
  func isSo(text: String, figure: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims[figure]?.modality == nil)
  }
}

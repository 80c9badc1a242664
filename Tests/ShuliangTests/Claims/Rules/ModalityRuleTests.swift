import Shuliang
import Testing

@Suite struct ModalityRuleTests {
  @Test(arguments: [
    ("发电量预计达23.5亿千瓦时。", "23.5亿千瓦时", Claim.Modality.projected),
    ("英国明年经济将萎缩0.2%。", "0.2%", .projected), ("力争新增就业5万人。", "5万人", .target),
    ("气象部门预计，累计雨量20至40毫米。", "20至40毫米", .projected), ("按照规划，新能源装机突破3000万千瓦。", "突破3000万千瓦", .target),
    ("全市装机将突破3000万千瓦。", "突破3000万千瓦", .projected), ("狠抓梯度培育，新增企业50家以上、冠军企业5家。", "5家", .target),
    ("日供水能力扩大到30万吨。", "30万吨", .capacity), ("项目计划完成改造，让近7万户居民用上清洁天然气。", "近7万户", .target),
    ("今年拟安排专项债券3.75万亿元。", "3.75万亿元", .target), ("公司将裁员超过15%。", "超过15%", .target),
    ("形成年产15万吨风电塔筒、10万吨光伏支架的产能。", "10万吨", .capacity),
    ("一期建设1.5万吨/年正极材料。", "1.5万吨/年", .capacity),
    ("按照规划，到2030年新能源装机将突破3000万千瓦。", "突破3000万千瓦", .target),
    ("日供水能力由18万吨扩大到30万吨。", "18万吨", .capacity),
  ])
  func isNotYetAFact(text: String, figure: String, modality: Claim.Modality) {
    #expect(ReadClaims(text)[figure]?.modality == modality)
  }

  /// 将 as 把, a plan as a noun, a forecast that was beaten, the level before.
  @Test(arguments: [
    ("将税率由16%降至13%。", "13%"), ("参与计划的人数有5万人。", "5万人"), ("营收好于预期，达5亿元。", "5亿元"),
    ("建设材料共5吨。", "5吨"), ("坚持将八成以上财政支出投向民生。", "八成以上"),
    ("患者总数估计在450万人左右。", "450万人左右"), ("通过“专项计划”招录143名。", "143名"), ("今年新增企业50家以上。", "50家以上"),
    ("石湾市将城市建设摆在突出位置，监督工程600余项。", "600余项"), ("全市在建、拟建项目总规模达25兆瓦。", "25兆瓦"),
  ])
  func isAFact(text: String, figure: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims[figure]?.modality == nil)
  }

  /// What is to be reached by a time, and a plan of which the outcome is told.
  @Test(arguments: [
    ("云启公司明年资本支出规划15亿元。", "15亿元", Claim.Modality.target),
    ("年底前水利工程开工率达到85%以上。", "85%以上", Claim.Modality.target),
    ("意见提出，到2027年可再生能源占比达到20%。", "20%", .target),
    ("年生产规模达十五万辆。", "十五万辆", .capacity), ("预计年底前指数升至2万点。", "2万点", .projected),
  ])
  func isToBeReached(text: String, figure: String, modality: Claim.Modality) {
    #expect(ReadClaims(text)[figure]?.modality == modality)
  }

  @Test(arguments: [("原本计划招收百人的夜校，最终来了近80人。", "近80人"), ("到2023年，全县粮食产量达5万吨。", "5万吨")])
  func isReached(text: String, figure: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims[figure]?.modality == nil)
  }

  /// 将 reaches over when it will be.
  @Test func aTimeStandsBetween() {
    #expect(ReadClaims("云岭市将从7日开始裁减员工300人。")["300人"]?.modality != nil)
  }

  /// What was published stands behind what was expected.
  @Test(arguments: [("50.7", Claim.Modality.projected), ("50.2", nil)])
  func whatIsPublishedIsAFact(figure: String, modality: Claim.Modality?) {
    let claims = ReadClaims("云岭8月制造业PMI初值为51.1，预期50.7，7月终值50.2。")
    #expect(claims[figure]?.modality == modality)
  }

  @Test(arguments: [
    // A phrase of place between 将 and its verb.
    ("公司将在全球裁减1600个岗位。", "1600个", Claim.Modality.target),
    // The property is planned.
    ("年度计划投资860亿元。", "860亿元", .target),
    // What is foreseen has two levels.
    ("该行把今年经济增长率预测由1.3%上修至1.5%。", "1.3%", .projected),
    ("该行把今年经济增长率预测由1.3%上修至1.5%。", "1.5%", .projected),
    ("该园面积由1.3万亩扩大到1.5万亩。", "1.3万亩", nil),
    // A clause that tells how things stand.
    ("明年6月将完成12台，目前已收到申请74份。", "74份", nil),
    ("今年要完成铁路投资7320亿元。", "7320亿元", .target),
  ])
  func whatIsYetToCome(text: String, figure: String, modality: Claim.Modality?) {
    #expect(ReadClaims(text)[figure]?.modality == modality)
  }

  /// What is said before a list holds for its items, up to the full stop.
  @Test(arguments: [("40处", Claim.Modality.target), ("9个", .target), ("300条", nil)])
  func aListOfPlans(figure: String, modality: Claim.Modality?) {
    let claims = ReadClaims("今年，我们将办好12件实事，包括：改造小区60个；治理堵点40处；建成公园9个。已收到建议300条。")
    #expect(claims[figure] != nil)
    #expect(claims[figure]?.modality == modality)
  }

  /// What was expected of one item says nothing of the next.
  @Test func resultsBesideWhatWasExpected() {
    let claims = ReadClaims("恒澜股份：第三季每股收益0.3元，预期0.6元；营收130亿元，预期129亿元。")
    #expect(claims["0.6元"]?.modality == .projected)
    #expect(claims["130亿元"]?.modality == nil)
    #expect(claims["129亿元"]?.modality == .projected)
  }

  /// A promise reaches over its comma; the level before a plan is no part of it.
  @Test func promisesAndLevelsBefore() {
    #expect(ReadClaims("恒澜股份承诺，净利润不低于3800万元。")["不低于3800万元"]?.modality == .target)
    let claims = ReadClaims("今年计划出口大米550万吨，与去年的526万吨相比略有增加。")
    #expect(claims["550万吨"]?.modality == .target)
    #expect(claims["526万吨"] != nil)
    #expect(claims["526万吨"]?.modality == nil)
  }

  /// What a report says is to be done, one item after the other.
  @Test(arguments: ["4500公里", "260座", "42万人"])
  func whatIsToBeDone(figure: String) {
    let text = "今年要重点做好以下工作：新建公路4500公里，改造危桥260座；新增就业42万人。"
    #expect(ReadClaims(text)[figure]?.modality == .target)
  }

  @Test(arguments: [
    ("今年排放量要分别下降2%。", "2%", Claim.Modality.target), ("失业率可能达到15%。", "15%", .projected),
  ])
  func whatMayOrMustBe(text: String, figure: String, modality: Claim.Modality) {
    let claims = ReadClaims(text)
    #expect(claims[figure]?.modality == modality)
    #expect(claims.indicator(figure)?.hasSuffix("要") == false)
  }

  /// A property that is a goal; so much of one was done.
  @Test func goals() {
    #expect(ReadClaims("出口增长目标维持在2%。")["2%"]?.modality == .target)
    #expect(ReadClaims("柳源县完成年度目标的80%。")["80%"]?.modality == nil)
    #expect(ReadClaims("射门18次中目标仅6次。")["6次"]?.modality == nil)
    #expect(ReadClaims("9月已将这一目标下调到3300万。")["3300万"]?.modality == .target)
  }

  /// A forecast is revised from one level to another; a rank that may rise has the first already.
  @Test func whatAForecastComesFrom() {
    #expect(ReadClaims("赤字预测由1.3%上调至1.5%。")["1.3%"]?.modality == .projected)
    #expect(ReadClaims("秋季预测把明年增速从1.4%调低到1.1%。")["1.4%"]?.modality == .projected)
    #expect(ReadClaims("政府计划将利率预估值从1.9%提高到2.1%。")["1.9%"]?.modality == nil)
    #expect(ReadClaims("排名可望由第22升到第18。")["第22"]?.modality == nil)
    #expect(ReadClaims("排名可望由第22升到第18。")["第18"]?.modality == .projected)
  }
}

import Shuliang
import Testing

@Suite struct IndicatorRuleTests {
  @Test(arguments: [
    ("全市新能源装机规模达297.4万千瓦。", "297.4万千瓦", "新能源装机规模"),
    ("绿地率达40.03%，绿化覆盖率达41.14%。", "41.14%", "绿化覆盖率"),
    ("城镇常住人口29.82万人，乡村常住人口1.68万人。", "1.68万人", "乡村常住人口"),
    ("今年前两个月，芦湾市外贸进出口1.35万亿元，同比增长24.9%。", "1.35万亿元", "外贸进出口"),
    ("上海上季失業率是3.2%。", "3.2%", "失業率"), ("岚政府预计今年经济增幅仅为0.2%。", "0.2%", "经济增幅"),
    ("广义货币M2预期增长目标拟定为13%左右。", "13%左右", "广义货币M2预期增长目标"), ("申请材料从35项优化为4项。", "4项", "申请材料"),
    ("办结率、满意率均达100%。", "100%", "办结率、满意率"),
  ])
  func isTheNounBeforeAProperty(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  @Test(arguments: [
    ("全市建成18个城市湖泊。", "18个", "城市湖泊"), ("新增学位3217个。", "3217个", "学位"),
    ("公司拥有66万吨预焙阳极、170万吨电解铝。", "170万吨", "电解铝"),
    ("现场当时有81名施工人员。", "81名", "施工人员"),
    ("该国超过70%的地区处于干旱状态。", "超过70%", "地区处于干旱状态"),
  ])
  func isTheThingCounted(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  /// A clause without figures says what has changed, and the next by how much.
  @Test(arguments: [
    ("盗窃案件下降三成，但诈骗案件上升明显，达到2185件。", "2185件", "诈骗案件"), ("當中兼職增加8.5萬個。", "8.5萬個", "兼職"),
    ("省政府拨出救灾款900万元、棉被2.4万床，另由部队送去大米650吨。", "650吨", "大米"),
    ("省政府拨出救灾款900万元、棉被2.4万床，另由部队送去大米650吨。", "2.4万床", "棉被"),
  ])
  func isWhatHasChanged(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  /// Where nothing is counted behind it, the deed says what a figure is.
  @Test(arguments: [
    ("队员林月华攻入38分，取得7个篮板。", "38分", "攻入"), ("两队在加时赛战成3：3。", "3：3", "战成"),
    ("石湾队打入7球送出3次助攻。", "7球", "打入"),
  ])
  func isTheDeed(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  @Test(arguments: [
    ("男子选手年龄为8至65岁，女子选手则为8至60岁。", "8至60岁", "男子选手年龄"), ("芦湾市出口8859.4亿元，增长26.8%。", "26.8%", "出口"),
    ("失业率由5%降至4.5%。", "4.5%", "失业率"),
    ("稅後純益10億元，按年升9%，按季升6%。", "6%", "稅後純益"),
    ("恒生指數升幅近0.8%，報19945點。", "19945點", "恒生指數"),
    ("失业率不变，维持于1.1%。", "1.1%", "失业率"),
  ])
  func isCarriedWhereTheClauseNamesNone(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
    #expect(ReadClaims(text)[figure]?.indicator?.isInherited == true)
  }

  /// What stands behind 的 is so long; where only a verb stands before a level, the things behind it are meant.
  @Test(arguments: [
    ("工人浇筑出一个长达105米的新涵闸。", "105米", "新涵闸"), ("团队拓展到45个维权岗。", "45个", "维权岗"),
    ("柳源县建成区绿地率达40%的目标。", "40%", "建成区绿地率"),
  ])
  func isBehindALevel(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  /// 市场 foresees and is no property.
  @Test func isNotWhoForesees() {
    let claims = ReadClaims("公司净利润13亿元；此前市场一致预期为12.7亿元。")
    #expect(claims.indicator("12.7亿元") == "净利润")
  }

  /// 第二大商圈: what is ranked stands behind the rank.
  @Test func isBehindARank() {
    let claims = ReadClaims("竹林商圈曾是全市第二大传统商圈。")
    #expect(claims.indicator("第二大") == "传统商圈")
    #expect(claims.subject("第二大") == "竹林商圈")
  }

  /// 以招标方式: how it was done is no part of what was done.
  @Test func isNotHowItWasDone() {
    #expect(ReadClaims("央行以数量招标方式开展1378亿元操作。").indicator("1378亿元") == "操作")
  }

  /// A verb between a noun and its property is part of it, and so is a verb with its measure.
  @Test(arguments: [
    ("可再生能源消费占比达到20%。", "20%", "可再生能源消费占比"), ("我国夏粮收购量超3万吨。", "超3万吨", "夏粮收购量"),
    ("英国10年期国债收益率涨5个基点。", "5个基点", "10年期国债收益率"),
  ])
  func aCompoundIsWhole(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  /// 创逾3年新低: no property of what follows; a rank behind a length of time has the property before it.
  @Test(arguments: [
    ("玉米价格跌20元，创逾4年新低，累计跌50元。", "50元", "玉米价格"), ("云岭指数连续5年居全国首位。", "首位", "云岭指数"),
  ])
  func aLengthOfTimeIsSteppedOver(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  /// 提交并审核: both verbs are of whom the clause names.
  @Test func verbsAreJoined() {
    let claims = ReadClaims("全国已累计受理并审核通过40万条投保信息。")
    #expect(claims.indicator("40万条") == "投保信息")
    #expect(claims.subject("40万条") == "全国")
  }

  /// What it came from is no property, whatever it is called.
  @Test func aLevelBeforeIsSteppedOver() {
    let claims = ReadClaims("货物到发量由投产初期的30万吨增至90万吨。")
    #expect(claims.indicator("30万吨") == "货物到发量")
    #expect(claims.indicator("90万吨") == "货物到发量")
    #expect(ReadClaims("设备连接数超亿台。").indicator("超亿台") == "设备连接数")
  }

  /// 繁殖|巢: one character with its verb.
  @Test func oneCharacterHasItsVerb() {
    #expect(ReadClaims("柳源县出口水鸟3万只；东方白鹳繁殖巢218个。").indicator("218个") == "繁殖巢")
  }

  /// So much of a sum is the same thing; a share is not.
  @Test func aPartOfASumIsTheSame() {
    #expect(ReadClaims("公司营业额63.2亿元，其中华东占51.2亿元。").indicator("51.2亿元") == "营业额")
    #expect(ReadClaims("公司营业额63.2亿元，线上销售占81%。").indicator("81%") == "线上销售")
  }

  @Test(arguments: [
    // A verb no table knows, between two levels.
    ("目标价从30万日元大砍至18万日元。", "18万日元", "目标价"),
    // What is compared with is no property.
    ("产量与历次考察结果相比减少了21%。", "21%", "产量"),
    // A bracket behind a time.
    ("公众泳馆上年度（2024/25）入场人次1230万。", "1230万", "入场人次"),
    // What was published is of the same property.
    ("云岭8月进口物价指数升0.8%，预期升0.9%，前值升1.6%。", "1.6%", "进口物价指数"),
  ])
  func whatIsNoProperty(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  /// 规模创新高 names nothing that grew.
  @Test func aBarePropertyNamesNothing() {
    #expect(ReadClaims("进出口2万亿元，规模创新高，同比增长11%。").indicator("11%") == "进出口")
  }

  /// 领先 and 落后 directly before a figure say what it is, but where a property stands before.
  @Test(arguments: [
    ("柳源队一路落后4分。", "4分", "落后"), ("柳源队上半时领先14分。", "14分", "领先"), ("柳源队总分领先14分。", "14分", "总分"),
  ])
  func aLead(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  /// What is planned to be done with money.
  @Test func aPlannedDeal() {
    let claims = ReadClaims("云岭公司计划投资7.4亿元。")
    #expect(claims.indicator("7.4亿元") == "计划投资")
    #expect(claims.subject("7.4亿元") == "云岭公司")
  }

  /// A part of what stands behind 的, cut or doing something.
  @Test(arguments: [
    ("航空公司在全国40座机场削减4%的航班数量。", "4%", "航班数量"), ("全省有50%的家庭上网。", "50%", "家庭上网"),
    ("柳源县工资增长5%的目标不变。", "5%", "工资"),
  ])
  func aPartOfWhatFollows(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  /// The first value, the last and the one before it are all of the same indicator.
  @Test(arguments: ["2.3%", "2.4%", "2.2%"])
  func valuesOfAnIndicatorAreNoIndicators(figure: String) {
    let claims = ReadClaims("法国7月CPI终值升2.3%，初值升2.4%，6月终值升2.2%。")
    #expect(claims.indicator(figure) == "CPI")
  }

  /// Verbs that say what changes, and for whom something is, name it where nothing else does.
  @Test(arguments: [
    ("南岭央行降息25个基点至8%。", "25个基点", "降息"), ("石油联盟减产50万桶。", "50万桶", "减产"),
    ("石油聯盟減產50萬桶。", "50萬桶", "減產"),
    ("商品销售额2万亿元，惠及3万人次。", "3万人次", "惠及"), ("石油联盟原油减产50万桶。", "50万桶", "原油"),
  ])
  func deedsAreNamed(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  /// 等地 is part of no property, 平均 between thing and property is.
  @Test(arguments: [
    ("最低气温下降6℃，山东、河南等地下降10℃。", "10℃", "最低气温"), ("全省土壤有机质平均含量28克/千克。", "28克/千克", "土壤有机质平均含量"),
    ("全省平均含量28克/千克。", "28克/千克", "含量"),
  ])
  func noMoreThanTheProperty(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }
}

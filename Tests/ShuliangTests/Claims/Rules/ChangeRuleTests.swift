import Shuliang
import Testing

@Suite struct ChangeRuleTests {
  @Test(arguments: [
    ("总产值增长10.8%。", "10.8%"), ("新增学位3217个。", "3217个"), ("保持9%以上增长。", "9%以上"),
    ("涨幅达22.38%。", "22.38%"), ("恒生指數升342點。", "342點"), ("新增上市公司2家、新三板挂牌4家。", "4家"),
    ("总产值比2020年翻了一番。", "一番"), ("成交额较上日多近两成。", "近两成"), ("指数升418.2点或1.8%。", "1.8%"),
    ("盈利增长介乎9%至11%。", "9%至11%"),
    // More than at another time, what is reached by a change, and a goal.
    ("酒店入住率平均87%，较3月高2个百分点。", "2个百分点"), ("联盟拿下158席，比上届多出11席。", "11席"),
    ("存活率比五年前高出近20个百分点。", "近20个百分点"), ("前值从升0.4%修正为升0.5%。", "0.5%"),
    ("主要预期目标是：经济增长5%左右。", "5%左右"),
  ])
  func isAnIncrease(text: String, figure: String) {
    #expect(ReadClaims(text)[figure]?.change == .increase)
  }

  @Test(arguments: [
    ("浓度下降9.1%。", "9.1%"), ("压减地下水开采量175万立方米。", "175万立方米"), ("跌幅近0.6%。", "近0.6%"),
    ("跌逾400點。", "逾400點"), ("药品平均降价56%。", "56%"), ("投票率比五年前低了13个百分点左右。", "13个百分点左右"),
    ("PPI同比降3.2%，前值从降4.2%修正为降4.1%。", "4.1%"),
  ])
  func isADecrease(text: String, figure: String) {
    #expect(ReadClaims(text)[figure]?.change == .decrease)
  }

  /// A level that was reached, and a gap between two things, are no changes.
  @Test(arguments: [
    ("实验室由7家增至16家。", "16家"), ("营收增长16%至107亿美元。", "107亿美元"), ("增加值达5亿元。", "5亿元"),
    ("高于全国5个百分点。", "5个百分点"), ("省级人才1.26万人。", "1.26万人"), ("最大降雨量达到485毫米。", "485毫米"),
    ("税阶由4万元扩阔至4.5万元。", "4.5万元"), ("水温比常年高出4摄氏度。", "4摄氏度"), ("赤字比原来估计多出238亿元。", "238亿元"),
    ("射门18次，比对手多出一倍。", "一倍"), ("当时浪高2米。", "2米"),
  ])
  func isNone(text: String, figure: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims[figure]?.change == nil)
  }

  @Test(arguments: [
    // A gap between two growths.
    ("出口增幅高于全国0.7个百分点。", "0.7个百分点", nil),
    // Things are not hastened by number.
    ("加快河谷等4个枢纽城市建设。", "4个", nil),
    // The property has the verb in it.
    ("全市城镇新增就业6.83万人。", "6.83万人", Claim.Change.increase),
    // The property stands behind what it is compared with.
    ("备案数量较7月份降幅超80%。", "超80%", .decrease),
    // 升 is a litre.
    ("高锰酸盐指数由每升11.2毫克下降到7.4毫克。", "11.2毫克", nil),
    ("需求将增加85万桶。", "85万桶", .increase),
    ("产量由15吨猛增到420吨。", "420吨", nil),
  ])
  func whatIsAnAmountOfChange(text: String, figure: String, change: Claim.Change?) {
    #expect(ReadClaims(text)[figure]?.change == change)
  }

  /// 涨幅 said once is meant of the next time too; a level reported is not.
  @Test func aPropertyOfChangeIsCarried() {
    #expect(ReadClaims("前9个月累计涨幅为22%，过去12个月则为31.8%。")["31.8%"]?.change == .increase)
    #expect(ReadClaims("指数升幅一度扩大至600点，收市升幅收窄，报41964点。")["41964点"]?.change == nil)
  }

  /// More and less than before, which is no property.
  @Test(arguments: [
    ("患者外转比去年同期少了2600多人次。", "2600多人次", Claim.Change.decrease, "患者外转"),
    ("上半年价格指数比去年同期低0.1%。", "0.1%", .decrease, "价格指数"),
  ])
  func whatDiffersFromBefore(
    text: String,
    figure: String,
    change: Claim.Change?,
    indicator: String
  ) {
    let claims = ReadClaims(text)
    #expect(claims[figure]?.change == change)
    #expect(claims.indicator(figure) == indicator)
  }

  /// A gap to what was meant is no change over time.
  @Test func aGapToAPlanIsNoChange() {
    #expect(ReadClaims("税收收入比预算少了约9万亿元。")["约9万亿元"]?.change == nil)
  }

  /// 提升 and 改善 make things better, not more; 降温 is a change of its own.
  @Test func thingsAreImprovedByNumber() {
    let claims = ReadClaims("整体提升100所学校周边环境，客流提升30%。云岭降温8℃。")
    #expect(claims["100所"] != nil)
    #expect(claims["100所"]?.change == nil)
    #expect(claims["30%"]?.change == .increase)
    #expect(claims["8℃"]?.change == .decrease)
  }

  /// 挫 and 瀉 are what markets do in Hong Kong.
  @Test(arguments: ["2%", "2.8%", "3%"])
  func marketsFallByOtherWords(figure: String) {
    let claims = ReadClaims("国指挫2%，科指瀉2.8%，港豐股價插水3%。")
    #expect(claims[figure]?.change == .decrease)
    #expect(claims.indicator(figure)?.contains("瀉") == false)
  }
}

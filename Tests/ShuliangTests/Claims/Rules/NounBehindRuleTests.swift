import Shuliang
import Testing

@Suite struct NounBehindRuleTests {
  @Test(arguments: [
    ("800多名居民被疏散。", "800多名", "居民被疏散"), ("造成一名16岁青少年死亡。", "一名", "青少年死亡"),
    ("约2700万人用水受到限制。", "约2700万人", "用水受到限制"), ("3枚导弹均命中目标。", "3枚", "导弹"),
    ("已造成超过31亿欧元（约合241亿元人民币）的损失。", "超过31亿欧元", "损失"),
  ])
  func reachesToWhatEndsIt(text: String, figure: String, noun: String) {
    #expect(ReadClaims(text).indicator(figure) == noun)
  }

  /// People are counted without what they do; what befell them, and what is done to things, stays.
  @Test(arguments: [
    ("1000多个采购团参观采购。", "1000多个", "采购团"), ("约200名武装人员藏匿在山中。", "约200名", "武装人员"),
    ("10多支搜救队伍密切协同。", "10多支", "搜救队伍"), ("50名工人受伤。", "50名", "工人受伤"), ("完成3次设备检修。", "3次", "设备检修"),
    ("6430家绿色工厂引领行业发展。", "6430家", "绿色工厂"),
  ])
  func endsWithTheDoers(text: String, figure: String, noun: String) {
    #expect(ReadClaims(text).indicator(figure) == noun)
  }

  /// 三分之一强: a little more is no noun.
  @Test func aLittleMoreIsNoNoun() {
    #expect(ReadClaims("柳源县农损金额2840万元，占全县的三分之一强。").indicator("三分之一") != "强")
  }

  /// What is quoted is whole, whatever its words are; what somebody says is no noun.
  @Test func aQuotedNameIsWhole() {
    let text = "柳源县推出19个“高效办成一件事”重点事项。"
    #expect(ReadClaims(text).indicator("19个") == "“高效办成一件事”重点事项")
    let said = "柳源县走访19个“我们在这里住了几十年，房子漏雨，路也不通，盼着早一点搬到山下去住新房”的村。"
    #expect(ReadClaims(said).indicator("19个")?.contains("新房") != true)
  }

  /// 建议 names what was said where it says nothing more.
  @Test func aStatementIsCounted() {
    #expect(ReadClaims("王建国就深化合作提出4点建议。").indicator("4点") == "建议")
    #expect(ReadClaims("王建国就深化合作提出4点建议。").subject("4点") == "王建国")
    #expect(ReadClaims("美方提出28点新计划，双方讨论。").indicator("28点") == "新计划")
  }

  /// How it befell them, and places that are not counted themselves.
  @Test func stepsOverWhatIsNoNoun() {
    #expect(ReadClaims("1人当场死亡。").indicator("1人") == "死亡")
    #expect(ReadClaims("17名中日联合登山队队员遇难。").indicator("17名")?.contains("登山队队员") == true)
  }

  /// 超5000股上涨: what they did is counted, and no change of the number.
  @Test func sharesThatMoveAreCounted() {
    let claims = ReadClaims("全天超5000股上涨。")
    #expect(claims.indicator("超5000股") == "上涨")
    #expect(claims["超5000股"]?.change == nil)
  }

  /// 大关 is no noun of its own; behind a score stands what was done.
  @Test func behindThresholdsAndScores() {
    #expect(ReadClaims("票房收入突破1亿元大关。").indicator("突破1亿元") == "票房收入")
    let claims = ReadClaims("柳源队以3比0横扫云岭队。")
    #expect(claims.indicator("3比0") == "横扫云岭队")
    #expect(claims.subject("3比0") == "柳源队")
  }

  /// 56.9%的|得票率|当选: a property alone, without what somebody did by it.
  @Test func aPropertyIsNoGroup() {
    #expect(ReadClaims("他以56.9%的得票率当选新一届总统。").indicator("56.9%") == "得票率")
    #expect(ReadClaims("超过70%的地区处于干旱状态。").indicator("超过70%") == "地区处于干旱状态")
  }

  /// A share that opens its clause is of what they have done.
  @Test func aShareOfThoseNamedBefore() {
    let claims = ReadClaims("农牧区海拔4500米，90%以上实现了清洁供暖。")
    #expect(claims.indicator("90%以上") == "实现了清洁供暖")
  }

  /// 细化 and 拉高 say how the first level became the second, and 不变 that it stays.
  @Test(arguments: [
    ("空间分辨率从12公里细化到8公里。", "12公里", "空间分辨率"), ("月产能从1.5万片拉高到2.4万片。", "1.5万片", "月产能"),
    ("人手编制维持74个不变。", "74个", "人手"),
  ])
  func howALevelChangesIsNoNoun(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  /// How long a thing runs is part of its name.
  @Test(arguments: [
    ("央行8月8日开展71亿元7天期逆回购操作。", "71亿元", "7天期逆回购操作"), ("财政部发行10亿元3年期国债。", "10亿元", "3年期国债"),
  ])
  func aTermOpensTheNoun(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  /// What is counted together stands in a list; what has a figure of its own does not, nor what else is done.
  @Test(arguments: [
    ("今天来了10多位艺术家、律师、工人。", "10多位", "艺术家、律师、工人"), ("云岭省查处28家生产、经营企业。", "28家", "生产、经营企业"),
    ("云岭省新增学校5所、医院3家。", "5所", "学校"), ("云岭省培训300名工人、农民200名。", "300名", "工人"),
    ("云岭省新建5所学校、扩建医院。", "5所", "学校"),
  ])
  func thoseCountedTogether(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }
}

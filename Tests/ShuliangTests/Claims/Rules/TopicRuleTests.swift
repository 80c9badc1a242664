import Shuliang
import Testing

/// A clause without figures names who the figures behind it are about.
@Suite struct TopicRuleTests {
  @Test(arguments: [
    ("事故现场在石湾路口，涉及6架私家车。", "6架", "事故现场"), ("河谷消防处表示，去年处理3782宗火警。", "3782宗", "河谷消防处"),
    ("确诊患者之中，年龄介乎10个月至86岁。", "86岁", "确诊患者"), ("接种疫苗组别的人士，抗体水平达96%。", "96%", "接种疫苗组别的人士"),
    ("轨道交通环线开通运营，全长29公里。", "29公里", "轨道交通环线"), ("记者在槐荫里小区看到，已装18个充电桩。", "18个", "槐荫里小区"),
    ("这次运动会将在南方举行，一共要踢7场。", "7场", "这次运动会"), ("卢卡斯继续领先，总分达到155分。", "155分", "卢卡斯"),
    ("新股方面，康恩生物今日起招股，发售4280万股。", "4280万股", "康恩生物"),
    ("西安至成都高铁昨天开通，全长658公里。", "658公里", "西安至成都高铁"),
  ])
  func namesTheSubject(text: String, figure: String, subject: String) {
    let claims = ReadClaims(text)
    #expect(claims.subject(figure) == subject)
    #expect(claims[figure]?.subject?.isInherited == true)
  }

  /// All of the place that something happens in.
  @Test func whereItHappenedIsTold() {
    let text = "昨天清晨，柳源县高速公路滨溪段发生追尾事故，共有9辆车受损。"
    #expect(ReadClaims(text).subject("9辆") == "柳源县高速公路滨溪段")
  }

  /// An office that speaks is not whom the text goes on about, nor are those who know of a market.
  @Test(arguments: ["衛生局長指出，三級以上的里有9個。", "法人估計，三級以上的里有9個。"])
  func anOfficeIsNotWhatItSpeaksOf(sentence: String) {
    #expect(ReadClaims("柳源縣通報疫情。" + sentence).subject("9個") == "柳源縣")
  }

  /// What no table names is meant to the end of its paragraph at most.
  @Test func aTopicEndsWithItsParagraph() {
    let text = "柳源县出口5亿元。轨道交通环线开通运营，全长29公里。设站22座。\n进口增长3%。"
    let claims = ReadClaims(text)
    #expect(claims.subject("22座") == "轨道交通环线")
    #expect(claims.subject("3%") == "柳源县")
  }

  /// The name of what was built or held is kept for the text, 项目 for its paragraph; 强化项目 is a deed.
  @Test func facilitiesAreTopics() {
    let named = ReadClaims("滨溪运动会昨晚落幕。\n共设28个大项。")
    #expect(named.subject("28个") == "滨溪运动会")
    let bare = ReadClaims("柳源县出口5亿元。项目位于城南，总投资3亿元。\n进口增长3%。")
    #expect(bare.subject("3亿元") == "项目")
    #expect(bare.subject("3%") == "柳源县")
    let deed = ReadClaims("柳源县出口5亿元。强化项目全面推进，进口增长3%。")
    #expect(deed.subject("3%") == "柳源县")
  }

  /// A quotation's 我们 is not what the text goes on with, and who spoke is meant for a paragraph.
  @Test func whoSpeaksIsNotSpokenOf() {
    let text = "柳源县出口5亿元。“我们完成了任务。”村民说。进口增长3%。\n云启公司表示，前景良好。\n财政收入2亿元。"
    #expect(ReadClaims(text).subject("3%") == "柳源县")
    let claims = ReadClaims("市民王小明说，收成不错。\n财政收入2亿元。")
    #expect(claims["2亿元"] != nil)
    #expect(claims.subject("2亿元") == nil)
  }

  /// 他 is meant to the end of the paragraph.
  @Test func aPersonBehindAPronounEndsWithTheParagraph() {
    let claims = ReadClaims("柳源县出口5亿元。他继续领先，总分155分。\n进口增长3%。")
    #expect(claims.subject("155分") == "他")
    #expect(claims.subject("3%") == "柳源县")
  }

  /// A verb before a time is no topic.
  @Test(arguments: ["做好今年工作，要抓住三点。", "确保今年见效，投入三亿元。"])
  func aVerbBeforeATimeIsNoTopic(clause: String) {
    let claims = ReadClaims("柳源县出口5亿元。" + clause)
    let figure = clause.contains("三点") ? "三点" : "三亿元"
    #expect(claims.subject(figure) == "柳源县")
  }

  /// A topic that no table names ends with its sentence.
  @Test func aTopicEndsWithItsSentence() {
    let text = "柳源县出口5亿元。事故现场在石湾路口，涉及6架私家车。进口增长3%。"
    #expect(ReadClaims(text).subject("3%") == "柳源县")
  }

  /// Bodies of a kind, and what was built, are spoken of in passing where a name is known.
  @Test(arguments: [
    "柳源县出口5亿元。中外合作办学机构实现突破。", "柳源县出口5亿元，白石铁路建成通车。", "柳源县出口5亿元，文化产业蓬勃发展。",
  ])
  func whatHasNoNameEndsWithItsSentence(before: String) {
    #expect(ReadClaims(before + "新增岗位300个。").subject("300个") == "柳源县")
  }

  /// A paragraph that begins with something built is about it.
  @Test func aParagraphIsAboutWhatWasBuilt() {
    let claims = ReadClaims("柳源县发展交通。\n轨道交通2号线开通运营。首日客流11.6万人次。")
    #expect(claims.subject("11.6万人次") == "轨道交通2号线")
  }

  /// What is done for a place tells of the place.
  @Test func aPlaceIsDeveloped() {
    #expect(ReadClaims("深化柳源区建设，贷款余额超9000亿元。").subject("超9000亿元") == "柳源区")
  }

  /// 机场, 项目: which one is not said, so that the place is meant again in the next sentence.
  @Test func bareFacilitiesEndWithTheirSentence() {
    #expect(ReadClaims("柳源县出口5亿元。\n机场建成通航。\n新增岗位300个。").subject("300个") == "柳源县")
  }

  /// Nothing goes on being about the world.
  @Test func theWorldEndsWithItsSentence() {
    let text = "柳源县出口5亿元。全球经济增长放缓，贸易下降。新增岗位300个。"
    #expect(ReadClaims(text).subject("300个") == "柳源县")
  }

  /// A firm of Latin letters acts; an abbreviation does not.
  @Test func latinLettersAreAFirm() {
    #expect(ReadClaims("Norvik将关闭云岭工厂，员工数量超过900人。").subject("超过900人") == "Norvik")
    #expect(ReadClaims("LED将继续降价，员工数量超过900人。").subject("超过900人") != "LED")
  }

  /// 人们 are nobody of whom anything else is told.
  @Test func anybodyIsNoTopic() {
    #expect(ReadClaims("人们去医院看病，服务项目减少300种。").subject("300种")?.contains("人们") != true)
  }

  /// The name of a body up to what it is.
  @Test func aBodyIsNamedInFull() {
    let text = "云南国家公路管理局已经结束评估，人员减少30人。"
    #expect(ReadClaims(text).subject("30人") == "云南国家公路管理局")
  }

  /// 镇里, 这里: whoever was named before, said by a word.
  @Test(arguments: ["镇里", "这里"])
  func aPlaceMeantIsNamed(place: String) {
    #expect(ReadClaims("云岭镇制度严格。\(place)清理了人员73人。").subject("73人") == place)
  }

  /// A fair or a forum is spoken of, and a province's purse acts.
  @Test(arguments: [
    ("云岭峰会闭幕。峰会期间，共签约项目163个。", "163个", "云岭峰会"), ("省财政安排救济款1000万元。", "1000万元", "省财政"),
    ("中国创新药行业授出权益，项目有59个。", "59个", "中国创新药行业"),
  ])
  func isSpokenOf(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// 来自|柳源: whence somebody comes is no actor; who is something is no relative clause.
  @Test func whenceSomebodyComesIsNoActor() {
    let text = "西南航空在云岭招聘，来自拉萨的次央等15名姑娘入选。"
    #expect(ReadClaims(text).subject("15名") != "拉萨")
  }

  /// 的是|柳源县: whom the clause is about stands behind it.
  @Test func isToldLast() {
    #expect(ReadClaims("云岭省赛事最多的是柳源县，一个月办了12场。").subject("12场") == "柳源县")
  }

  /// What somebody says is no topic, nor is the office of who says it.
  @Test func aQuotationIsNoTopic() {
    #expect(ReadClaims("云岭市很忙。「没有一个暑假休息」，增加成员35名。").subject("35名") == "云岭市")
    let text = "柳源队总教练洪一中说，2个投手都出状况。"
    #expect(ReadClaims(text).subject("2个") == "柳源队")
  }

  /// 我国 is no part of a name.
  @Test func ourCountryIsNoName() {
    #expect(ReadClaims("我国创新药行业授出权益，项目有59个。").subject("59个") == "我国")
  }

  /// A firm announces, whenever it does; what is told by trade is not of trade.
  @Test func whoAnnouncesAndByWhat() {
    let text = "澄岳物流昨日公布中期业绩，按年收入为68亿元。"
    #expect(ReadClaims(text).subject("68亿元") == "澄岳物流")
    #expect(ReadClaims("瑞士公布数据。行业方面，岗位减少300个。").subject("300个") != "行业")
  }

  /// A site with its place before it, a market, and no shorter name.
  @Test(arguments: [
    ("云南万平口景区已经开放，接待游客11万人次。", "11万人次", "云南万平口景区"), ("山东果菜市场昨日开市，到货量748吨。", "748吨", "山东果菜市场"),
  ])
  func sitesAndMarketsAreNamedInFull(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Who speaks for a body by office and name.
  @Test func anOfficialSpeaksForTheBody() {
    #expect(ReadClaims("柳源队总教练洪一中说：“打线还没打开”，失误3次。").subject("3次") == "柳源队")
  }

  /// A competition with a place in its name is no place.
  @Test func aCompetitionIsATopic() {
    let claims = ReadClaims("青海湖国际公路自行车赛昨天进行，全程188公里。")
    #expect(claims.subject("188公里") == "青海湖国际公路自行车赛")
  }

  /// 因 tells why, and not of what the rest is told.
  @Test func aCauseIsNoTopic() {
    #expect(ReadClaims("泰国出口增长2.3%，因泰铢贬值，创汇增加了3成。").subject("3成") == "泰国")
  }

  /// 分产业看 says by what the rest is told.
  @Test func whatIsToldByIsNoTopic() {
    let claims = ReadClaims("全县用电量98亿千瓦时。分产业看，第一产业用电增速为19.3%。")
    #expect(claims.subject("19.3%") == "全县")
  }

  /// Who speaks takes nothing from whom the paragraph is about.
  @Test func aSpeakerLeavesTheTopic() {
    let text = "云岭县一处煤矿2日发生瓦斯爆炸。能源部长说，事发时有118人正在作业。"
    #expect(ReadClaims(text).subject("118人") == "一处煤矿")
  }

  /// Why somebody does something, and what moves a market, is not whom the rest is about.
  @Test(arguments: [
    ("恒澜电气宣布，因沙特下调售价，汽油每升下调0.3元。", "0.3元", "恒澜电气"),
    ("恒生指数早盘升1%，其后龙头股翻黑拖累大盘，终场下跌173点。", "173点", "恒生指数"),
    ("其中电子行业居首，净卖出6.8亿元。", "6.8亿元", "电子行业"),
  ])
  func reasonsAreNoTopics(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// 行长彭德森指，: an official speaks, and of the country goes on the text.
  @Test func whoPointsOutSpeaks() {
    #expect(ReadClaims("云岭省出口增长。行长彭德森指，上季进口增长2%。").subject("2%") == "云岭省")
  }

  /// Where something is said is not who says it.
  @Test func aMeetingIsNoTopic() {
    let claims = ReadClaims("柳源县出口5亿元。在云岭峰会上，9次提出倡议。")
    #expect(claims.subject("9次") == "柳源县")
  }
}

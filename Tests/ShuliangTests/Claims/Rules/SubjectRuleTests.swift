import Shuliang
import Testing

@Suite struct SubjectRuleTests {
  @Test(arguments: [
    ("芦湾市建成区绿地面积2776公顷。", "2776公顷", "芦湾市"), ("酒远公司投资近153亿元实施改造。", "近153亿元", "酒远公司"),
    ("我国累计派遣医疗队员2.5万人次。", "2.5万人次", "我国"), ("云启第二季度营收16亿元。", "16亿元", "云启"),
    ("恒生指数收涨2.01%。", "2.01%", "恒生指数"),
  ])
  func standsInTheClause(text: String, figure: String, subject: String) {
    let claims = ReadClaims(text)
    #expect(claims.subject(figure) == subject)
    #expect(claims[figure]?.subject?.isInherited == false)
  }

  @Test(arguments: [
    ("芦湾市坚持以绿兴城，绿化覆盖率达到41%。", "41%", "芦湾市"),
    ("芦湾市出口5亿元。进口增长3%。", "3%", "芦湾市"), ("在浙江，机器人产量增长3%。", "3%", "浙江"),
  ])
  func isCarriedFromBefore(text: String, figure: String, subject: String) {
    let claims = ReadClaims(text)
    #expect(claims.subject(figure) == subject)
    #expect(claims[figure]?.subject?.isInherited == true)
  }

  /// 药物及化妆品: both rise.
  @Test func bothOfTwoThings() {
    #expect(ReadClaims("藥物及化妝品升近一成。").subject("近一成") == "藥物及化妝品")
  }

  /// 向全球: to whom something is done is not who does it.
  @Test func isNotToWhomItIsDone() {
    #expect(ReadClaims("云启公司共投资74次，已向全球42家企业投资。").subject("42家") == "云启公司")
    #expect(ReadClaims("柳源县表示，对云启公司50个基点的降息感到满意。").subject("50个基点") == "柳源县")
  }

  /// 降幅, 持股: what has no thing before it is nobody.
  @Test(arguments: [
    ("面积同比下降18.6%，降幅比6月份收窄0.4个百分点。", "0.4个百分点"), ("赠送价值8000元座椅。", "8000元"),
    ("起拍总价超过7亿元。", "超过7亿元"),
  ])
  func isNoBareProperty(text: String, figure: String) {
    #expect(ReadClaims(text).subject(figure) == nil)
  }

  /// One figure each, in the order of the names.
  @Test(arguments: [
    ("日本、韩国、印度分别是24%、25%和26%。", "25%", "韩国"), ("中国选手林艳和瞿月名列第四和第五。", "第四", "中国选手林艳"),
    ("中国选手林艳和瞿月名列第四和第五。", "第五", "瞿月"),
  ])
  func isToldNameByName(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  @Test(arguments: [
    ("北境美军基地有5处雷达。", "5处", "北境美军基地"), ("石湾市“长风”集团投资3亿元。", "3亿元", "石湾市“长风”集团"),
    ("河谷新区计划完成55个街区改造。", "55个", "河谷新区"), ("新能源车市场零售74万辆。", "74万辆", "新能源车市场"),
  ])
  func holdsWhatBelongsToTheName(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// 它 and 全市 are what was named before.
  @Test(arguments: [("伊朗发生地震，它导致150人死亡。", "150人", "伊朗"), ("石湾市出口增长。全市发展向好。进口3亿元。", "3亿元", "石湾市")])
  func isTheNameBehindAPronoun(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// 信溢地产(00377): the number of its share names a firm.
  @Test func theNumberOfAShareNamesAFirm() {
    #expect(ReadClaims("信溢地产(00377)则跌4.15%。").subject("4.15%") == "信溢地产")
  }

  /// The short name of a listed firm opens its clause; 上市公司股份 is what is held.
  @Test func theShortNameOfAFirm() {
    #expect(ReadClaims("8月21日恒川股份高开，收涨4.27%。").subject("4.27%") == "恒川股份")
    #expect(ReadClaims("柳源县发布公告，减持上市公司股份3%。").subject("3%") == "柳源县")
  }

  /// 亚洲排名第8: the place is where the rank counts; 沿江 is no name.
  @Test(arguments: [
    ("韩国发展迅速，亚洲排名升至第8位。", "第8位", "韩国"), ("芦湾市治理污染。沿江34家工厂搬迁。", "34家", "芦湾市"),
  ])
  func isNotWhereItIs(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Neither the paper nor where its report was written is whom the text speaks of.
  @Test(arguments: [
    ("本报讯 比赛共有28个大项。", "28个"), ("（记者陈岚 台北报道）流感门诊达11万人次。", "11万人次"),
  ])
  func isNotWhoReports(text: String, figure: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims.subject(figure) != "本报" && claims.subject(figure) != "台北")
  }

  /// Counted bodies, the general population and what is produced are no subjects.
  @Test(arguments: [
    ("柳源县新增学位，其中小学2.1万个、初中1.4万个。", "1.4万个"), ("柳源县改造小区，居民满意度达96%。", "96%"),
    ("柳源县油田今年生产原油1203万吨。", "1203万吨"),
  ])
  func isNotWhatIsCounted(text: String, figure: String) {
    #expect(ReadClaims(text).subject(figure)?.hasPrefix("柳源县") == true)
  }

  /// Who is ranked against, and who is spoken to, is no actor.
  @Test(arguments: [("芦湾市水质居全国第六。", "第六", "芦湾市"), ("我国对东盟出口4万亿元。", "4万亿元", "我国")])
  func isNotTheScopeNorTheObject(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// What no table knows before a place is no part of its name.
  @Test func aPlaceStandsAlone() {
    #expect(ReadClaims("跻争甘肃省建设基地，产值5亿元。").subject("5亿元") == "甘肃省")
  }

  /// Where somebody comes from is not who they are.
  @Test func isNotWhereTheyComeFrom() {
    let claims = ReadClaims("柳源县举办运动会，来自全省16个代表团参赛。")
    #expect(claims.subject("16个") == "柳源县")
  }

  /// 晶科|能源: several words that no table knows as a name are one where they rise like a price.
  @Test(arguments: [
    ("美股上涨，世纪互联涨12.1%，晶河能源涨5.8%。", "5.8%", "晶河能源"), ("美股上涨，白石科技跌3.74%。", "3.74%", "白石科技"),
  ])
  func namesOfSharesAreWhole(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// 周涨: one character names nothing.
  @Test func oneCharacterIsNone() {
    #expect(ReadClaims("LME期锌报2770美元，周涨1.22%。").subject("1.22%") != "周")
  }

  /// A share of those behind it, without what they do; a verb is nobody.
  @Test(arguments: [
    ("超过65%的农户买了保险。", "超过65%", "农户"), ("近2/3的脱贫人口和学校签了协议。", "近2/3", "脱贫人口"),
    ("最终来了近80人。", "近80人", nil), ("美军击退对手，并在巴格达地区控制了三个村镇。", "三个", "美军"),
  ])
  func isWhoHasTheShare(text: String, figure: String, subject: String?) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// With whom something is done is not carried on.
  @Test func aPartnerEndsWithItsFigure() {
    let claims = ReadClaims("柳源县持续开放，与瑞士进出口额突破5万元。友城达137对。")
    #expect(claims.subject("137对") == "柳源县")
  }

  /// People with their age before them, and nobody for whom something is done.
  @Test func agesAndBeneficiaries() {
    #expect(ReadClaims("30岁以下观众占比达24%。").subject("24%") == "30岁以下观众")
    #expect(ReadClaims("柳源县受理投诉30件，为消费者挽回损失20万元。").subject("20万元") == "柳源县")
    #expect(ReadClaims("国家加大支持，累计发放资金196亿元。").subject("196亿元") == "国家")
  }

  /// Who acts by the adverb behind it, though no table knows the name; not what is only counted.
  @Test(arguments: [
    ("云岭县接入诊断平台，平台累计出具报告1.9万份。", "1.9万份", "平台"),
    ("云岭县有学校12所，住校生共3260人。", "3260人", "云岭县"),
  ])
  func anAdverbShowsWhoActs(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// People in passing are not what the next sentences are about.
  @Test func peopleInPassingAreNotKept() {
    let claims = ReadClaims("云岭法院受理案件94万件，法官人均办案256件。拘留3170人次。")
    #expect(claims.subject("256件") == "法官")
    #expect(claims.subject("3170人次") == "云岭法院")
  }

  /// One of several, and what is quoted in passing, end with their sentence.
  @Test(arguments: [
    "云岭省投资5亿元。日本、韩国投资分别增长3%、4%。", "云岭省投资5亿元。河谷县最少，为3亿元。", "云岭省投资5亿元。上证综指收于3100点。",
  ])
  func namesInPassingAreNotKept(before: String) {
    #expect(ReadClaims(before + "新增岗位300个。").subject("300个") == "云岭省")
  }

  /// Who has the property is not who foresees it; what belongs to a group acts itself.
  @Test(arguments: [
    ("委员会预计2026年兰亭省经济增长3%。", "3%", "兰亭省"), ("恒澜集团旗下云启科技对柳源银行的持股比例降至11%。", "11%", "恒澜集团旗下云启科技"),
    ("云岭省去年建成水库12座。", "12座", "云岭省"),
  ])
  func isWhoHasTheProperty(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Bodies that are counted in a list are what is counted.
  @Test func countedBodiesOfAList() {
    let claims = ReadClaims("柳源县新建幼儿园16所、义务教育学校9所。")
    #expect(claims.subject("9所") == "柳源县")
    #expect(claims.indicator("9所") == "义务教育学校")
  }

  /// What has the property itself, where only a thing was spoken of before.
  @Test(arguments: [
    ("湛岭高铁投用，港口年通过能力增加2400万吨。", "2400万吨", "港口"), ("湛岭高铁投用，年运送能力增加2400万吨。", "2400万吨", "湛岭高铁"),
  ])
  func isTheThingWithTheProperty(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// A fair is called by its whole name.
  @Test func aFairIsAName() {
    #expect(ReadClaims("中国国际电池博览会开幕，签约120项。").subject("120项") == "中国国际电池博览会")
  }

  /// What is written by its title has parts itself; what something is done about acts not.
  @Test(arguments: [
    ("国务院总理签署命令，《条例》共6章。", "6章", "《条例》"), ("《纲要》提出6方面工程。围绕产业基础能力提升提出28项任务。", "28项", "《纲要》"),
    ("华堂商场销售405万元，翠微大厦销售800万元。", "800万元", "翠微大厦"),
  ])
  func titlesAndHousesAct(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// A part of a place that no table knows belongs to the office behind it.
  @Test func aDistrictBeforeAnOffice() {
    let text = "安顺市西秀区检察院去年以来立查了8起案件。"
    #expect(ReadClaims(text).subject("8起") == "安顺市西秀区检察院")
  }

  /// 不到银行的10%, 根据《芯片法》: what a figure is measured by and what is done by it do nothing themselves.
  @Test(arguments: [
    ("鹿港获得资助，不到国有银行的10%。", "10%", "鹿港"), ("云启公司利润3亿元，是财政部下达计划的104%。", "104%", "云启公司"),
    ("云启公司宣布，根据《芯片法》提供16亿元补助。", "16亿元", "云启公司"),
  ])
  func isNotWhatItIsMeasuredBy(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Offices publish indices and tell of things that have the property themselves.
  @Test(arguments: [
    ("统计局发布的数据显示，5月居民消费价格指数上涨0.3%。", "0.3%", "居民消费价格指数"), ("交通部表示，私家车份额为31%。", "31%", "私家车"),
    ("交通部表示，总净吨位达31万吨。", "31万吨", "交通部"),
    ("工信部表示，规模以上制造业实现收入14万亿元。", "14万亿元", "规模以上制造业"),
    ("工信部表示，电子信息制造业增加值增长10.6%。", "10.6%", "电子信息制造业"),
  ])
  func isWhatAnOfficeTellsOf(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Who acts behind 已 and the like, though no table knows the name; 总 before a property is nobody.
  @Test(arguments: [("资源库已收集种子300份。", "300份", "资源库"), ("渔船队出海，总航程1.1万海里。", "1.1万海里", "渔船队")])
  func isWhoActs(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// From whom it is told how far somebody is, is not who it is told of.
  @Test(arguments: [
    ("浙江队升到第三，距榜首的广东队还差两个胜场。", "两个", "浙江队"), ("浙江队升到第三，与榜首的广东队差距拉大至8分。", "8分", "浙江队"),
  ])
  func isNotFromWhomItIsFar(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Where the whole text has no name, the figure before says whom a figure is about.
  @Test func isThatOfTheFigureBefore() {
    let text = "头号种子苦战76分钟，以19比21告负。"
    #expect(ReadClaims(text).subject("19比21") == "头号种子")
  }

  /// What is done is nobody, and what an agency tells of goes on within its sentence.
  @Test(arguments: [
    ("云岭省防空部队在柳源等地拦截并摧毁了118架无人机。", "118架", "拦截"),
    ("国家统计局数据显示，装备业利润增长7%，实现利润占全部利润比重达38%。", "38%", "国家统计局"),
  ])
  func isNot(text: String, figure: String, name: String) {
    #expect(ReadClaims(text).subject(figure) != name)
  }

  /// A list in the title is not what a text is about.
  @Test func isNoListOfTheTitle() {
    let text = "山东、河南加快建设\n山东、河南努力。河南省出口3亿元。山东、河南增长。\n河南省开工。新建学校5所。"
    #expect(ReadClaims(text).subject("5所") == "河南省")
  }
}
